/**
 * What was asked, agreed and done against the attack: receipts say what happened, the ledger says what was refused and
 * what never got a receipt. Both are joined by the digest of the plan.
 */
import type { LedgerEntry } from '#kernel/incident/ledger.ts';
import { citeLedger, citeReceipt } from './citation.ts';
import type { Facts } from './facts.ts';
import { toSortKey } from './observed-time.ts';
import type { Citation } from './phrase.ts';
import type { Receipt, ReceiptRun } from './receipt.ts';

/** `found-done`: applied earlier by somebody else. `unverified`: re-reading did not show it. */
export type TurnKind =
  | 'asked'
  | 'approved'
  | 'applied'
  | 'found-done'
  | 'verified'
  | 'unverified'
  | 'refused'
  | 'unknown'
  | 'rolled-back'
  | 'done';

export interface Turn {
  kind: TurnKind;
  at: string;
  /** Who did it, where a person did. */
  login?: string;
  /** What was refused. */
  command?: string;
  /** A reason code or, for an unknown outcome, what is known. */
  reason?: string;
  cite: Citation;
}

export interface Containment {
  /** Stable across renders: the receipt, or the first ledger entry. */
  id: string;
  /** The command as it was asked for. */
  command: string;
  turns: readonly Turn[];
  outcome: TurnKind;
}

type Sources = Pick<Facts, 'ledger' | 'receipts'>;

const CONTAINING = /^\/?(contain|halt|resume|rollback)\b/;

const KINDS: Readonly<Record<LedgerEntry['phase'], TurnKind>> = {
  intent: 'asked',
  approved: 'approved',
  applied: 'applied',
  verified: 'verified',
  refused: 'refused',
  unknown: 'unknown',
  rolled_back: 'rolled-back',
  done: 'done',
};

function toUtc(at: string): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** The eight digits by which people approve a plan; a refused approval names the plan by nothing else. */
function findPlanKey({ plan, command }: LedgerEntry): string | undefined {
  return plan?.slice(7, 15) ?? /^\/?approve +([0-9a-f]{8})\b/.exec(command)?.[1];
}

function toLedgerTurn(entry: LedgerEntry): Turn {
  const { at, actor, command, phase, reason } = entry;
  return {
    kind: KINDS[phase],
    at: toUtc(at),
    login: actor.login,
    command,
    ...(reason !== undefined && { reason }),
    cite: citeLedger(entry),
  };
}

function toRunTurns(run: ReceiptRun, cite: Citation): Turn[] {
  const { plan, approvals, apply, verify, problem, state } = run;
  const turns: Turn[] = [
    { kind: 'asked', at: toUtc(plan.requested_at), login: plan.requested_by.login, cite },
    ...approvals.map(({ by, at }) => ({
      kind: 'approved' as const,
      at: toUtc(at),
      login: by.login,
      cite,
    })),
  ];
  if (apply)
    turns.push({
      kind: apply.outcome === 'already-applied' ? 'found-done' : 'applied',
      at: toUtc(apply.at),
      cite,
    });
  if (verify)
    turns.push({ kind: verify.verified ? 'verified' : 'unverified', at: toUtc(verify.at), cite });
  const last = turns.at(-1)?.at ?? toUtc(plan.requested_at);
  const reason = problem === undefined ? {} : { reason: problem };
  if (state === 'unknown') turns.push({ kind: 'unknown', at: last, ...reason, cite });
  return turns;
}

const OUTCOMES: ReadonlyMap<string, TurnKind> = new Map([
  ['planned', 'asked'],
  ['approved', 'approved'],
  ['applied', 'applied'],
  ['verified', 'verified'],
  ['already-applied', 'found-done'],
  ['unknown', 'unknown'],
  ['refused', 'refused'],
  ['rolled-back', 'rolled-back'],
]);

function byTime(a: Turn, b: Turn): number {
  const [left, right] = [toSortKey(a.at), toSortKey(b.at)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** One run of a receipt with what the ledger refused about the same plan. */
function toRun(
  id: string,
  run: ReceiptRun,
  { receipt, ledger }: { receipt: Receipt; ledger: readonly LedgerEntry[] },
): Containment {
  const key = run.plan.digest.slice(7, 15);
  const refused = ledger
    .filter((entry) => entry.phase === 'refused' && findPlanKey(entry) === key)
    .map(toLedgerTurn);
  const turns = [...toRunTurns(run, citeReceipt(receipt.id)), ...refused].toSorted(byTime);
  return { id, command: run.plan.command, turns, outcome: OUTCOMES.get(run.state) ?? 'unknown' };
}

function toReceiptRuns(receipt: Receipt, ledger: readonly LedgerEntry[]): Containment[] {
  const run = toRun(receipt.id, receipt, { receipt, ledger });
  if (receipt.rollback === undefined) return [run];
  return [run, toRun(`${receipt.id}-rollback`, receipt.rollback, { receipt, ledger })];
}

/** What the ledger holds about containment that no receipt tells. */
function toLedgerRuns({ ledger, receipts }: Sources): Containment[] {
  const runs = receipts.flatMap((receipt) =>
    receipt.rollback ? [receipt, receipt.rollback] : [receipt],
  );
  const told = new Set(runs.map(({ plan }) => plan.digest.slice(7, 15)));
  const bundles = Map.groupBy(
    ledger.filter((entry) => findPlanKey(entry) !== undefined || CONTAINING.test(entry.command)),
    (entry) => findPlanKey(entry) ?? entry.claim,
  );
  return [...bundles].flatMap(([key, entries]) => {
    const [first] = entries;
    if (told.has(key) || first === undefined) return [];
    const asked = entries.find(({ command }) => CONTAINING.test(command)) ?? first;
    const turns = entries.map(toLedgerTurn);
    return [
      {
        id: `ledger-${first.n}`,
        command: asked.command,
        turns,
        outcome: turns.at(-1)?.kind ?? 'asked',
      },
    ];
  });
}

/** Everything about containment, in the order in which it was asked for. */
export function toContainments(sources: Sources): Containment[] {
  const all = [
    ...sources.receipts.flatMap((receipt) => toReceiptRuns(receipt, sources.ledger)),
    ...toLedgerRuns(sources),
  ];
  return all.toSorted((a, b) => {
    const [left, right] = [a.turns[0], b.turns[0]];
    return left && right ? byTime(left, right) : 0;
  });
}

/** When containment first took effect, for the time to respond. */
export function findFirstApplied(sources: Sources): Turn | undefined {
  return toContainments(sources)
    .flatMap(({ turns }) => turns)
    .filter(({ kind }) => kind === 'applied' || kind === 'verified')
    .toSorted(byTime)[0];
}
