/** Issues that were opened to declare an incident and that no run answered. */
import { digestOf } from '#kernel/canonical.ts';
import { isDue, isUnderWay, type Sweep } from './world.ts';

export const sweepDeclarations: Sweep = async (world) => {
  const open = world.threads.filter(
    (thread) =>
      thread.kind === 'issue' &&
      // Whoever closes an issue waits for nothing more of it.
      thread.open &&
      thread.byPerson &&
      isDue(thread.createdAt, world) &&
      world.isDeclaration(thread) &&
      !thread.comments.some(({ own }) => own),
  );
  if (open.length === 0) return [];
  const runs = await world.fetchRuns('declare.yml');
  // A run of declaring does not say for which issue it is.
  if (runs.some((run) => isUnderWay(run, world))) return [];
  return open.map(({ number }) => ({
    thread: number,
    claim: digestOf({ declaration: number }),
    note: {
      headline: 'This declaration was not answered.',
      body: 'No run of the workflow "Declare" saw it through, so there is no incident yet. **What to do:** look at the Actions tab for a run that failed and start it again, or declare again in a new issue.',
    },
  }));
};
