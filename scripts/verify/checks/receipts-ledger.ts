/** Receipts against the ledger: whatever a receipt says of people, plan and outcome, a signed entry says as well. */
import { toReceiptPath } from '#incident/path.ts';
import { renderCanonical } from '#kernel/canonical.ts';
import type { LedgerEntry } from '#incident/ledger.ts';
import { readEffect } from '#incident/ledger-facts.ts';
import type { Person } from '#incident/person.ts';
import type { Receipt, ReceiptRun } from '#incident/receipt.ts';
import type { Check, Fault } from '../check.ts';
import { listRuns, readReceipts } from '../receipts.ts';

export const receiptsLedger: Check = {
  id: 'receipts-ledger',
  title: 'Receipts and ledger say the same',
  async run({ context }) {
    const { believed, tree } = context;
    const files = await readReceipts(tree);
    const known = files.flatMap(({ receipt }) => receipt ?? []);
    const faults = [
      ...known.flatMap((receipt) => judgeReceipt(receipt, believed)),
      ...believed.flatMap((entry) => judgeEntry(entry, known, believed)),
    ];
    const about = believed.filter(({ receipt }) => receipt !== undefined).length;
    const proved = [
      `Requester, approvers, plan and outcome of ${known.length} receipts follow from ${about} entries of the ledger, and each of these has its receipt.`,
    ];
    return {
      proved: faults.length > 0 || about + known.length === 0 ? [] : proved,
      unproved: [],
      faults,
    };
  },
};

function judgeReceipt(receipt: Receipt, entries: readonly LedgerEntry[]): Fault[] {
  const runs = listRuns(receipt);
  const isUndone = receipt.rollback?.state === 'rolled-back';
  return runs.flatMap((run) => {
    const own = entries.filter((one) => one.receipt === receipt.id && one.plan === run.plan.digest);
    const state = run === runs[0] && isUndone ? undefined : run.state;
    const messages = [
      ...judgePlan(receipt, run, own),
      ...judgeApprovals(run, own),
      ...(state === undefined ? [] : judgeState(state, own)),
    ];
    return messages.map((message) => ({ file: toReceiptPath(receipt.id), message }));
  });
}

function judgePlan(receipt: Receipt, { plan }: ReceiptRun, own: readonly LedgerEntry[]): string[] {
  const [asked] = own;
  if (asked === undefined)
    return [`No signed entry of the ledger is about the plan ${toShort(plan.digest)}`];
  const { operation, step, params } = readEffect(asked).plan ?? { ...plan, ...receipt };
  const isSame =
    isPerson(asked.actor, plan.requested_by) &&
    isEqual(asked.source, plan.source) &&
    isEqual(
      { operation, step, params },
      { operation: plan.operation, step: receipt.step, params: receipt.params },
    );
  return isSame
    ? []
    : [
        `Entry ${asked.n} says something else of who asked for the plan ${toShort(plan.digest)}, where, or for what`,
      ];
}

function judgeApprovals({ plan, approvals }: ReceiptRun, own: readonly LedgerEntry[]): string[] {
  const given = own.slice(1).filter(({ phase }) => phase === 'approved');
  const extra = approvals.filter(
    (one) =>
      !given.some(({ actor, source }) => isPerson(actor, one.by) && isEqual(source, one.source)),
  );
  const missing = given.filter(({ actor }) => !approvals.some(({ by }) => isPerson(actor, by)));
  return [
    ...extra.map(
      ({ by }) =>
        `No signed entry says that ${by.login} (${by.id}) approved the plan ${toShort(plan.digest)}`,
    ),
    ...missing.map(
      ({ n, actor }) =>
        `Entry ${n} says that ${actor.login} (${actor.id}) approved, and the receipt does not`,
    ),
  ];
}

/** An entry says in its outcome the state that its receipt was left in; a refusal may leave it as it was. */
function judgeState(state: string, own: readonly LedgerEntry[]): string[] {
  const left = own.findLast(({ phase }) => phase !== 'refused') ?? own.at(-1);
  const last = own.at(-1);
  if (left === undefined || last === undefined) return [];
  if ([left.outcome, last.outcome].includes(state)) return [];
  return [`The receipt says "${state}", and entry ${last.n} of the ledger "${last.outcome}"`];
}

function judgeEntry(
  entry: LedgerEntry,
  receipts: readonly Receipt[],
  all: readonly LedgerEntry[],
): Fault[] {
  if (entry.receipt === undefined) return [];
  const file = toReceiptPath(entry.receipt);
  const receipt = receipts.find(({ id }) => id === entry.receipt);
  if (receipt === undefined)
    return [{ file, message: `Entry ${entry.n} is about a receipt that is not there` }];
  if (entry.plan === undefined) return [];
  if (listRuns(receipt).some(({ plan }) => plan.digest === entry.plan)) return [];
  // A rollback that came to nothing is planned anew, and the receipt keeps the last one.
  const planned = all.find(({ plan, receipt: id }) => plan === entry.plan && id === entry.receipt);
  if (planned && readEffect(planned).plan?.operation === 'rollback' && receipt.rollback) return [];
  return [
    {
      file,
      message: `Entry ${entry.n} is about the plan ${toShort(entry.plan)}, which the receipt does not hold`,
    },
  ];
}

function isPerson(one: Person, other: Person): boolean {
  return one.id === other.id && one.login === other.login;
}

function isEqual(one: unknown, other: unknown): boolean {
  return renderCanonical(one) === renderCanonical(other);
}

function toShort(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}
