/**
 * The reviewers whom the environment of the contain job asks before a plan is carried out: what was found when the plan
 * was made, and how the plan says it. It may change until the run starts, so nothing hangs on it but words.
 */
import type { GateRecord } from '#incident/receipt.ts';
import { codeSpan } from '#kernel/text/escape.ts';

/** Says in a plan that the approval is not the last word; undefined when it is. */
export function renderGate(gate: GateRecord | undefined, name: string): string | undefined {
  if (gate === undefined || gate === 'open') return undefined;
  const environment = codeSpan(name);
  return gate === 'unknown'
    ? `If the environment ${environment} has required reviewers, the run then waits until one of them releases it.`
    : `After the approval the run waits until a reviewer of the environment ${environment} releases it: ${toReviewers(gate.reviewers)}.`;
}

/** Whom to ask, in words. */
export function toReviewers(reviewers: readonly string[]): string {
  return reviewers.length === 0 ? 'named in its settings' : reviewers.map(toReviewer).join(', ');
}

/** A name stands in code marks, and only the name: `the team` before one is a word of ours. */
function toReviewer(reviewer: string): string {
  const team = /^the team (\S+)$/.exec(reviewer)?.[1];
  return team === undefined ? codeSpan(reviewer) : `the team ${codeSpan(team)}`;
}
