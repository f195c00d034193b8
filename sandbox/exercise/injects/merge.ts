/**
 * `merge`: a person merges the incident's pull request; a draft is taken out of draft first. `refused` says that GitHub
 * must not let it happen, and why.
 */

import { UserError } from '#kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { markReady, mergePull } from '#sandbox/world/pulls.ts';
import type { PullMerge } from '#sandbox/world/pulls.ts';
import { toPerformer } from '../performer.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const merge = toPerformer('merge', async (data, session, inject) => {
  const { id, pull } = expectIncident(session, toIncidentName(inject));
  const act = actAs(session.stage.world, data.by);
  if (pull?.pull?.draft === true) await markReady(act, pull);
  const queued = data.method === 'queue';
  const method = data.method === 'queue' ? undefined : data.method;
  const merged = pull && (await mergePull(act, pull, { method, queued }));
  const why = merged === undefined ? 'there is no pull request' : toRefusal(merged);
  if (data.refused === undefined ? why === undefined : why?.includes(data.refused) === true) return;
  throw new UserError({
    code: why === undefined ? 'merged' : 'not-merged',
    message:
      why === undefined
        ? `${id} was merged, expected a refusal that says "${data.refused ?? ''}"`
        : `${id} cannot be merged: ${why}`,
    hint: 'See what the pull request says, and which rulesets the exercise asks for.',
  });
});

function toRefusal(merge: PullMerge): string | undefined {
  if (merge.merged) return undefined;
  return merge.reason === 'ruled' ? merge.message.trim().replaceAll(/\n+/g, ' ') : merge.reason;
}
