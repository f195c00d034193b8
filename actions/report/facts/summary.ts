/** The summary a person wrote in incident.md: the prose under its heading "Summary", and nothing that stands elsewhere. */

const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm;
const COMMENT = /<!--[\s\S]*?(?:-->|(?![\s\S]))/g;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;

/** The words of a heading; undefined for any other line. `## Summary ##` closes itself. */
function findHeading(line: string): string | undefined {
  const text = HEADING.exec(line)?.[1]?.trimEnd();
  return text?.replace(/(?<=^|[ \t])#+$/, '').trimEnd();
}

/** Finds the summary; undefined when the section is missing or holds only its placeholder. */
export function findSummary(body: string): string | undefined {
  // What was reported stands in a code block, and a heading in it is the reporter's and no section.
  const lines = body.replaceAll('\r\n', '\n').replace(FENCED, '').replace(COMMENT, '').split('\n');
  const start = lines.findIndex((line) => findHeading(line)?.toLowerCase() === 'summary');
  if (start === -1) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => HEADING.test(line));
  const prose = rest
    .slice(0, end === -1 ? undefined : end)
    .join(' ')
    .trim();
  return prose === '' ? undefined : prose.replace(/\s+/g, ' ');
}
