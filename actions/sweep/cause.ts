/** What asks for commands, a comment or a label: how its run is named, and what the ledger last said of it. */
import { toLabelledCommand } from '#github/command-request.ts';
import type { WorkflowRun } from '#github/sweeper.ts';
import { listClaims } from '#incident/idempotency-key.ts';
import { isUnfinished, parseLedger, type LedgerEntry } from '#incident/ledger.ts';
import type { AskedCommand, LedgerText } from '#incident/ledger-segments.ts';
import type { Clock } from '#kernel/clock.ts';
import { HOURS_BACK } from './hours-back.ts';

/** A comment; or a label, which is known by the run that it started. */
export interface Cause {
  kind?: 'label';
  id: number;
  body: string;
  createdAt: Date;
}

/** The idempotency key of one of its commands. */
export type ToIdempotencyKey = (cause: Omit<Cause, 'createdAt'>, index: number) => string;

/** How .github/workflows/command.yml names the run of a comment or a label. */
export function toRunName(cause: string, thread: number): string {
  return `Command ${cause} in ${String(thread)}`;
}

/** The cause of a label's run; undefined when the label stands for no command. */
export function toLabelCause(name: string, run: WorkflowRun, clock: Clock): Cause | undefined {
  const body = toLabelledCommand(name);
  // A label does not say when it was put on; what is older than this is not swept.
  const createdAt = new Date(clock.now().getTime() - HOURS_BACK * 3_600_000);
  return body === undefined ? undefined : { kind: 'label', id: run.id, body, createdAt };
}

function toClaims(cause: Omit<Cause, 'createdAt'>, toKey: ToIdempotencyKey): string[] {
  return listClaims((index) => toKey(cause, index));
}

/** From where to read an incident so that entries of theirs are seen, in whichever segment of the ledger they stand. */
export function toViewpoint(
  causes: readonly Cause[],
  toKey: ToIdempotencyKey,
): { asked?: AskedCommand } {
  if (causes.length === 0) return {};
  const at = new Date(Math.min(...causes.map(({ createdAt }) => createdAt.getTime())));
  return { asked: { at, claims: causes.flatMap((cause) => toClaims(cause, toKey)) } };
}

/** What a ledger last said of it. Nobody acts on it here, so its signatures need no key. */
export function findLastEntry(
  cause: Omit<Cause, 'createdAt'>,
  { ledger, ledgerFiles }: LedgerText,
  toKey: ToIdempotencyKey,
): LedgerEntry | undefined {
  const claims = toClaims(cause, toKey);
  const own = [...(ledgerFiles?.older.values() ?? []), ledger]
    .flatMap((text) => parseLedger(text).entries)
    .filter(({ claim }) => claims.includes(claim));
  return own.findLast(({ phase }) => isUnfinished(phase)) ?? own.at(-1);
}
