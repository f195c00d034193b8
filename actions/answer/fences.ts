/**
 * Tells the lines of a fenced code block from all others, in Markdown of our own making. The operator job answers too,
 * and loads no Markdown parser for it. https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */

interface Line {
  text: string;
  /** Whether it stands in a code block, the fences themselves included. */
  isCode: boolean;
}

/** Changes every line outside of code blocks. */
export function mapProse(markdown: string, change: (line: string) => string): string {
  return scan(markdown)
    .lines.map(({ text, isCode }) => (isCode ? text : change(text)))
    .join('\n');
}

/** The fence of a code block that never ends; empty when there is none. */
export function findOpenFence(markdown: string): string {
  return scan(markdown).open;
}

function scan(markdown: string): { lines: Line[]; open: string } {
  let open = '';
  const lines = markdown.split('\n').map((text) => {
    const fence = open === '' ? findOpening(text) : findClosing(text, open);
    const isCode = open !== '' || fence !== '';
    if (fence !== '') open = open === '' ? fence : '';
    return { text, isCode };
  });
  return { lines, open };
}

/** A line of backticks with more of them behind is a code span. */
function findOpening(line: string): string {
  return /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line)?.slice(1).join('') ?? '';
}

function findClosing(line: string, open: string): string {
  const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? '';
  return run.startsWith(open) ? run : '';
}
