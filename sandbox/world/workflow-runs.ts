/**
 * Firebreak's own workflow runs as GitHub's API shows them, and the reviews that an environment asks for before a job
 * of one may start. The runner keeps the runs; people and the API reach them through here.
 */

import type { Act } from './act.ts';
import type { Environment } from './types.ts';
import type { Account } from './account.ts';
import type { OwnRun, Review } from './own-run.ts';

/** Reviewers of an environment that somebody who is asked may be one of. */
export function isReviewer(
  { world }: Pick<Act, 'world'>,
  account: Account,
  environment: Environment,
): boolean {
  return (environment.body.reviewers ?? []).some(({ type, id }) =>
    type === 'User'
      ? id === account.id
      : [...world.teams.values()].some((team) => team.id === id && team.members.has(account.id)),
  );
}

/** Gives a review as a person does on the page of the run. Answers why it cannot be given, or undefined. */
export function reviewRun(
  act: Act,
  run: OwnRun,
  review: Omit<Review, 'account'>,
): string | undefined {
  const { world, repository, account } = act;
  const environment = repository.environments.get(review.environment);
  const pending = world.workflowRuns?.findPending(run.id) ?? [];
  if (environment === undefined || !pending.includes(review.environment)) {
    return `Run ${String(run.id)} waits for no review of ${review.environment}.`;
  }
  const isStarter = run.triggeringActor === account.login;
  if (isStarter && environment.body.prevent_self_review === true) {
    return `${account.login} started the run, and ${review.environment} lets nobody review a run of their own.`;
  }
  if (!isReviewer(act, account, environment)) {
    return `${account.login} is no reviewer of ${review.environment}.`;
  }
  world.workflowRuns?.decide(run.id, { ...review, account });
  return undefined;
}
