/**
 * Splits a timeline into lines and says what each is. What GitHub shows and what this reads must be the same:
 * an entry inside a code block or an HTML comment is no entry, and it is never passed over in silence.
 */
import { parseEntry, type TimelineEntry, type TimelineProblem } from './timeline-entry.ts';

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
  problems: TimelineProblem[];
}

/** What hides the lines that follow, until a line matches. */
type Cover = RegExp | undefined;

const DAY_HEADING = /^## +(\d{4}-\d{2}-\d{2})[ \t]*#*[ \t]*$/;

export interface TimelineScan {
  /** Joining `mark`, `source` and `eol` of all gives the text back. */
  lines: TimelineLine[];
  /** Index of the line that opens a comment or code block which never ends. */
  openAt: number | undefined;
}

/** Splits a timeline into its lines. */
export function scanTimeline(text: string): TimelineScan {
  const lines: TimelineLine[] = [];
  let cover: Cover;
  let openAt = 0;
  for (const [index, { mark, source, eol }] of splitLines(text).entries()) {
    const number = index + 1;
    const opened = cover === undefined ? findCover(source) : undefined;
    const previous = lines.at(-1)?.role ?? 'blank';
    lines.push(
      (cover ?? opened) === undefined
        ? readLine({ mark, source, eol, number, previous })
        : toHidden({ mark, source, eol, number }),
    );
    if (opened !== undefined) openAt = index;
    cover = cover === undefined ? keepCover(opened, source) : closeCover(cover, source);
  }
  if (cover === undefined) return { lines, openAt: undefined };
  const message = 'Expected this comment or code block to end, got the end of the file';
  lines[openAt]?.problems.push({ line: openAt + 1, column: 1, message });
  return { lines, openAt };
}

type Written = Pick<TimelineLine, 'mark' | 'source' | 'eol'>;

/** CommonMark ends a line at a lone carriage return too; a reader that does not can be shown a different file. */
function splitLines(text: string): Written[] {
  return [...text.matchAll(/(\uFEFF*)([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .filter(([whole]) => whole !== '')
    .map(([, mark = '', source = '', eol = '']) => ({ mark, source, eol }));
}

function closeCover(cover: RegExp, source: string): Cover {
  return cover.test(source) ? undefined : cover;
}

function toHidden({ number, ...written }: Written & { number: number }): TimelineLine {
  const problems = findHidden(written.source, number);
  return { ...written, role: 'hidden', day: undefined, at: undefined, problems };
}

function readLine({
  number,
  previous,
  ...written
}: Written & { number: number; previous: TimelineLine['role'] }): TimelineLine {
  const { source } = written;
  const line: TimelineLine = {
    ...written,
    role: 'text',
    day: undefined,
    at: undefined,
    problems: [],
  };
  if (source.trim() === '') return { ...line, role: 'blank' };
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(source))
    return { ...line, role: 'heading', day: DAY_HEADING.exec(source)?.[1] };
  if (/^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(source)) return readItem(line, number);
  if (previous === 'item' || previous === 'continuation' || /^\s/.test(source)) {
    const message = 'Expected the whole entry on one line, got a second line';
    return { ...line, role: 'continuation', problems: [{ line: number, column: 1, message }] };
  }
  return line;
}

function readItem(line: TimelineLine, number: number): TimelineLine {
  const parsed = parseEntry(line.source, number);
  if (!parsed.ok) return { ...line, role: 'item', problems: [parsed.problem] };
  const { entry, problems } = parsed;
  return { ...line, role: 'item', entry, at: entry.approximate ? undefined : entry.at, problems };
}

/** Finds a fence or an HTML comment that opens on this line. */
function findCover(source: string): Cover {
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
