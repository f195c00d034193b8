/**
 * Finds the headings that divide a filled form. The text between them is anyone's and may hold the same headings again,
 * so those count that follow the form's order over the longest way; of several such ways the one that starts first.
 */
import { UserError } from '#kernel/errors.ts';
import { parseBlocks } from '#kernel/markdown.ts';
import { toLabelKey, type FormField } from './form-file.ts';

/** Offsets of the heading's line; the value begins at `end`. */
interface Heading {
  key: string;
  start: number;
  end: number;
}

/** All that could divide a form. */
export interface Headings {
  /** Outside of code, quotes, lists and HTML. */
  proper: readonly Heading[];
  /** Every line that looks like one. */
  lines: readonly Heading[];
}

export interface FoundHeading extends Heading {
  field: FormField;
}

/** What GitHub writes before each value. */
const DEPTH = 3;

/** Reads the headings of a body, as people see it. */
export function readHeadings(body: string): Headings {
  return { proper: readProper(body), lines: readLines(body) };
}

function readProper(body: string): Heading[] {
  try {
    const { headings } = parseBlocks(body, { file: 'issue' });
    return headings.flatMap(({ depth, text, start, end }) =>
      depth === DEPTH ? [{ key: toLabelKey(text), start, end }] : [],
    );
  } catch (error) {
    // Nested deeper than a parser can bear; the lines are there all the same.
    if (error instanceof UserError) return [];
    throw error;
  }
}

function readLines(body: string): Heading[] {
  return [...body.matchAll(/^ {0,3}#{3}[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/gm)].map((match) => ({
    key: toLabelKey(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Finds the heading of each field that has one. Only when something above was never closed, so that a field is without
 * its heading, do lines count that are no proper ones.
 */
export function findHeadings(
  { proper, lines }: Headings,
  fields: readonly FormField[],
): FoundHeading[] {
  const found = choose(proper, fields);
  if (found.length === fields.length) return found;
  const all = choose(lines, fields);
  return all.length > found.length ? all : found;
}

type Candidate = FoundHeading & { index: number };

function choose(headings: readonly Heading[], fields: readonly FormField[]): FoundHeading[] {
  const indexes = new Map(fields.map(({ label }, index) => [toLabelKey(label), index]));
  const candidates = headings.flatMap((heading): Candidate[] => {
    const index = indexes.get(heading.key);
    const field = index === undefined ? undefined : fields[index];
    return index === undefined || field === undefined ? [] : [{ ...heading, index, field }];
  });
  const isClear = new Set(candidates.map(({ index }) => index)).size === candidates.length;
  // Nothing is there twice, so nothing was pasted: whoever wrote it in another order meant it.
  return isClear ? candidates : follow(candidates, fields.length);
}

/** The longest run in the form's order, each field at most once, each as early as that allows. */
function follow(candidates: readonly Candidate[], count: number): FoundHeading[] {
  const lengths = measure(candidates, count);
  const found: FoundHeading[] = [];
  let next = 0;
  for (const [at, candidate] of candidates.entries()) {
    const { index } = candidate;
    if (index < next) continue;
    const taken = weigh(candidate, count) + (lengths[at + 1]?.[index + 1] ?? 0);
    if (taken !== lengths[at]?.[next]) continue;
    found.push(candidate);
    next = index + 1;
  }
  return found;
}

/** Without a summary nothing is declared, so no way around it is longer. */
function weigh({ field }: Candidate, count: number): number {
  return field.id === 'summary' ? count : 1;
}

/** How long a run can get from a heading on that takes no field before another: `lengths[heading][field]`. */
function measure(candidates: readonly Candidate[], count: number): (readonly number[])[] {
  let row: readonly number[] = Array.from({ length: count + 1 }, () => 0);
  const rows = [row];
  for (const candidate of candidates.toReversed()) {
    const { index } = candidate;
    const taken = weigh(candidate, count) + (row[index + 1] ?? 0);
    row = row.map((length, from) => (from <= index ? Math.max(length, taken) : length));
    rows.push(row);
  }
  return rows.toReversed();
}
