/** `branch`: a person deletes, restores or rewrites a branch, the incident's unless told otherwise. */

import { UserError } from '../../../actions/kernel/errors.ts';
import { toIncidentBranch } from '../../../actions/incident/path.ts';
import { actAs } from '#sandbox/world/act.ts';
import type { Act } from '#sandbox/world/act.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { createRef, deleteRef, moveRef } from '#sandbox/world/pushes.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { toPerformer } from '../performer.ts';
import { expectIncident, toIncidentName } from '../session.ts';

type What = 'delete' | 'restore' | 'rewind';

export const branch = toPerformer('branch', async (data, session, inject) => {
  const { id, pull } = expectIncident(session, toIncidentName(inject));
  const act = actAs(session.stage.world, data.by);
  const name = data.name ?? toIncidentBranch(id);
  const why = await change(act, name, { what: data.do, pull });
  if (data.refused === undefined ? why === undefined : why?.includes(data.refused) === true) return;
  throw new UserError({
    code: why === undefined ? 'branch-changed' : 'branch-kept',
    message: `${data.do} of ${name}: ${why ?? `went through, expected a refusal that says "${data.refused ?? ''}"`}`,
    hint: 'See which branches there are, and which rulesets the exercise asks for.',
  });
});

/** Does it, or says why GitHub would not. */
async function change(
  act: Act,
  name: string,
  { what, pull }: { what: What; pull: Thread | undefined },
): Promise<string | undefined> {
  const result = await changeRef(act, name, { what, pull });
  if (result.written) return undefined;
  return result.reason === 'ruled' && 'message' in result
    ? result.message.trim().replaceAll(/\n+/g, ' ')
    : result.reason;
}

async function changeRef(
  act: Act,
  name: string,
  { what, pull }: { what: What; pull: Thread | undefined },
): ReturnType<typeof deleteRef> {
  if (what === 'delete') return deleteRef(act, name);
  if (what === 'restore') return createRef(act, name, pull?.pull?.mergedHead ?? '');
  // To where its last commit but one left it: what a forced push of an older clone does.
  const head = (await findHead(act, name)) ?? '';
  const parent = await act.world.git.readObject(`${head}^`);
  return moveRef(act, name, { oid: parent?.oid ?? '', force: true });
}
