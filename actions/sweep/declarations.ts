/** Issues that were opened to declare an incident and that no run answered. */
import { digestOf } from '#kernel/canonical.ts';
import { COMMENTS_SHOWN } from '#github/answers.ts';
import type { RecentThread } from '#github/sweeper.ts';
import { toIncidentId } from '#incident/path.ts';
import { isDue, isUnderWay, type Sweep, type SweepDependencies } from './dependencies.ts';

/** How `openDispatched` marks the issues it opens. */
const DISPATCHED = '<!-- firebreak:dispatch ';

export const sweepDeclarations: Sweep = async (dependencies) => {
  const silent = dependencies.threads.filter(
    (thread) =>
      thread.kind === 'issue' &&
      // Whoever closes an issue waits for nothing more of it.
      thread.open &&
      (thread.byPerson || isDispatched(thread)) &&
      isDue(thread.createdAt, dependencies) &&
      dependencies.isDeclaration(thread) &&
      !thread.comments.some(({ own }) => own),
  );
  const open: RecentThread[] = [];
  // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
  for (const thread of silent) if (!(await isDeclared(thread, dependencies))) open.push(thread);
  if (open.length === 0) return [];
  const runs = await dependencies.fetchRuns('declare.yml');
  // A run of declaring does not say for which issue it is.
  if (runs.some((run) => isUnderWay(run, dependencies))) return [];
  return open.map(({ number }) => ({
    thread: number,
    claim: digestOf({ declaration: number }),
    note: {
      headline: 'This declaration was not answered.',
      body: 'No run of the workflow "Declare" saw it through, so the incident is not there yet, or only in part. **What to do:** look at the Actions tab for a run that failed and start it again, or declare again in a new issue.',
    },
  }));
};

/** Opened by our own account for somebody who declared on the Actions page. */
function isDispatched({ ours, body }: RecentThread): boolean {
  return ours && body.includes(DISPATCHED);
}

/** Our answer may lie behind as many words as GitHub tells at once; then the branch says whether there was one. */
async function isDeclared(
  { number, createdAt, comments }: RecentThread,
  { recorder }: SweepDependencies,
): Promise<boolean> {
  if (comments.length < COMMENTS_SHOWN) return false;
  const snapshot = await recorder.fetchSnapshot(toIncidentId(number, createdAt), number);
  return snapshot !== undefined && snapshot.record !== '';
}
