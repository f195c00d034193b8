/** Folds entries into what they come to, one by one, so that it is the same from whichever of them one goes on. */
import type { Effect } from './effect.ts';
import type { LedgerEntry } from './ledger.ts';
import { readEffect } from './ledger-facts.ts';
import { toShortClaim, type LedgerState, type OpenPlan } from './ledger-state.ts';
import { isUnfinished } from './phase.ts';

const HOUR_MS = 3_600_000;
/** No plan can be approved for longer than a day; see `policy.plan_expires_minutes`. */
const PLAN_MS = 48 * HOUR_MS;

/** Declaring an incident and merging it are recorded too, and neither is a command. */
const COMMAND_SOURCES: ReadonlySet<LedgerEntry['source']['kind']> = new Set(['comment', 'label']);

/** What entries that are believed leave, behind what was there before them. */
export function foldLedger(before: LedgerState, entries: readonly LedgerEntry[]): LedgerState {
  const recent = new Map(before.recent.map((one) => [one.claim, one]));
  const plans = new Map(before.plans.map((one) => [one.plan, one]));
  const holds = new Set(before.holds);
  const kept = new Set(before.kept);
  let { anyway } = before;
  const effects: Effect[] = [];
  for (const entry of entries) {
    const effect = readEffect(entry);
    effects.push(effect);
    foldRecent(recent, entry);
    foldPlan(plans, entry, effect);
    foldHold({ holds, kept }, entry.receipt, effect);
    if (effect.anyway !== undefined) anyway = toAnyway(entry, effect.anyway);
  }
  return {
    ...foldRecord(before, effects),
    holds: [...holds],
    // A segment that was opened before there were these two says nothing of them, and its digest stays what it is.
    ...(kept.size === 0 ? {} : { kept: [...kept] }),
    ...(anyway === undefined ? {} : { anyway }),
    plans: [...plans.values()],
    recent: [...recent.values()],
  };
}

function foldHold(
  { holds, kept }: { holds: Set<string>; kept: Set<string> },
  receipt: string | undefined,
  { hold }: Effect,
): void {
  if (receipt === undefined) return;
  if (hold === 'taken') holds.add(receipt);
  if (hold === 'kept') kept.add(receipt);
  if (hold !== 'released') return;
  holds.delete(receipt);
  kept.delete(receipt);
}

function toAnyway({ actor, at }: LedgerEntry, open: string): LedgerState['anyway'] {
  return { open, by: actor.id, login: actor.login, at };
}

type RecordState = Omit<LedgerState, 'holds' | 'kept' | 'anyway' | 'plans' | 'recent'>;

function foldRecord(before: LedgerState, effects: readonly Effect[]): RecordState {
  const status = effects.findLast((effect) => effect.status !== undefined)?.status ?? before.status;
  const severity =
    effects.findLast((effect) => effect.severity !== undefined)?.severity ?? before.severity;
  return {
    ...(status === undefined ? {} : { status }),
    ...(severity === undefined ? {} : { severity }),
    milestones: Object.assign({}, before.milestones, ...effects.map((one) => one.milestones)),
    credentials: Object.assign({}, before.credentials, ...effects.map((one) => one.credentials)),
    roles: Object.assign({}, before.roles, ...effects.map((one) => one.roles)),
  };
}

/** The map is kept in the order of time, as far as entries are. */
function foldRecent(recent: Map<string, LedgerState['recent'][number]>, entry: LedgerEntry): void {
  if (!COMMAND_SOURCES.has(entry.source.kind)) return;
  const claim = toShortClaim(entry.claim);
  recent.delete(claim);
  recent.set(claim, { claim, by: entry.actor.id, at: entry.at });
  const since = Date.parse(entry.at) - HOUR_MS;
  for (const [key, { at }] of recent) {
    if (Date.parse(at) > since) break;
    recent.delete(key);
  }
}

/** Takes the last word on a plan down. What is over is not asked for again. */
function foldPlan(plans: Map<string, OpenPlan>, entry: LedgerEntry, effect: Effect): void {
  const { plan, receipt, phase, n, at, actor } = entry;
  if (plan !== undefined) {
    const known = plans.get(plan)?.by ?? [];
    const by = phase === 'intent' ? [...new Set([...known, actor.id])] : known;
    plans.delete(plan);
    const held = { plan, phase, n, at, by, ...(receipt === undefined ? {} : { receipt }) };
    if (phase === 'intent' || isUnfinished(phase)) plans.set(plan, held);
  }
  for (const [key, one] of plans) {
    if (isUndone(one, entry, effect) || isOver(one, entry)) plans.delete(key);
  }
}

/**
 * Step and way back each have a plan of their own, and whatever a step did not tell is over once its way back was
 * verified after it.
 */
function isUndone(one: OpenPlan, { receipt }: LedgerEntry, { hold }: Effect): boolean {
  return hold === 'released' && isUnfinished(one.phase) && one.receipt === receipt;
}

function isOver({ phase, at }: OpenPlan, entry: LedgerEntry): boolean {
  return phase === 'intent' && Date.parse(at) <= Date.parse(entry.at) - PLAN_MS;
}
