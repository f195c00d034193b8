/**
 * The ledger as one run holds it: the newest segment, and of older ones what was asked for. Each text is parsed once,
 * and the signature of each entry looked at once, however many questions are asked.
 */
import { UserError } from '#kernel/errors.ts';
import {
  appendLines,
  chainEntries,
  isOwnEntry,
  parseLedger,
  type LedgerEntry,
  type NewEntry,
  type ParsedLedger,
} from './ledger.ts';
import { foldLedger } from './ledger-fold.ts';
import {
  findSegmentFault,
  isFull,
  openSegment,
  toNewestPath,
  type LedgerText,
} from './ledger-segments.ts';
import { EMPTY_STATE, type LedgerState } from './ledger-state.ts';
import { findSegmentNumber, toIncidentFolder, type IncidentId } from './path.ts';
import type { Signer } from './signature.ts';

export interface LedgerAtHand {
  /** Entries of the segments at hand, and those added here. @throws UserError when they cannot be read whole. */
  entries(): readonly LedgerEntry[];
  /** Those of them that a job with a key wrote: what has authority. */
  own(): readonly LedgerEntry[];
  /** What all entries come to that count: where keys are known those they signed, without any all. */
  state(): LedgerState;
  /** The number of the segment that is written to, once entries were added here. */
  segment(): number;
  /** Adds an entry and returns the file it stands in. */
  add(entry: NewEntry): { path: string; text: string };
}

interface Source extends LedgerText {
  id: IncidentId;
}

/** Opens the ledger of a snapshot. */
export function openLedger(source: Source, signer: Signer): LedgerAtHand {
  const { id, ledgerFiles: files } = source;
  const recorded = parseOnce(source);
  const owner = { id, signer };
  const written = { path: toNewestPath(files), text: source.ledger, end: recorded.newest.end };
  const added: LedgerEntry[] = [];
  const isOwn = (entry: LedgerEntry) => isOwnOnce(entry, id, signer);
  const believe = (entries: readonly LedgerEntry[]) =>
    signer.canVerify ? entries.filter(isOwn) : entries;
  const opened = readOpened(source, signer);
  let known: { state: LedgerState; count: number } | undefined;
  const state = () => {
    if (known?.count === added.length) return known.state;
    const entries = known === undefined ? recorded.newest.entries : added.slice(known.count);
    known = { state: foldLedger(known?.state ?? opened, believe(entries)), count: added.length };
    return known.state;
  };
  const open = (at: string) => {
    const newest = { text: written.text, parsed: recorded.newest, files, state: state() };
    const { path, opening } = openSegment(newest, owner, at);
    Object.assign(written, { path, text: appendLines('', [opening]), end: opening });
  };
  const entries = () => {
    assertWhole(source, signer);
    return [...recorded.older, ...recorded.newest.entries, ...added];
  };
  return {
    entries,
    own: () => entries().filter(isOwn),
    state,
    segment: () => findSegmentNumber(written.path) ?? 1,
    add: (draft) => {
      // What one commit adds stands in one segment: a batch is found as a whole or not at all.
      if (added.length === 0 && canBeLeft(source, signer)) open(draft.at);
      const [entry] = chainEntries(written.end, owner, [draft]);
      if (entry !== undefined) {
        added.push(entry);
        written.text = appendLines(written.text, [entry]);
        written.end = entry;
      }
      return { path: written.path, text: written.text };
    },
  };
}

interface Recorded {
  newest: ParsedLedger;
  /** Entries of older segments that were asked for. */
  older: readonly LedgerEntry[];
}

const parsed = new WeakMap<LedgerText, Recorded>();

/** A refused batch opens its snapshot again, and so does an answer. */
function parseOnce(source: Source): Recorded {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const texts = [...(source.ledgerFiles?.older.values() ?? [])];
  const recorded = {
    newest: parseLedger(source.ledger),
    older: texts.flatMap((text) => parseLedger(text).entries),
  };
  parsed.set(source, recorded);
  return recorded;
}

const verdicts = new WeakMap<Signer, WeakMap<LedgerEntry, boolean>>();

function isOwnOnce(entry: LedgerEntry, id: IncidentId, signer: Signer): boolean {
  const known = verdicts.get(signer) ?? new WeakMap<LedgerEntry, boolean>();
  verdicts.set(signer, known);
  const verdict = known.get(entry) ?? isOwnEntry(entry, id, signer);
  known.set(entry, verdict);
  return verdict;
}

/** What the newest segment opens with, as far as it is ours. */
function readOpened(source: Source, signer: Signer): LedgerState {
  const { opening } = parseOnce(source).newest;
  return opening === undefined || !isBelieved(source, signer) ? EMPTY_STATE : opening.state;
}

function isBelieved(source: Source, signer: Signer): boolean {
  const { opening } = parseOnce(source).newest;
  return opening === undefined || !signer.canVerify || isOwnEntry(opening, source.id, signer);
}

/** What is damaged stays before everybody's eyes: an opening behind it would vouch for it. */
function canBeLeft(source: Source, signer: Signer): boolean {
  const isDue = isFull(source.ledger, parseOnce(source).newest);
  return isDue && findDamage(source, signer) === undefined;
}

/** A ledger that cannot be read whole must stop the command: appending to it would hide the damage. */
function assertWhole(source: Source, signer: Signer): void {
  const damage = findDamage(source, signer);
  if (damage !== undefined) throw toProblem(source.id, damage);
}

interface Damage {
  path: string;
  line: number;
  message: string;
}

function findDamage(source: Source, signer: Signer): Damage | undefined {
  const { newest } = parseOnce(source);
  const path = toNewestPath(source.ledgerFiles);
  const [first] = newest.problems;
  if (first !== undefined) return { path, ...first };
  const fault = findSegmentFault(source.ledgerFiles?.listed ?? [], newest);
  if (fault !== undefined) return { ...fault, line: 1 };
  if (isBelieved(source, signer)) return undefined;
  const message =
    'Expected what Firebreak opens a segment with, got a line that no key of ours signed';
  return { path, line: 1, message };
}

function toProblem(id: IncidentId, { path, line, message }: Damage): UserError {
  return new UserError({
    code: 'invalid-record',
    message: `${path} line ${line}: ${message}`,
    hint: 'Restore the ledger from the commit before; nobody but Firebreak writes it.',
    place: { file: `${toIncidentFolder(id)}/${path}`, line },
  });
}
