/**
 * A plan as people read it before they approve: what would be done to what, what it costs, and the line to copy.
 * No line begins with a slash, so our own reply can never be read as a command.
 */
import { toShortDigest } from '#kernel/canonical.ts';
import { renderTime } from '#kernel/clock.ts';
import { codeSpan, inline, tableCell } from '#kernel/text/escape.ts';
import { clip } from '#kernel/text/lines.ts';
import { renderGate } from './gate.ts';
import type { PlanRecord, Receipt } from '#incident/receipt.ts';
import { currentRun } from './run.ts';
import type { OpenProviders } from './provider.ts';
import type { ContainmentStep } from './step.ts';

type Named = Pick<OpenProviders, 'steps' | 'toEnvironment'>;

const REVERSIBLE: Record<ContainmentStep['reversible'], string> = {
  full: 'yes',
  lossy: 'in part: what is lost stays lost',
  no: 'no, it is final',
};

/** Renders the plan that waits for approval, or the last one that was made. */
export function renderPlan(receipt: Receipt, providers: Named): string {
  const { steps } = providers;
  const { plan, state } = currentRun(receipt);
  return [
    `**${renderHeading(receipt, plan)}** ${codeSpan(receipt.step)}`,
    '',
    renderNext(plan, state, providers.toEnvironment(receipt.step)),
    '',
    inline(plan.impact),
    '',
    renderFacts(receipt, plan, steps.find(receipt.step)),
    '',
    'The exact calls, in order:',
    '',
    ...plan.calls.map((call, index) => `${index + 1}. ${codeSpan(call)}`),
    ...renderNotes(plan),
  ].join('\n');
}

function renderHeading({ id }: Receipt, plan: PlanRecord): string {
  return plan.operation === 'contain' ? `Plan ${id}` : `Plan to roll ${id} back`;
}

function renderFacts(
  { step: name, id }: Receipt,
  plan: PlanRecord,
  step: ContainmentStep | undefined,
): string {
  const targets = plan.targets.map((one) => `${one.kind} ${one.name} (${one.id})`).join(', ');
  const rows: (readonly [string, string])[] = [
    ['What', plan.operation === 'contain' ? (step?.title ?? name) : `Undo ${id}`],
    ['Target', targets],
    ['State now', renderPrior(plan)],
    ['Blast radius', step?.blastRadius ?? 'unknown'],
    ['Reversible', plan.operation === 'rollback' ? 'contain it again' : toReversible(step)],
    ['Countermeasure', step?.countermeasure ?? 'unknown'],
    ['Asked by', plan.requested_by.login],
    ...(plan.why === undefined ? [] : [['Why', plan.why] as const]),
    ['Digest', plan.digest],
  ];
  const lines = rows.map(([key, value]) => `| ${key} | ${tableCell(value)} |`);
  return ['| | |', '| --- | --- |', ...lines].join('\n');
}

function toReversible(step: ContainmentStep | undefined): string {
  return step === undefined ? 'unknown' : REVERSIBLE[step.reversible];
}

/** Long states are in the receipt; a phone shows no more than this. */
const PRIOR_AT_MOST = 300;

function renderPrior({ prior }: PlanRecord): string {
  const facts = Object.entries(typeof prior === 'object' && prior !== null ? prior : { prior });
  const text = facts.map(([key, value]) => `${key}: ${renderValue(value)}`).join(', ');
  return text.length <= PRIOR_AT_MOST
    ? text
    : `${clip(text, PRIOR_AT_MOST)} (whole in the receipt)`;
}

/** A state is plain data; people read `path build.yml, state active` faster than JSON. */
function renderValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(renderValue).join('; ') || 'none';
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key} ${renderValue(item)}`)
    .join(', ');
}

function renderNotes({ notes }: PlanRecord): string[] {
  return notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${inline(note)}`)];
}

function renderNext(plan: PlanRecord, state: string, environment: string): string {
  if (state !== 'planned') return `This plan is ${state}.`;
  const line = codeSpan(`/approve ${toShortDigest(plan.digest)}`);
  const next = `Nothing is done yet. To start it, an approver other than ${codeSpan(plan.requested_by.login)} comments before ${renderTime(plan.expires_at)}: ${line}`;
  return [next, renderGate(plan.gate, environment)].filter((one) => one !== undefined).join('\n\n');
}
