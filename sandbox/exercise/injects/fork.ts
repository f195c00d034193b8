/** `fork`: a person opens a pull request from a fork, with a branch of the incident's name unless told otherwise. */

import { toIncidentBranch } from '../../../actions/incident/path.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openForkPull } from '#sandbox/world/forks.ts';
import { toRepositoryPath } from '../incident.ts';
import { toPerformer } from '../performer.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const fork = toPerformer('fork', async (data, session, inject) => {
  const { id } = expectIncident(session, toIncidentName(inject));
  const files = Object.entries(data.files).map(([path, content]) => ({
    path: toRepositoryPath(id, path),
    content,
  }));
  const branch = data.branch ?? toIncidentBranch(id);
  const act = actAs(session.stage.world, data.by);
  const thread = await openForkPull(act, { branch, title: 'From a fork', files });
  session.made.set(inject.id, { thread });
});
