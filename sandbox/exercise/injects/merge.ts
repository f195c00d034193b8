/**
 * `merge`: a person merges the incident's pull request; a draft is taken out of draft first. `refused` says that GitHub
 * must not let it happen, and why.
 */

import { UserError } from '../../../actions/kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { markReady, mergePull } from '#sandbox/world/pulls.ts';
import type { MergeOptions, PullMerge } from '#sandbox/world/pulls.ts';
import { toPerformer } from '../performer.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const merge = toPerformer('merge', async (data, session, inject) => {
  const { id, pull } = expectIncident(session, toIncidentName(inject));
  const act = actAs(session.stage.world, data.by);
  if (pull?.pull?.draft === true) await markReady(act, pull);
  const merged = pull && (await mergePull(act, pull, toOptions(data.method)));
  const why = toRefusal(merged);
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

function toOptions(method: 'merge' | 'squash' | 'rebase' | 'queue' | undefined): MergeOptions {
  return method === 'queue' ? { queued: true } : { method };
}

function toRefusal(end: PullMerge | undefined): string | undefined {
  if (end === undefined) return 'there is no pull request';
  if (end.merged) return undefined;
  return end.reason === 'ruled' ? end.message.trim().replaceAll(/\n+/g, ' ') : end.reason;
}
