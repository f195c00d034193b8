/** Cancels what runs in a repository: politely first, and by force what ignores that (jobs with `if: always()`). */
import type { Organisation, PipelineRun, RepositoryRef } from './organisation.ts';
import type { StepContext } from '#containment/index.ts';

/** A cancelled job gets five minutes to clean up; an attacker's gets these seconds. */
const WAITS_MS = [2000, 4000];

/** Runs that were asked to end, and those among them that had to be forced. */
interface CancelledRuns {
  cancelled: number[];
  forced: number[];
}

/** Cancels all active runs and returns which were asked and which were forced. @throws UpstreamError when GitHub fails. */
export async function cancelRuns(
  ref: RepositoryRef,
  context: StepContext<Organisation>,
): Promise<CancelledRuns> {
  const { client, did } = context;
  const active = await client.fetchActiveRuns(ref);
  const cancelled = await endAll(
    active,
    (id) => client.cancelRun(ref, id),
    (id) => did(`Cancelled run ${id}.`),
  );
  if (active.length === 0) return { cancelled, forced: [] };
  const stubborn = await waitForEnd(ref, context, WAITS_MS);
  const forced = await endAll(
    stubborn,
    (id) => client.forceCancelRun(ref, id),
    (id) => did(`Force-cancelled run ${id}.`),
  );
  // When they have ended is for verifying to see.
  return { cancelled, forced };
}

/** Ends runs one by one, and returns those that GitHub was still willing to end. */
async function endAll(
  runs: readonly PipelineRun[],
  end: (id: number) => Promise<boolean>,
  tell: (id: number) => void,
): Promise<number[]> {
  const ended: number[] = [];
  for (const { id } of runs) {
    if (!(await end(id))) continue;
    ended.push(id);
    tell(id);
  }
  return ended;
}

/** Looks until nothing runs, and returns what still does after the last wait. */
async function waitForEnd(
  ref: RepositoryRef,
  context: StepContext<Organisation>,
  waits: readonly number[],
): Promise<PipelineRun[]> {
  let left = await context.client.fetchActiveRuns(ref);
  for (const wait of waits) {
    if (left.length === 0) break;
    await context.pause(wait);
    left = await context.client.fetchActiveRuns(ref);
  }
  return left;
}

/** What was done to runs, a sentence each: `Cancelled run 7.` */
export function renderCancelled({ cancelled, forced }: CancelledRuns): string[] {
  const all = [['Cancelled', cancelled] as const, ['Force-cancelled', forced] as const];
  return all
    .filter(([, ids]) => ids.length > 0)
    .map(([verb, ids]) => `${verb} ${ids.length === 1 ? 'run' : 'runs'} ${ids.join(', ')}.`);
}
