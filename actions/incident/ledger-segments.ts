/**
 * The ledger is kept in segments, so that what a command reads and sends does not grow with the past. The first is
 * `ledger.ndjson`, the next are `ledger/0002.ndjson` and on; only the newest is written to. The chain goes through all of
 * them, and what each opens with says what those before it come to and which bytes they have.
 */
import { toBlobId } from '#kernel/canonical.ts';
import { chainOpening, parseLedger, type LedgerOwner, type ParsedLedger } from './ledger.ts';
import type { LedgerOpening } from './ledger-opening.ts';
import { toShortClaim, type LedgerState } from './ledger-state.ts';
import { FILES, findSegmentNumber, toSegmentPath } from './path.ts';

/**
 * A segment is left once it has so many lines or characters, and the next command opens another. So few that a command
 * of a long incident sends at most about twice as much as one whose incident has a hundred entries.
 */
export const SEGMENT_LINES = 180;
export const SEGMENT_CHARACTERS = 180_000;

export interface Segment {
  /** Relative to the incident folder. */
  path: string;
  /** Git's id of its bytes. */
  blob: string;
}

/** The files of a ledger, as they lie on a branch. */
export interface LedgerFiles {
  /** Every segment there is, oldest first. */
  listed: readonly Segment[];
  /** Texts of older segments that were asked for, oldest first, by path. */
  older: ReadonlyMap<string, string>;
  /** What the ledger begins with. */
  firstLine: string;
}

/** What is known of an old command whose entries are looked for. */
export interface AskedCommand {
  /** When it was given. */
  at: Date;
  /** Its idempotency keys, where they are known. */
  claims?: readonly string[];
}

const MINUTE_MS = 60_000;
/** Clocks of GitHub and of its machines differ, and the state names the commands of an hour. */
const MARGIN_MS = 30 * MINUTE_MS;

/** Puts the segments among some files in order. */
export function toSegments(files: readonly Segment[]): Segment[] {
  const numbered = files.flatMap((file) => {
    const number = findSegmentNumber(file.path);
    return number === undefined ? [] : [{ number, file }];
  });
  return numbered.toSorted((one, other) => one.number - other.number).map(({ file }) => file);
}

/** The paths of all segments among those of an incident, in order; the first one even where it is missing. */
export function toSegmentPaths(paths: readonly string[]): string[] {
  const found = toSegments(paths.map((path) => ({ path, blob: '' }))).map(({ path }) => path);
  return [...new Set([FILES.ledger, ...found])];
}

/** The path of the segment that is written to. */
export function toNewestPath(files: LedgerFiles | undefined): string {
  return files?.listed.at(-1)?.path ?? FILES.ledger;
}

/**
 * The older segments in which entries of a command may stand: none when it was given after the newest was opened, or
 * when the state of the newest names the commands of that hour and this one is not among them.
 */
export function pickOlder(
  listed: readonly Segment[],
  newest: string,
  asked: AskedCommand | undefined,
): readonly Segment[] {
  const { opening } = parseLedger(toFirstLine(newest));
  if (opening === undefined || asked === undefined) return [];
  const since = asked.at.getTime() - MARGIN_MS;
  const opened = Date.parse(opening.at);
  const isNewer =
    asked.claims === undefined
      ? since > opened
      : since > opened - 2 * MARGIN_MS && !isRecent(opening, asked.claims);
  if (isNewer) return [];
  const from = opening.before.findLastIndex((one) => Date.parse(one.from) <= since);
  return listed.slice(Math.max(0, from), -1);
}

function isRecent({ state }: LedgerOpening, claims: readonly string[]): boolean {
  const short = new Set(claims.map(toShortClaim));
  return state.recent.some(({ claim }) => short.has(claim));
}

/** Whether a segment holds so much that another should be opened; one without entries is not left. */
export function isFull(text: string, { entries }: ParsedLedger): boolean {
  if (entries.length === 0) return false;
  return entries.length >= SEGMENT_LINES || text.length >= SEGMENT_CHARACTERS;
}

/** The newest segment, and what is known of those before it. */
export interface Newest {
  text: string;
  parsed: ParsedLedger;
  files: LedgerFiles | undefined;
  state: LedgerState;
}

/** Opens the segment behind the newest one. */
export function openSegment(
  { text, parsed, files, state }: Newest,
  owner: LedgerOwner,
  at: string,
): { path: string; opening: LedgerOpening } {
  const { opening, entries, end } = parsed;
  const [first] = entries;
  const blob = files?.listed.at(-1)?.blob ?? toBlobId(text);
  const before = [...(opening?.before ?? []), { from: opening?.at ?? first?.at ?? at, blob }];
  const segment = before.length + 1;
  const draft = { at, segment, before, state };
  return {
    path: toSegmentPath(segment),
    opening: chainOpening(end ?? { n: 0, hash: '' }, owner, draft),
  };
}

/** What is wrong with the segments as they lie there, and with which of them. */
export interface SegmentFault {
  path: string;
  message: string;
}

/** Finds a segment that is missing or that is not the one which the newest was opened behind. */
export function findSegmentFault(
  listed: readonly Segment[],
  { opening }: Pick<ParsedLedger, 'opening'>,
): SegmentFault | undefined {
  const gap = listed.findIndex(({ path }, index) => path !== toSegmentPath(index + 1));
  if (gap !== -1) return { path: toSegmentPath(gap + 1), message: 'the segment is missing' };
  const newest = listed.at(-1)?.path ?? FILES.ledger;
  const number = Math.max(1, listed.length);
  if (number === 1) {
    const message = 'the first segment begins with what only later ones open with';
    return opening === undefined ? undefined : { path: newest, message };
  }
  if (opening === undefined || opening.segment !== number) {
    return {
      path: newest,
      message: `Expected what segment ${number} opens with, got another line`,
    };
  }
  return findChanged(listed, opening);
}

function findChanged(
  listed: readonly Segment[],
  { before, segment }: LedgerOpening,
): SegmentFault | undefined {
  if (before.length !== listed.length - 1) {
    const message = `Expected ${listed.length - 1} segments before it, got ${before.length}`;
    return { path: toSegmentPath(segment), message };
  }
  const changed = before.findIndex(({ blob }, index) => blob !== listed[index]?.blob);
  if (changed === -1) return undefined;
  const message = 'the segment is not as it was when the next one was opened';
  return { path: toSegmentPath(changed + 1), message };
}

/** The ledger of a branch after some of its files were written. */
export function toLedgerAfter(
  before: LedgerText,
  read: (path: string) => string | undefined,
): LedgerText {
  const files = before.ledgerFiles ?? toFiles(before.ledger);
  const path = toNewestPath(files);
  const next = toSegmentPath((findSegmentNumber(path) ?? 1) + 1);
  const [written] = [next, path].flatMap((one) => {
    const text = read(one);
    return text === undefined ? [] : [{ path: one, text }];
  });
  if (written === undefined) return { ledger: before.ledger, ledgerFiles: files };
  const kept = files.listed.filter((one) => one.path !== written.path);
  const listed = [...kept, { path: written.path, blob: toBlobId(written.text) }];
  const firstLine = files.firstLine || toFirstLine(written.text);
  return { ledger: written.text, ledgerFiles: { ...files, listed, firstLine } };
}

/** The newest segment of a ledger, and what else is known of it. */
export interface LedgerText {
  ledger: string;
  ledgerFiles?: LedgerFiles;
}

function toFiles(ledger: string): LedgerFiles {
  const listed = ledger === '' ? [] : [{ path: FILES.ledger, blob: toBlobId(ledger) }];
  return { listed, older: new Map(), firstLine: toFirstLine(ledger) };
}

/** The first line of a text that is not blank: what reads a segment whole passes over blank ones too. */
export function toFirstLine(text: string): string {
  const begun = text.trimStart();
  return begun.slice(0, begun.indexOf('\n') + 1) || begun;
}
