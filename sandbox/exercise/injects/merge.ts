/** `merge`: a person merges the incident's pull request; a draft is taken out of draft first. */

import { UserError } from '#kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { markReady, mergePull } from '#sandbox/world/pulls.ts';
import { toPerformer } from '../performer.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const merge = toPerformer('merge', async (data, session, inject) => {
  const { id, pull } = expectIncident(session, toIncidentName(inject));
  const act = actAs(session.stage.world, data.by);
  if (pull?.pull?.draft === true) await markReady(act, pull);
  const merged = pull === undefined ? undefined : await mergePull(act, pull);
  if (merged?.merged === true) return;
  throw new UserError({
    code: 'not-merged',
    message: `${id} cannot be merged: ${merged?.reason ?? 'there is no pull request'}`,
    hint: 'See what the pull request says.',
  });
});
