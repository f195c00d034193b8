/** What of a step is done, over all attempts: what is cut off stands in the receipt, and the next attempt goes on behind it. */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { ReceiptRun } from '#incident/receipt.ts';
import type { OperatorContext } from './dependencies.ts';
import type { ApplyResult } from './step.ts';

export interface Attempt {
  request: { firstAttempt: boolean; at: Date };
  /** As the attempt before left it. */
  run: Pick<ReceiptRun, 'state' | 'apply'>;
  operator: Pick<OperatorContext, 'done' | 'redact'>;
}

/** Whether there may have been an attempt before. */
export function isLater({ request, run }: Pick<Attempt, 'request' | 'run'>): boolean {
  return !request.firstAttempt || run.state === 'unknown';
}

const PERHAPS_OURS =
  'What this attempt found done, an earlier attempt of the same plan may have done.';

/** Joins what this attempt did to what is known of those before; nothing when it was cut off before it did anything. */
export function toProgress(
  applied: ApplyResult | undefined,
  attempt: Attempt,
): Pick<ReceiptRun, 'apply'> {
  const cut = attempt.operator.done();
  if (applied === undefined && cut.length === 0) return {};
  return { apply: join(applied ?? { outcome: 'applied', done: cut }, attempt) };
}

function join(applied: ApplyResult, attempt: Attempt): NonNullable<ReceiptRun['apply']> {
  const { request, run, operator } = attempt;
  const before = run.apply ?? { outcome: applied.outcome, done: [] };
  const state = applied.state ?? run.apply?.state;
  const own = toSentences(applied, isLater(attempt)).map((line) => operator.redact(line));
  return {
    at: toUtcSeconds(request.at),
    outcome: before.outcome === 'applied' ? 'applied' : applied.outcome,
    done: [...before.done, ...own],
    ...(state === undefined ? {} : { state }),
  };
}

function toSentences({ outcome, done, found = [] }: ApplyResult, isAgain: boolean): string[] {
  const isFound = found.length > 0 || outcome === 'already-applied';
  return [...done, ...found, ...(isAgain && isFound ? [PERHAPS_OURS] : [])];
}
