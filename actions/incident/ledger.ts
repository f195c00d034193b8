/**
 * The ledger: what Firebreak was asked and what it did, one canonical JSON object per line, hash-chained.
 * Lines are only ever appended; `hash` covers the whole line and the hash before it. This file knows the lines of one
 * segment; ledger-segments.ts knows how segments follow one another.
 */
import type { z } from 'zod';
import {
  digestOf,
  hasLoneSurrogate,
  parseJson,
  renderCanonical,
  renderWithAndWithout,
  sha256,
} from '#kernel/canonical.ts';
import { rememberTexts } from '#kernel/known-texts.ts';
import { splitMark } from '#kernel/text/byte-order-mark.ts';
import { LedgerEntry, LONGEST_COMMAND, type LedgerDraft } from './ledger-entry.ts';
import { LedgerOpening, type OpeningDraft } from './ledger-opening.ts';
import type { IncidentId } from './path.ts';
import { toHands } from './phase.ts';
import { NO_SIGNER, type Signer, type SigningHand, type Statement } from './signature.ts';

export { LedgerEntry, type LedgerDraft, type NewEntry } from './ledger-entry.ts';
export { findOutcome, isUnfinished, type Phase } from './phase.ts';

/** Whose ledger it is, and with which key its entries are signed. */
export interface LedgerOwner {
  id: IncidentId;
  signer: Signer;
}

/** A line that does not hold what it should; the first line is 1. */
export interface LedgerProblem {
  line: number;
  message: string;
}

/** Where a chain ends, for what comes next. */
export interface ChainEnd {
  n: number;
  hash: string;
}

export interface ParsedLedger {
  entries: LedgerEntry[];
  problems: LedgerProblem[];
  /** What the segment opens with; the first one opens with an entry. */
  opening?: LedgerOpening;
  /** The last line that could be read. */
  end?: ChainEnd;
  /** Every line as it stands there. */
  rows: readonly LedgerRow[];
}

/** Parses a segment; a line that cannot be read is a problem and never hides the lines around it. */
export function parseLedger(text: string): ParsedLedger {
  return KNOWN.read(text, (unknown) => toParsed(readRows(unknown)));
}

const KNOWN = rememberTexts<ParsedLedger>();

function toParsed(rows: readonly LedgerRow[]): ParsedLedger {
  const parsed: ParsedLedger = { entries: [], problems: [], rows };
  for (const row of rows) {
    if (row.content === undefined) parsed.problems.push({ line: row.line, message: row.problem });
    else if (isOpening(row.content)) parsed.opening = row.content;
    else parsed.entries.push(row.content);
    if (row.content !== undefined) parsed.end = { n: row.content.n, hash: row.content.hash };
  }
  return parsed;
}

/**
 * Appends entries to the chain. A damaged line stays where it is and the chain goes on behind the last readable entry:
 * recording must work during an incident, and {@link verifyChain} keeps naming the damage.
 */
export function appendLedger(
  text: string,
  owner: IncidentId | LedgerOwner,
  drafts: readonly LedgerDraft[],
): { text: string; entries: LedgerEntry[] } {
  const known = typeof owner === 'string' ? { id: owner, signer: NO_SIGNER } : owner;
  const entries = chainEntries(parseLedger(text).end, known, drafts);
  return { text: appendLines(text, entries), entries };
}

/** Gives entries their places behind the end of a chain; without one they begin it. */
export function chainEntries(
  end: ChainEnd | undefined,
  { id, signer }: LedgerOwner,
  drafts: readonly LedgerDraft[],
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let last = end ?? toGenesis(id);
  for (const draft of drafts) {
    const placed = { ...toWritten(draft), ...toPlace(last) };
    const signature = signer.sign(toStatement(id, placed));
    const entry = hashLine(LedgerEntry, { ...placed, ...(signature && { signature }) });
    entries.push(entry);
    last = entry;
  }
  return entries;
}

/** The same for what a segment opens with. */
export function chainOpening(
  end: ChainEnd,
  { id, signer }: LedgerOwner,
  draft: OpeningDraft,
): LedgerOpening {
  const placed = { ...draft, ...toPlace(end) };
  const signature = signer.sign(toStatement(id, placed));
  return hashLine(LedgerOpening, { ...placed, ...(signature && { signature }) });
}

/** Writes lines behind a text. */
export function appendLines(text: string, lines: readonly (LedgerEntry | LedgerOpening)[]): string {
  const added = lines.map((line) => `${renderCanonical(line)}\n`).join('');
  const gap = added === '' || text === '' || text.endsWith('\n') ? '' : '\n';
  return text + gap + added;
}

function toPlace(end: ChainEnd) {
  return { n: end.n + 1, prev: end.hash };
}

type Signed = (LedgerDraft | OpeningDraft) & Pick<LedgerEntry, 'n' | 'prev'>;

/** What a signature covers: all that a line says, of which incident, and behind which line. */
function toStatement(id: IncidentId, line: Signed): Statement {
  const by = 'phase' in line ? toHands(line.phase) : BOTH;
  return { kind: 'ledger', content: { ledger: id, ...toPlain(line) }, at: line.at, by };
}

const BOTH: readonly SigningHand[] = ['firebreak', 'containment'];

/** Whether a line was written by a job that holds the key for it. */
export function isOwnEntry(
  entry: LedgerEntry | LedgerOpening,
  id: IncidentId,
  signer: Signer,
): boolean {
  const { hash: _hash, seal: _seal, signature, ...line } = entry;
  return signer.isOurs(toStatement(id, line), signature);
}

/**
 * Checks that every line is canonical, in sequence and hashed over the one before; no problems means it is whole. The
 * chain goes on from the end of the segment before, or begins with the incident.
 */
export function verifyChain(text: string, id: IncidentId): LedgerProblem[] {
  return verifyRows(readRows(text), id);
}

/** The same of a text that is parsed already. */
export function verifyRows(
  rows: readonly LedgerRow[],
  id: IncidentId,
  before: ChainEnd = toGenesis(id),
): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  let { n, hash: prev } = before;
  for (const { line, source, content, problem } of rows) {
    if (content === undefined) {
      problems.push({ line, message: problem });
      continue;
    }
    const found = findBreaks({ entry: content, source, n: n + 1, prev });
    problems.push(...found.map((message) => ({ line, message })));
    ({ n, hash: prev } = content);
  }
  return problems;
}

type Line = LedgerEntry | LedgerOpening;

export type LedgerRow = { line: number; source: string } & (
  | { content: Line; problem?: undefined }
  | { content?: undefined; problem: string }
);

function isOpening(line: Line): line is LedgerOpening {
  return 'segment' in line;
}

function readRows(text: string): LedgerRow[] {
  return text
    .split('\n')
    .map((source, index) => ({
      line: index + 1,
      source: splitMark(source).rest.replace(/\r$/, ''),
    }))
    .filter(({ source }) => source.trim() !== '')
    .map((row, index) => readRow(row, index === 0));
}

const LONE_SURROGATE = 'half of a character (a lone surrogate)';

function readRow({ line, source }: { line: number; source: string }, isFirst: boolean): LedgerRow {
  const value = parseJson(source);
  if (value === undefined) {
    const got = hasLoneSurrogate(source) ? LONE_SURROGATE : 'a line that is no JSON';
    const problem = `Expected one JSON object per line, got ${got}`;
    return { line, source, problem };
  }
  // An opening behind other lines is none: it would fold away what stands before it.
  const schema = isFirst && isLikeOpening(value) ? LedgerOpening : LedgerEntry;
  const { data, error } = schema.safeParse(value);
  if (data !== undefined) return { line, source, content: data };
  const issue = error?.issues[0];
  const where = issue?.path.join('.') || 'the entry';
  return { line, source, problem: `Expected a ledger entry: ${where}: ${issue?.message ?? ''}` };
}

function isLikeOpening(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'segment' in value;
}

function findBreaks(at: { entry: Line; source: string; n: number; prev: string }): string[] {
  const { whole, rest } = renderWithAndWithout(toPlain(at.entry), 'hash');
  const breaks: string[] = [];
  if (at.entry.n !== at.n) breaks.push(`Expected entry number ${at.n}, got ${at.entry.n}`);
  if (at.entry.prev !== at.prev) {
    breaks.push(
      'Expected `prev` to be the hash of the entry before, got another: a line was changed, added or removed',
    );
  }
  if (at.entry.hash !== sha256(rest)) {
    breaks.push(
      'Expected `hash` to be the digest of the entry, got another: this line was changed',
    );
  } else if (at.source !== whole) {
    // JSON lets one object carry a key twice and hide a value behind it; the canonical form has one spelling.
    breaks.push('Expected the canonical spelling of the entry, got another');
  }
  return breaks;
}

/** Two incidents never share a first link, so a ledger cannot be moved from one to the other. */
function toGenesis(id: IncidentId): ChainEnd {
  return { n: 0, hash: digestOf(`firebreak-ledger:${id}`) };
}

function hashLine<Schema extends z.ZodType<Line>>(
  schema: Schema,
  line: Omit<z.output<Schema>, 'hash'>,
): z.output<Schema> {
  const content = toPlain(line);
  return schema.parse({ ...content, hash: digestOf(content) });
}

/** A draft as it will stand in the file. */
function toWritten(draft: LedgerDraft): LedgerDraft {
  return {
    ...draft,
    command: draft.command.slice(0, LONGEST_COMMAND).toWellFormed(),
    outcome: draft.outcome.toWellFormed(),
    ...(draft.reason === undefined ? {} : { reason: draft.reason.toWellFormed() }),
  };
}

/** The canonical form has no `undefined`: a key is there with a value or not there. */
function toPlain(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
