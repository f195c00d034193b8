/** What belongs to a command that takes free text: the line itself and those right below it, up to an empty one. */
import { toLines } from './look.ts';

export interface Below {
  /** The lines right below the command that are part of a free text. */
  below: string[];
  /** The first line of what is no part of it, for people to be told. */
  leftOut?: string;
}

/** A block of code or HTML is no text for one line of a timeline. */
const BLOCK = /^\s*(?:`{3}|~{3}|<)/;

/** Looks at what stands between one command line and the next, or the end. */
export function findBelow(between: string): Below {
  const lines = toLines(between);
  const end = lines.findIndex((line) => line.trim() === '' || BLOCK.test(line));
  const below = lines.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
  const leftOut = end < 0 ? undefined : lines.slice(end).find(isText);
  return leftOut === undefined ? { below } : { below, leftOut: leftOut.trim() };
}

/** A fence says nothing. Who answers by mail leaves the quote below; nobody takes that for their own note. */
function isText(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:>|(?:`{3,}|~{3,})[^`]*$)/.test(line);
}
