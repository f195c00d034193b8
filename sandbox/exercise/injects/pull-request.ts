/** `close_pull`, `reopen_pull`: a person closes the incident's pull request without merging it, or opens it again. */

import { UserError } from '../../../actions/kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { editThread } from '#sandbox/world/issues.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { toPerformer } from '../performer.ts';
import type { IncidentThreads } from '../incident.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const closePull = toPerformer('close_pull', async (data, session, inject) => {
  const pull = expectPull(expectIncident(session, toIncidentName(inject)));
  await editThread(actAs(session.stage.world, data.by), pull, { state: 'closed' });
});

export const reopenPull = toPerformer('reopen_pull', async (data, session, inject) => {
  const pull = expectPull(expectIncident(session, toIncidentName(inject)));
  await editThread(actAs(session.stage.world, data.by), pull, { state: 'open' });
});

function expectPull({ id, pull }: IncidentThreads): Thread {
  if (pull !== undefined && pull.pull?.merged !== true) return pull;
  throw new UserError({
    code: 'no-open-pull',
    message: `${id} has no pull request that is not merged`,
    hint: 'See that the declaration went well, and that nothing was merged before.',
  });
}
