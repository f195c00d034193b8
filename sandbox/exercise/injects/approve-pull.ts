/** `approve_pull`: a person reviews the incident's pull request; approves it unless told otherwise. */

import { UserError } from '../../../actions/kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { submitReview } from '#sandbox/world/reviews.ts';
import { toPerformer } from '../performer.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const approvePull = toPerformer('approve_pull', async (data, session, inject) => {
  const { id, pull } = expectIncident(session, toIncidentName(inject));
  const state = data.request_changes ? 'CHANGES_REQUESTED' : 'APPROVED';
  const act = actAs(session.stage.world, data.by);
  const result = pull && (await submitReview(act, pull, { state, body: data.body }));
  if (result?.reviewed === true) return;
  throw new UserError({
    code: 'not-reviewed',
    message: `${data.by} cannot review the pull request of ${id}: ${result?.reason ?? 'there is none'}`,
    hint: 'Nobody approves a pull request of their own; let somebody else do it.',
  });
});
