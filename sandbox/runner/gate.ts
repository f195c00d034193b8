/**
 * The gate before a job whose environment asks for reviewers: the run waits, and goes on keeping the concurrency groups
 * it is in, until a person releases or rejects it, somebody cancels it, or thirty days have passed.
 */

import type { Review } from '#sandbox/world/own-run.ts';
import type { TemplateToken } from './language.ts';
import type { Scope } from './expression.ts';
import { findEnvironment } from './environment.ts';
import { park } from './park.ts';
import type { Host, Run, Gate } from './run-state.ts';

const DAYS_AT_MOST = 30;

/** Waits at the gate of a job's environment, if it has one. Answers why the job may not start, or undefined. */
export async function passGate(
  token: TemplateToken | undefined,
  scope: Scope,
  { run, host }: { run: Run; host: Host },
): Promise<string | undefined> {
  const found = token && findEnvironment(token, scope, run);
  if (!found?.environment?.body.reviewers?.length) return undefined;
  const { promise, resolve } = Promise.withResolvers<Review | 'too-late'>();
  const gate: Gate = {
    environment: found.name,
    since: host.world.clock.now(),
    settle: (review) => {
      gate.review = review;
      resolve(review);
    },
  };
  run.gate = gate;
  const review = await park(run, host, {
    status: 'waiting',
    isBlocked: () => gate.review === undefined,
    until: promise,
  });
  delete run.gate;
  if (review === undefined) return undefined;
  return toObstacle(review, found.name);
}

function toObstacle(review: Review | 'too-late', name: string): string | undefined {
  if (review === 'too-late') {
    return `Nobody reviewed the deployment to ${name} within ${String(DAYS_AT_MOST)} days.`;
  }
  return review.state === 'approved'
    ? undefined
    : `${review.account.login} rejected the deployment to ${name}.`;
}

/** Ends a wait that GitHub would have ended by now. */
export function closeLateGate({ gate }: Run, { world }: Host): void {
  if (gate === undefined) return;
  const days = (world.clock.now().getTime() - gate.since.getTime()) / 86_400_000;
  if (days > DAYS_AT_MOST) gate.settle('too-late');
}
