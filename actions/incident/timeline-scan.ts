/**
 * Splits a timeline into lines and says what each is. What GitHub shows and what this reads must be the same:
 * an entry inside a code block or an HTML comment is no entry, and it is never passed over in silence.
 */
import { rememberTexts } from '#kernel/known-texts.ts';
import { splitMark } from '#kernel/text/byte-order-mark.ts';
import {
  NO_PROBLEMS,
  parseEntry,
  type TimelineEntry,
  type TimelineProblem,
} from './timeline-entry.ts';

export interface TimelineLine {
  /** Byte order marks in front of the line. */
  mark: string;
  /** The line without them and its ending. */
  source: string;
  /** The ending as it was; empty at the end of a file that has none. */
  eol: string;
  role: 'blank' | 'heading' | 'item' | 'continuation' | 'text' | 'hidden';
  /** The UTC day of a `## 2026-11-21` heading. */
  day: string | undefined;
  entry?: TimelineEntry;
  /** The instant of an exact entry: what later insertions are ordered by. */
  at: Date | undefined;
  problems: readonly TimelineProblem[];
}

/** What hides the lines that follow, until a line matches. */
type Cover = RegExp | undefined;

const DAY_HEADING = /^## +(\d{4}-\d{2}-\d{2})[ \t]*#*[ \t]*$/;

export interface TimelineScan {
  /** Joining `mark`, `source` and `eol` of all gives the text back. */
  lines: readonly TimelineLine[];
  /** Index of the line that opens a comment or code block which never ends. */
  openAt: number | undefined;
}

const KNOWN = rememberTexts<TimelineScan>();

/** Splits a timeline into its lines. */
export function scanTimeline(text: string): TimelineScan {
  return KNOWN.read(text, scanLines);
}

/** Puts a timeline together from lines that are read already, and remembers what it comes to. */
export function joinLines(read: readonly TimelineLine[], openAt: number | undefined): string {
  const text = read.map(({ mark, source, eol }) => mark + source + eol).join('');
  // A lone carriage return would make one line end of itself and the line feed of a blank line behind it.
  if (read.every(({ eol }) => eol !== '\r'))
    KNOWN.add(text, { lines: read.map((line, index) => renumber(line, index + 1)), openAt });
  return text;
}

function renumber(line: TimelineLine, number: number): TimelineLine {
  const { entry, problems } = line;
  if (((entry ?? problems[0])?.line ?? number) === number) return line;
  const moved = { ...line, problems: problems.map((problem) => ({ ...problem, line: number })) };
  if (entry !== undefined) moved.entry = { ...entry, line: number };
  return moved;
}

function scanLines(text: string): TimelineScan {
  const lines: TimelineLine[] = [];
  let cover: Cover;
  let openAt = 0;
  for (const written of splitLines(text)) {
    const number = lines.length + 1;
    const opened = cover === undefined ? findCover(written.source) : undefined;
    const previous = lines.at(-1)?.role ?? 'blank';
    lines.push(
      (cover ?? opened) === undefined
        ? readLine(written, { number, previous })
        : toHidden(written, number),
    );
    if (opened !== undefined) openAt = number - 1;
    cover =
      cover === undefined ? keepCover(opened, written.source) : closeCover(cover, written.source);
  }
  if (cover === undefined) return { lines, openAt: undefined };
  const message = 'Expected this comment or code block to end, got the end of the file';
  const opening = lines[openAt];
  if (opening !== undefined)
    opening.problems = [...opening.problems, { line: openAt + 1, column: 1, message }];
  return { lines, openAt };
}

type Written = Pick<TimelineLine, 'mark' | 'source' | 'eol'>;

/** CommonMark ends a line at a lone carriage return too; a reader that does not can be shown a different file. */
function* splitLines(text: string): Generator<Written, void> {
  let [feed, carriage] = [-1, -1];
  for (let start = 0; start < text.length;) {
    if (feed < start) feed = findFrom(text, '\n', start);
    if (carriage < start) carriage = findFrom(text, '\r', start);
    const end = Math.min(feed, carriage, text.length);
    const eol = text.startsWith('\r\n', end) ? '\r\n' : text.charAt(end);
    const { mark, rest: source } = splitMark(text.slice(start, end));
    yield { mark, source, eol };
    start = end + eol.length;
  }
}

function findFrom(text: string, character: string, start: number): number {
  const found = text.indexOf(character, start);
  return found === -1 ? Infinity : found;
}

function closeCover(cover: RegExp, source: string): Cover {
  return cover.test(source) ? undefined : cover;
}

function toHidden({ mark, source, eol }: Written, number: number): TimelineLine {
  const problems = findHidden(source, number);
  return { mark, source, eol, role: 'hidden', day: undefined, at: undefined, problems };
}

interface Around {
  number: number;
  previous: TimelineLine['role'];
}

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

function readLine(written: Written, { number, previous }: Around): TimelineLine {
  const { source } = written;
  if (ITEM.test(source)) return readItem(written, number);
  if (source.trim() === '') return toPlain(written, { role: 'blank' });
  if (HEADING.test(source))
    return toPlain(written, { role: 'heading', day: DAY_HEADING.exec(source)?.[1] });
  if (previous === 'item' || previous === 'continuation' || /^\s/.test(source)) {
    const message = 'Expected the whole entry on one line, got a second line';
    return toPlain(written, {
      role: 'continuation',
      problems: [{ line: number, column: 1, message }],
    });
  }
  return toPlain(written, { role: 'text' });
}

type What = Pick<TimelineLine, 'role'> & Partial<Pick<TimelineLine, 'day' | 'problems'>>;

function toPlain(
  { mark, source, eol }: Written,
  { role, day, problems = NO_PROBLEMS }: What,
): TimelineLine {
  return { mark, source, eol, role, day, at: undefined, problems };
}

/** Reads a list item. */
export function readItem(written: Written, number: number): TimelineLine {
  const parsed = parseEntry(written.source, number);
  if (!parsed.ok) return toPlain(written, { role: 'item', problems: [parsed.problem] });
  const { mark, source, eol } = written;
  const { entry, problems } = parsed;
  const at = entry.approximate ? undefined : entry.at;
  return { mark, source, eol, role: 'item', day: undefined, entry, at, problems };
}

/** Hardly any line does, and one look is enough to say so. */
const MAY_COVER = /^ {0,3}[`~<]/;

/** Finds a fence or an HTML comment that opens on this line. */
function findCover(source: string): Cover {
  if (!MAY_COVER.test(source)) return undefined;
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(source)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}${fence.charAt(0)}*[ \\t]*$`);
  return /^ {0,3}<!--/.test(source) ? /-->/ : undefined;
}

/** A comment may end on the line that opened it; a fence never does. */
function keepCover(opened: Cover, source: string): Cover {
  if (opened?.source !== '-->') return opened;
  return source.includes('-->') ? undefined : opened;
}

function findHidden(source: string, line: number): TimelineProblem[] {
  const item = /^\s*[-*+]\s+\*\*T-\d/.exec(source);
  if (item === null) return [];
  const message =
    'Expected entries outside code blocks and comments, got one that GitHub does not show as an entry';
  return [{ line, column: 1, message }];
}
