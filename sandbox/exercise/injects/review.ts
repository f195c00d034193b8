/** `review`: a reviewer releases a run that waits for an environment, or turns it away. */

import { UserError } from '../../../actions/kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import type { OwnRun } from '#sandbox/world/own-run.ts';
import { reviewRun } from '#sandbox/world/workflow-runs.ts';
import { toPerformer } from '../performer.ts';
import type { Session } from '../session.ts';

export const review = toPerformer('review', async (data, session) => {
  const { by, environment, state, comment = '', of } = data;
  const run = findWaiting(session, { of, environment });
  const problem =
    run === undefined
      ? `No run waits for a review of ${environment}.`
      : reviewRun(actAs(session.stage.world, by), run, { environment, state, comment });
  if (problem !== undefined) {
    throw new UserError({
      code: 'nothing-to-review',
      message: problem,
      hint: 'Let somebody whom `environments` names as reviewer review an inject whose run waits.',
    });
  }
  await Promise.resolve();
});

function findWaiting(
  { stage, played }: Session,
  { of, environment }: { of: string; environment: string },
): OwnRun | undefined {
  const { workflowRuns } = stage.world;
  const ids = new Set(played.get(of)?.runs.map(({ id }) => id));
  return workflowRuns
    ?.list()
    .filter(({ id }) => of === 'last' || ids.has(id))
    .find(({ id }) => workflowRuns.findPending(id).includes(environment));
}
