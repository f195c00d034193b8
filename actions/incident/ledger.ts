/**
 * The ledger: what Firebreak was asked and what it did, one canonical JSON object per line, hash-chained.
 * Lines are only ever appended; `hash` covers the whole entry and the hash before it.
 */
import { z } from 'zod';
import { digestOf, parseJson, renderCanonical } from '#kernel/canonical.ts';
import { splitMark } from '#kernel/text/byte-order-mark.ts';
import { Effect } from './effect.ts';
import { NO_SIGNER, SEAL, type Signer } from './signature.ts';
import { Instant } from './milestone.ts';
import { type IncidentId, ReceiptId } from './path.ts';
import { Person } from './person.ts';

export const PHASES = [
  'intent',
  'approved',
  'applied',
  'verified',
  'refused',
  'unknown',
  'rolled_back',
  'done',
] as const;
export type Phase = (typeof PHASES)[number];

/** Phases after which a command is not over: something was agreed to and has not been seen through. */
const UNFINISHED: ReadonlySet<Phase> = new Set(['approved', 'applied', 'unknown']);

/** Whether a command that was last recorded in this phase still has to be seen through. */
export function isUnfinished(phase: Phase): boolean {
  return UNFINISHED.has(phase);
}

const Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

export const LedgerEntry = z.strictObject({
  n: z.int().positive(),
  at: Instant,
  /** Digest of repository, source id, body digest and command index: the same request gives the same claim. */
  claim: Digest,
  actor: Person,
  source: z.strictObject({
    kind: z.enum(['issue', 'comment', 'label', 'push', 'merge', 'dispatch']),
    id: z.string(),
    url: z.string(),
  }),
  /** The command in canonical spelling, secrets redacted. */
  command: z.string().max(8192),
  phase: z.enum(PHASES),
  /** Digest of the plan this entry is about. */
  plan: Digest.optional(),
  /** The receipt this entry is about. */
  receipt: ReceiptId.optional(),
  outcome: z.string(),
  reason: z.string().optional(),
  /** What changed. Entries of before say it in `command` alone; see ledger-without-effects.ts. */
  effect: Effect.optional(),
  /** Tells our own entries from pushed ones; absent where the writing job holds no key. */
  seal: z.string().regex(SEAL).optional(),
  prev: Digest,
  hash: Digest,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** An entry before it takes its place in the chain. */
export type LedgerDraft = Omit<LedgerEntry, 'n' | 'prev' | 'hash' | 'seal'>;

/** An entry as it is recorded today. */
export type NewEntry = LedgerDraft & { effect: Effect };

/** Whose ledger it is, and with which key its entries are sealed. */
export interface LedgerOwner {
  id: IncidentId;
  signer: Signer;
}

/** A line that does not hold what it should; the first line is 1. */
export interface LedgerProblem {
  line: number;
  message: string;
}

const LONGEST_COMMAND = 8192;

/** Parses a ledger; a line that cannot be read is a problem and never hides the lines around it. */
export function parseLedger(text: string): { entries: LedgerEntry[]; problems: LedgerProblem[] } {
  const rows = readRows(text);
  return {
    entries: rows.flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
    problems: rows.flatMap(({ line, problem }) =>
      problem === undefined ? [] : [{ line, message: problem }],
    ),
  };
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
  const { id, signer } = typeof owner === 'string' ? { id: owner, signer: NO_SIGNER } : owner;
  const last = parseLedger(text).entries.at(-1);
  const entries: LedgerEntry[] = [];
  let n = last?.n ?? 0;
  let prev = last?.hash ?? toGenesis(id);
  for (const draft of drafts) {
    n += 1;
    const seal = signer.seal(toSealed(id, toWritten(draft)));
    const entry = hashEntry({
      ...toWritten(draft),
      n,
      prev,
      ...(seal === undefined ? {} : { seal }),
    });
    prev = entry.hash;
    entries.push(entry);
  }
  const lines = entries.map((entry) => `${renderCanonical(entry)}\n`).join('');
  const gap = lines === '' || text === '' || text.endsWith('\n') ? '' : '\n';
  return { text: text + gap + lines, entries };
}

/** What a seal covers: all that an entry says, and of which incident; its place is the chain's affair. */
function toSealed(id: IncidentId, draft: LedgerDraft): unknown {
  return { ledger: id, ...toPlain(draft) };
}

/** Whether an entry was written by a job that holds the key. */
export function isOwnEntry(entry: LedgerEntry, id: IncidentId, signer: Signer): boolean {
  const { n: _n, prev: _prev, hash: _hash, seal, ...draft } = entry;
  return signer.isOurs(toSealed(id, draft), seal);
}

/** Checks that every line is canonical, in sequence and hashed over the one before; no problems means it is whole. */
export function verifyChain(text: string, id: IncidentId): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  let n = 0;
  let prev: string = toGenesis(id);
  for (const { line, source, entry, problem } of readRows(text)) {
    if (entry === undefined) {
      problems.push({ line, message: problem ?? 'Expected a ledger entry' });
      continue;
    }
    const found = findBreaks({ entry, source, n: n + 1, prev });
    problems.push(...found.map((message) => ({ line, message })));
    n = entry.n;
    prev = entry.hash;
  }
  return problems;
}

interface Row {
  line: number;
  source: string;
  entry?: LedgerEntry;
  problem?: string;
}

function readRows(text: string): Row[] {
  return text
    .split('\n')
    .map((source, index) => ({
      line: index + 1,
      source: splitMark(source).rest.replace(/\r$/, ''),
    }))
    .filter(({ source }) => source.trim() !== '')
    .map(readRow);
}

function readRow({ line, source }: { line: number; source: string }): Row {
  const value = parseJson(source);
  if (value === undefined) {
    return {
      line,
      source,
      problem: 'Expected one JSON object per line, got a line that is no JSON',
    };
  }
  const { data, error } = LedgerEntry.safeParse(value);
  if (data !== undefined) return { line, source, entry: data };
  const issue = error?.issues[0];
  const where = issue?.path.join('.') || 'the entry';
  return { line, source, problem: `Expected a ledger entry: ${where}: ${issue?.message ?? ''}` };
}

function findBreaks(at: { entry: LedgerEntry; source: string; n: number; prev: string }): string[] {
  const { hash, ...content } = at.entry;
  const breaks: string[] = [];
  if (at.entry.n !== at.n) breaks.push(`Expected entry number ${at.n}, got ${at.entry.n}`);
  if (at.entry.prev !== at.prev) {
    breaks.push(
      'Expected `prev` to be the hash of the entry before, got another: a line was changed, added or removed',
    );
  }
  if (hash !== digestOf(toPlain(content))) {
    breaks.push(
      'Expected `hash` to be the digest of the entry, got another: this line was changed',
    );
  } else if (at.source !== renderCanonical(toPlain(at.entry))) {
    // JSON lets one object carry a key twice and hide a value behind it; the canonical form has one spelling.
    breaks.push('Expected the canonical spelling of the entry, got another');
  }
  return breaks;
}

/** Two incidents never share a first link, so a ledger cannot be moved from one to the other. */
function toGenesis(id: IncidentId): string {
  return digestOf(`firebreak-ledger:${id}`);
}

function hashEntry(entry: Omit<LedgerEntry, 'hash'>): LedgerEntry {
  const content = toPlain(entry);
  return LedgerEntry.parse({ ...content, hash: digestOf(content) });
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
