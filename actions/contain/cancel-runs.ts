/** Cancels what runs in a repository: politely first, and by force what ignores that (jobs with `if: always()`). */
import type { PipelineRun, RepositoryRef } from '#kernel/github/organisation.ts';
import type { StepContext } from './step.ts';

/** A cancelled job gets five minutes to clean up; an attacker's gets these seconds. */
const WAITS_MS = [2000, 4000];

/** Cancels all active runs and returns which were asked and which were forced. @throws UpstreamError when GitHub fails. */
export async function cancelRuns(
  ref: RepositoryRef,
  context: StepContext,
): Promise<{ cancelled: number[]; forced: number[] }> {
  const { organisation } = context;
  const active = await organisation.fetchActiveRuns(ref);
  const cancelled: number[] = [];
  for (const { id } of active) if (await organisation.cancelRun(ref, id)) cancelled.push(id);
  if (active.length === 0) return { cancelled, forced: [] };
  const stubborn = await waitForEnd(ref, context, WAITS_MS);
  const forced: number[] = [];
  for (const { id } of stubborn) if (await organisation.forceCancelRun(ref, id)) forced.push(id);
  // When they have ended is for verifying to see.
  return { cancelled, forced };
}

/** Looks until nothing runs, and returns what still does after the last wait. */
async function waitForEnd(
  ref: RepositoryRef,
  context: StepContext,
  waits: readonly number[],
): Promise<PipelineRun[]> {
  let left = await context.organisation.fetchActiveRuns(ref);
  for (const wait of waits) {
    if (left.length === 0) break;
    await context.pause(wait);
    left = await context.organisation.fetchActiveRuns(ref);
  }
  return left;
}
