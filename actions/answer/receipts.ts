/**
 * Receipts as the status comment needs them. Read leniently: a receipt that a person damaged must show up as damaged,
 * never stop the comment from being rendered.
 */
import { toShortDigest } from '#kernel/canonical.ts';
import { findReceiptId, findSealedCredentialId } from '#incident/path.ts';
import { parseReceiptView, type ReceiptView } from '#incident/receipt-view.ts';
import type { Signer } from '#incident/signature.ts';

/** One step that was planned, and how far it came. */
export interface StepProgress {
  id: string;
  /** The step with its parameters, as they were typed. */
  step: string;
  state: string;
  /** When it was last seen to be so. */
  at?: string;
  /** The plan that waits for another person, if one does. */
  waiting?: { digest: string; asker: string; until?: string; rollback: boolean };
}

/** Reads what the receipts say, in the order of their ids; a file that is none is named in `unreadable`. */
export function readReceipts(
  containment: ReadonlyMap<string, string>,
  signer: Signer,
): {
  receipts: StepProgress[];
  unreadable: string[];
} {
  const paths = [...containment.keys()].filter(isReceiptPath).toSorted();
  const read = paths.map((path) => ({
    path,
    receipt: parseReceiptView({ path, text: containment.get(path) ?? '' }, signer),
  }));
  return {
    receipts: read.flatMap(({ receipt }) => (receipt === undefined ? [] : [toView(receipt)])),
    unreadable: read.flatMap(({ path, receipt }) => (receipt === undefined ? [path] : [])),
  };
}

function isReceiptPath(path: string): boolean {
  return findReceiptId(path) !== undefined;
}

/** The credentials whose sealed value waits for the operator job. */
export function findDeposits(containment: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...containment.keys()].flatMap((path) => findSealedCredentialId(path) ?? []));
}

function toView(receipt: ReceiptView): StepProgress {
  const waiting = findWaiting(receipt);
  const state = toState(receipt);
  // What is said of a rollback happened when it did, not when the step did that it takes back.
  const { verify, apply } =
    state === receipt.state && state !== 'rolled-back' ? receipt : (receipt.rollback ?? receipt);
  const at = verify?.at ?? apply?.at;
  return {
    id: receipt.id,
    step: [receipt.step, ...Object.entries(receipt.params).map(renderParameter)].join(' '),
    state,
    ...(at === undefined ? {} : { at }),
    ...(waiting === undefined ? {} : { waiting }),
  };
}

/** A rollback that has happened, or may have, says more than the step it takes back. */
function toState({ state, rollback }: ReceiptView): string {
  if (rollback?.state === 'verified' || rollback?.state === 'already-applied') return 'rolled-back';
  return rollback?.state === 'unknown' ? 'unknown' : state;
}

function findWaiting({ state, plan, rollback }: ReceiptView): StepProgress['waiting'] {
  const isRollback = rollback?.state === 'planned';
  const open = isRollback ? rollback.plan : plan;
  if (!isRollback && state !== 'planned') return undefined;
  return {
    digest: toShortDigest(open.digest),
    asker: open.requested_by.login,
    rollback: isRollback,
    ...(open.expires_at === undefined ? {} : { until: open.expires_at }),
  };
}

function renderParameter([name, value]: [string, string]): string {
  return `${name}=${value}`;
}
