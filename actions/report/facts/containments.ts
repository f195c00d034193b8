/**
 * What was asked, agreed and done against the attack: receipts say what happened, the ledger says what never got a
 * receipt. Both are joined by the digest of the plan. Refused attempts are no part of it; attempts.ts lists them.
 */
import type { RunView, TargetView } from '#incident/receipt-view.ts';
import type { ToldReceipt } from './told-receipt.ts';
import type { PlacedEntry } from './ledger.ts';
import { readEffect } from '#incident/ledger-facts.ts';
import type { StepAdvice, StepWords } from '#incident/step-words.ts';
import { citeLedger, citeReceipt } from '../prose/citation.ts';
import type { Facts } from './index.ts';
import { toSortKey } from '../artifact/observed-time.ts';
import type { Citation } from '../prose/phrase.ts';

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
  /** What is known of a refusal or of an unknown outcome. */
  reason?: string;
  cite: Citation;
}

export interface Containment {
  /** Stable across renders: the receipt, or the first ledger entry. */
  id: string;
  /** The command as it was asked for. */
  command: string;
  /** `<provider>/<verb-noun>`; the whole command when it names no step. */
  step: string;
  targets: readonly TargetView[];
  /** How the step is told, where it is known. */
  words?: StepWords | undefined;
  /** The receipt that this takes back. */
  undoes?: string;
  turns: readonly Turn[];
  outcome: TurnKind;
}

export type Sources = Pick<Facts, 'ledger' | 'receipts' | 'advice'>;

const KINDS: Readonly<Record<PlacedEntry['phase'], TurnKind>> = {
  intent: 'asked',
  approved: 'approved',
  applied: 'applied',
  verified: 'verified',
  refused: 'refused',
  unknown: 'unknown',
  rolled_back: 'rolled-back',
  done: 'done',
};

/** Within an instant a plan is asked for, approved, applied and verified, in that order and no other. */
const ORDER: readonly TurnKind[] = [
  'asked',
  'approved',
  'applied',
  'found-done',
  'verified',
  'unverified',
  'unknown',
  'refused',
  'rolled-back',
  'done',
];

function byTime(a: Turn, b: Turn): number {
  const [left, right] = [toSortKey(a.at), toSortKey(b.at)];
  if (left === right) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  return left < right ? -1 : 1;
}

function toUtc(at: string): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function toLedgerTurn(entry: PlacedEntry): Turn {
  const { at, actor, phase, reason } = entry;
  return {
    kind: KINDS[phase],
    at: toUtc(at),
    login: actor.login,
    ...(reason !== undefined && { reason }),
    cite: citeLedger(entry),
  };
}

function toRunTurns(run: RunView, cite: Citation): Turn[] {
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
  if (state === 'unknown' || state === 'refused')
    turns.push({ kind: state, at: last, ...reason, cite });
  return turns.toSorted(byTime);
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

/** A receipt that was rolled back says so; what the first run came to is then its last turn. */
function toOutcome(
  { state, verify }: RunView,
  turns: readonly Turn[],
  isUndone: boolean,
): TurnKind {
  const stated = OUTCOMES.get(state) ?? 'unknown';
  // Applied and looked at again in vain is worse than not looked at.
  if (stated === 'applied' && verify?.verified === false) return 'unverified';
  return isUndone && stated === 'rolled-back' ? (turns.at(-1)?.kind ?? stated) : stated;
}

function toRun(receipt: ToldReceipt, run: RunView): Containment {
  const turns = toRunTurns(run, citeReceipt(receipt.id));
  const isRollback = run === receipt.rollback;
  const { command, targets } = run.plan;
  return {
    id: isRollback ? `${receipt.id}-rollback` : receipt.id,
    command,
    step: receipt.step ?? command,
    words: receipt.words,
    targets: targets.length === 0 ? toTargets(receipt.params, receipt.words?.kinds) : targets,
    ...(isRollback && { undoes: receipt.id }),
    turns,
    outcome: toOutcome(run, turns, !isRollback && receipt.rollback !== undefined),
  };
}

/** Both ways through a receipt: containing and, once asked for, rolling back. */
export function listRuns(receipt: ToldReceipt): RunView[] {
  return receipt.rollback === undefined ? [receipt] : [receipt, receipt.rollback];
}

/** What a step is aimed at by its parameters, where no plan says it better. */
function toTargets(
  params: Readonly<Record<string, string>>,
  kinds: StepWords['kinds'] = {},
): TargetView[] {
  const known = new Map(Object.entries(kinds));
  return Object.entries(params).map(([kind, name]) => ({ kind: known.get(kind) ?? kind, name }));
}

/** What the ledger holds about containment that no receipt tells. */
function toLedgerRuns({ ledger, receipts, advice }: Sources): Containment[] {
  const told = new Set(receipts.flatMap(listRuns).map(({ plan }) => plan.digest));
  const relevant = ledger.filter(({ phase, plan }) => phase !== 'refused' && plan !== undefined);
  const bundles = Map.groupBy(relevant, ({ plan }) => plan);
  return [...bundles].flatMap(([digest, entries]) => {
    const [first] = entries;
    if (first === undefined || told.has(digest ?? '')) return [];
    const asked = entries.find((entry) => readEffect(entry).plan !== undefined) ?? first;
    const turns = entries.map(toLedgerTurn).toSorted(byTime);
    const outcome = turns.at(-1)?.kind ?? 'asked';
    return [{ id: `ledger-${first.n}`, ...toAsked(asked, advice), turns, outcome }];
  });
}

function toAsked(
  entry: PlacedEntry,
  advice: StepAdvice,
): Pick<Containment, 'command' | 'step' | 'targets' | 'words'> {
  const { command } = entry;
  const { plan } = readEffect(entry);
  // A way back without its receipt does not say what it takes back, so it is told by its command.
  if (plan?.operation !== 'contain') return { command, step: command, targets: [] };
  const words = advice.wordsOf(plan.step);
  return { command, step: plan.step, words, targets: toTargets(plan.params, words?.kinds) };
}

/** Everything about containment, in the order in which it was asked for. */
export function toContainments(sources: Sources): Containment[] {
  const all = [
    ...sources.receipts.flatMap((receipt) => listRuns(receipt).map((run) => toRun(receipt, run))),
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
