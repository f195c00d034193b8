/**
 * Makes outside text visible and finite: terminal codes, control, bidi and zero-width characters go, NFC stays.
 * Every escaper starts here, so that what a reviewer sees is what the bytes say.
 */

/** CSI, OSC (title and link) and two-byte escapes; bounded so that an unclosed one cannot swallow a file. */
const TERMINAL_CODE =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\n]{0,2048}(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]{0,4}[0-~]/g;

/** Format characters (bidi, zero-width, tags), lone surrogates, private use, and the letters that draw nothing. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u3164\uFFA0]|\p{Default_Ignorable_Code_Point}(?<!\p{Variation_Selector})/gu;
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** Strips what cannot be seen, keeping tabs and turning every kind of line end into `\n`. */
export function toVisible(text: string): string {
  const lines = text.replace(TERMINAL_CODE, '').replace(LINE_END, '\n').normalize('NFC');
  return lines.replace(INVISIBLE, (character) =>
    character === '\n' || character === '\t' ? character : '',
  );
}

/** Strips what cannot be seen and collapses every run of blanks to one space. */
export function toSingleLine(text: string): string {
  return toVisible(text).replace(/\s+/g, ' ').trim();
}

/** Shortens to at most `length` characters, never through the middle of one, and says so with an ellipsis. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Whether text holds characters that a reader cannot see or that reorder what they see. */
export function hasInvisible(text: string): boolean {
  return toVisible(text) !== text.replace(LINE_END, '\n').normalize('NFC');
}

export interface Position {
  line: number;
  column: number;
}

/** Makes a lookup from offset to line and column (both from 1), for many lookups in one text. */
export function createLineIndex(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    // Most texts are searched for what is not there, and nobody asks for a place.
    starts ??= findLineStarts(text);
    const line = findLine(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Binary search for the last line that starts at or before the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
