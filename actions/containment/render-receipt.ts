/** A receipt as people read it afterwards: what was done, what re-reading showed, who asked and approved, what is next. */
import { toReceiptPath } from '#incident/path.ts';
import { codeSpan, inline } from '#kernel/text/escape.ts';
import { type Receipt, type ReceiptRun } from '#incident/receipt.ts';
import { currentRun } from './run.ts';
import type { ContainmentStep, Steps } from './step.ts';

const HEADLINES: Record<ReceiptRun['state'], string> = {
  planned: 'Planned; nothing is done yet',
  approved: 'Approved; not done yet',
  applied: 'Done, not verified yet',
  verified: 'Done and verified',
  'already-applied': 'Found done already; nothing was changed',
  unknown: 'Outcome unknown',
  refused: 'Refused; nothing was changed',
  'rolled-back': 'Rolled back and verified',
};

/** Renders the outcome of a receipt. */
export function renderReceipt(receipt: Receipt, steps: Steps): string {
  const run = currentRun(receipt);
  return [
    `**${toHeadline(run)}**: ${receipt.id} ${codeSpan(receipt.step)} ${renderParams(receipt)}`,
    '',
    ...(run.apply?.done ?? []).map((line) => `- ${inline(line)}`),
    ...(run.verify === undefined
      ? []
      : [`- ${run.verify.verified ? 'Verified' : 'Not verified'}: ${inline(run.verify.seen)}`]),
    ...(run.problem === undefined ? [] : [`- ${inline(run.problem)}`]),
    `- Asked by ${codeSpan(run.plan.requested_by.login)}${renderApprovers(run)}`,
    ...(receipt.evidence.length === 0 ? [] : [`- Saved before: ${receipt.evidence.join(', ')}`]),
    `- The whole receipt: ${codeSpan(toReceiptPath(receipt.id))}`,
    '',
    renderNext(receipt, run, steps.find(receipt.step)),
  ].join('\n');
}

function toHeadline({ state, apply }: ReceiptRun): string {
  const isHalfDone = state === 'refused' && apply !== undefined;
  return isHalfDone ? 'Refused; what an earlier attempt changed stands' : HEADLINES[state];
}

function renderParams({ params }: Receipt): string {
  return Object.entries(params)
    .map(([key, value]) => codeSpan(`${key}=${value}`))
    .join(' ');
}

function renderApprovers({ approvals }: ReceiptRun): string {
  const logins = approvals.map(({ by }) => codeSpan(by.login)).join(', ');
  return logins === '' ? '' : `, approved by ${logins}`;
}

function renderNext(
  receipt: Receipt,
  { state }: ReceiptRun,
  step: ContainmentStep | undefined,
): string {
  if (state === 'unknown') return 'Re-run the workflow: it looks first and finishes the work once.';
  if (state === 'refused') return 'Repeat the command for a fresh plan.';
  if (state === 'verified' && step?.rollback !== undefined)
    return `To take it back: ${codeSpan(`/rollback ${receipt.id}`)}`;
  if (state === 'verified')
    return ['This cannot be taken back.', step?.words.afterwards ?? ''].join(' ').trimEnd();
  return 'Nothing more is to do for this receipt.';
}

/** The step with its parameters and the receipt. */
export function renderSubject({ step, params, id, rollback }: Receipt): string {
  const words = Object.entries(params).map(([key, value]) => ` ${key}=${value}`);
  return `${rollback === undefined ? '' : 'Rollback of '}${step}${words.join('')} (${id})`;
}

/** The subject, how it ended, what was done and what reading again showed. */
export function renderOutcome(
  receipt: Receipt,
  state: string,
  { apply, verify: seen }: Partial<ReceiptRun>,
): string {
  return [`${renderSubject(receipt)}: ${state}.`, ...(apply?.done ?? []), seen?.seen ?? '']
    .join(' ')
    .trim();
}
