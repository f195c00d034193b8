/**
 * Finds the headings that divide a filled form. The text between them is anyone's and may hold the same headings again,
 * so those count that follow the form's order over the longest way; of several such ways the one that starts first.
 */
import { UserError } from '#kernel/errors.ts';
import { parseBlocks } from '#kernel/markdown.ts';
import { isSameLabel, type FormField } from './form-file.ts';

export interface FoundHeading {
  field: FormField;
  /** Offsets of the heading's line; the value begins at `end`. */
  start: number;
  end: number;
}

interface Heading {
  text: string;
  start: number;
  end: number;
}

/** What GitHub writes before each value. */
const DEPTH = 3;

/**
 * Finds the heading of each field that has one, in order. Headings in code, quotes, lists and HTML are text; only when
 * that leaves a field without its heading, because something above it was never closed, do all lines count.
 */
export function findHeadings(body: string, fields: readonly FormField[]): FoundHeading[] {
  const proper = follow(readRootHeadings(body), fields);
  if (proper.length === fields.length) return proper;
  const all = follow(readHeadingLines(body), fields);
  return all.length > proper.length ? all : proper;
}

function readRootHeadings(body: string): Heading[] {
  try {
    return parseBlocks(body, { file: 'issue' }).headings.filter(({ depth }) => depth === DEPTH);
  } catch (error) {
    // Nested deeper than a parser can bear; the lines are there all the same.
    if (error instanceof UserError) return [];
    throw error;
  }
}

function readHeadingLines(body: string): Heading[] {
  return [...body.matchAll(/^ {0,3}#{3}[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/gm)].map((match) => ({
    text: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The longest run of headings in the form's order, each field at most once, each as early as that allows. */
function follow(headings: readonly Heading[], fields: readonly FormField[]): FoundHeading[] {
  const known = headings.flatMap((heading) => {
    const index = fields.findIndex(({ label }) => isSameLabel(label, heading.text));
    return index < 0 ? [] : [{ ...heading, index }];
  });
  const lengths = measure(
    known.map(({ index }) => index),
    fields.length,
  );
  const found: FoundHeading[] = [];
  let next = 0;
  for (const [at, { index, start, end }] of known.entries()) {
    const field = fields[index];
    if (field === undefined || index < next) continue;
    const isOnTheWay = 1 + (lengths[at + 1]?.[index + 1] ?? 0) === (lengths[at]?.[next] ?? 0);
    if (!isOnTheWay) continue;
    found.push({ field, start, end });
    next = index + 1;
  }
  return found;
}

/** How long a run can get that begins at a heading and takes no field before another: `lengths[heading][field]`. */
function measure(indexes: readonly number[], count: number): readonly (readonly number[])[] {
  let row: readonly number[] = Array.from({ length: count + 1 }, () => 0);
  const rows = [row];
  for (const index of indexes.toReversed()) {
    const taken = 1 + (row[index + 1] ?? 0);
    row = row.map((length, from) => (from <= index ? Math.max(length, taken) : length));
    rows.push(row);
  }
  return rows.toReversed();
}
