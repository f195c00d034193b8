/**
 * Byte order marks: some editors put one in front of a file, and joined files have them in front of lines. Nobody sees
 * them and nothing is meant by them, so they are read past everywhere, and stay where they are when a file is written.
 */

const MARK = '\uFEFF';

/** Takes the marks at the start off. */
export function splitMark(text: string): { mark: string; rest: string } {
  if (!text.startsWith(MARK)) return { mark: '', rest: text };
  let end = 1;
  while (text[end] === MARK) end += 1;
  return { mark: text.slice(0, end), rest: text.slice(end) };
}

/** Drops the marks in front of all lines. */
export function withoutMarks(text: string): string {
  return text.includes(MARK) ? text.replace(/^\uFEFF+/gm, '') : text;
}
