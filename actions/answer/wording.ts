/** Small pieces of Markdown that the status comment and the replies share; whatever came from outside is escaped here. */
import { codeSpan, inline } from '#kernel/text/escape.ts';
import { redact } from '#kernel/text/redact.ts';
import { isNarrow, type Incident } from '#incident/record.ts';

/** Renders one line of plain text; what stands between backticks becomes a code span, everything else stays text. */
export function prose(text: string): string {
  const safe = redact(text);
  const parts = safe.includes('`')
    ? safe.split('`')
    : safe.replace(COMMAND_WORD, '`$&`').split('`');
  // An odd number of backticks has one that closes nothing, so it is no code.
  if (parts.length % 2 === 0) return inline(safe);
  const rendered = parts.map((part, index) =>
    index % 2 === 1 ? codeSpan(part) : keepBlanks(part),
  );
  return rendered.join('').trim();
}

/** The name of a command in the middle of a sentence: "See /help for more." */
const COMMAND_WORD = /(?<=\s)\/[a-z]+(?=[\s.,;?]|$)/g;

/** The escaper trims, which would glue a code span to the word before it. */
function keepBlanks(text: string): string {
  const blank = text.trim() === '';
  if (blank) return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inline(text)}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Renders text of one or more lines: the first as prose, the rest as it stands in a code block. */
export function toParagraph(text: string): { first: string; rest: string } {
  const [first = '', ...rest] = text.trim().split(/\r?\n/);
  return { first: prose(first), rest: rest.join('\n') };
}

/** Names an incident as far as its TLP lets a thread name it: the title up to AMBER, the codename above. */
export function toDisplayName(incident: Pick<Incident, 'title' | 'tlp' | 'codename'>): string {
  return isNarrow(incident.tlp) ? incident.codename : incident.title;
}

/** Joins names as a sentence does: `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/**
 * Breaks what reads like one of our markers. Markers in our own comments are believed, and a comment of ours may quote
 * anybody, also in a code block where nothing else is escaped.
 */
export function defuseMarkers(text: string): string {
  return text.replace(/<!--(?=\s*firebreak)/gi, '<! --');
}
