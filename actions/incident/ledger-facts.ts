/**
 * What the ledger says of the record: the status and the rotations that commands made. Files that people push may say
 * something else, so whoever acts on one of these facts asks here.
 */
import type { Sealer } from './signature.ts';
import type { Draft } from './draft.ts';
import { isOwnEntry, type LedgerEntry } from './ledger.ts';
import type { IncidentId } from './path.ts';
import type { Status } from './status.ts';

/** The entries to go by: with a key those it sealed, without one all, for there is nothing to tell them apart by. */
export function findBelieved(
  entries: readonly LedgerEntry[],
  id: IncidentId,
  sealer: Sealer,
): readonly LedgerEntry[] {
  return sealer.canSeal ? entries.filter((entry) => isOwnEntry(entry, id, sealer)) : entries;
}

/** The statuses that `/milestone` moves to; the other milestones move none. */
const MOVED_BY_MILESTONE: ReadonlyMap<string, Status> = new Map([
  ['contained', 'contained'],
  ['eradicated', 'eradicated'],
  ['recovered', 'recovered'],
]);

/** Finds the status that the entries leave an incident in. */
export function findStatus(entries: readonly LedgerEntry[]): Status {
  const moves = entries.flatMap((entry) => findMove(entry) ?? []);
  return moves.at(-1) ?? 'declared';
}

/** Finds the status that commands left, whatever a push made of the record. */
export function findOwnStatus(draft: Pick<Draft, 'ledger' | 'sealer' | 'snapshot'>): Status {
  return findStatus(findBelieved(draft.ledger(), draft.snapshot.id, draft.sealer));
}

function findMove({ command, phase }: LedgerEntry): Status | undefined {
  if (phase !== 'done') return undefined;
  const [verb = '', name = ''] = readWords(command);
  if (verb === '/close' || verb === 'merge') return 'closed';
  if (verb !== '/milestone') return undefined;
  return MOVED_BY_MILESTONE.get(name.replaceAll('-', '_'));
}

/** Whether the entries record that a credential was rotated. */
export function isRotated(entries: readonly LedgerEntry[], credential: string): boolean {
  const named = `credential=${credential.toLowerCase()}`;
  return entries.some(({ command, phase }) => {
    const words = phase === 'done' ? readWords(command) : [];
    return words[0] === '/credential' && words[1] === 'rotated' && words.includes(named);
  });
}

/** The ledger keeps one spelling of a command, flags last. */
function readWords(command: string): string[] {
  return command.toLowerCase().split(' ');
}
