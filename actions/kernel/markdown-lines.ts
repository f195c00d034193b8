/**
 * Finds lines that the Markdown parser would take long over, before it is asked. Deep quotes and lists overflow its stack,
 * and each level multiplies the cost of a line. A line below a quote or list that takes it in without a mark of its own,
 * although it is set in by four blanks, makes it look through all lines before it (see `markdown-lazy.ts` for the others).
 */

/** Deeper quotes and lists than this are not prose. */
export const CONTAINERS_AT_MOST = 32;
/** This many take about a fifth of a second. */
export const INDENTED_AT_MOST = 2000;

/** One line's quote and list markers; a thematic break such as `- - -` opens nothing. */
const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const BREAK = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;
const INDENTED = /^(?: {4}| {0,3}\t)[ \t]*[^ \t]/;

/** The index of the first line that is too much. */
export function findSlowLine(source: string): number | undefined {
  let indented = 0;
  let isLazy = false;
  for (const [index, line] of source.split(/\r\n?|\n/).entries()) {
    const markers = BREAK.test(line) ? '' : (MARKERS.exec(line)?.[0] ?? '');
    const rest = line.slice(markers.length);
    if (isLazy && INDENTED.test(rest)) indented += 1;
    isLazy = rest.trim() !== '' && (isLazy || isWide(markers, rest));
    if (countMarkers(markers) > CONTAINERS_AT_MOST || indented > INDENTED_AT_MOST) return index;
  }
  return undefined;
}

function countMarkers(markers: string): number {
  return markers.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
}

/** Whether a line below that is set in by four blanks can stand outside: a list whose text starts sooner takes it in. */
function isWide(markers: string, rest: string): boolean {
  const start = markers + (/^[ \t]*/.exec(rest)?.[0] ?? '');
  return markers !== '' && (start.length > 4 || /[>\t]/.test(start));
}
