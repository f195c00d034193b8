/**
 * `deposit`: a person seals a leaked token on their own machine and pushes the box, with the same
 * code as `npm run deposit`. The raw value never leaves this function.
 */

import { depositCredential } from '../../../actions/containment/planning.ts';
import { UserError } from '../../../actions/kernel/errors.ts';
import { toIncidentBranch } from '../../../actions/incident/path.ts';
import { parseSettings, SETTINGS_FILE } from '../../../actions/incident/settings.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { readIncidentFile, toRepositoryPath } from '../incident.ts';
import { toPerformer } from '../performer.ts';
import { expectIncident, toIncidentName } from '../session.ts';

export const deposit = toPerformer('deposit', async (data, session, inject) => {
  const { world } = session.stage;
  const incident = expectIncident(session, toIncidentName(inject));
  const token = findToken(world, data.token);
  const incidentText = await readIncidentFile(world, incident, 'incident.md');
  if (token === undefined || incidentText === undefined) throw toProblem(incident.id);
  const { files } = await depositCredential({
    incidentText,
    id: data.credential,
    value: token.value,
    publicKey: await readPublicKey(world),
  });
  await pushFiles(actAs(world, data.by), {
    branch: toIncidentBranch(incident.id),
    message: `${incident.id}: deposit ${data.credential}`,
    files: [...files].map(([path, content]) => ({
      path: toRepositoryPath(incident.id, path),
      content,
    })),
  });
});

async function readPublicKey(world: World): Promise<string> {
  const text = await readFile(world.git, world.incidentRepository.defaultBranch, SETTINGS_FILE);
  return parseSettings(text?.toString() ?? '').operator_public_key;
}

function toProblem(id: string): UserError {
  return new UserError({
    code: 'no-incident',
    message: `${id} has no incident.md, so nothing can be deposited`,
    hint: 'See whether the incident was declared.',
  });
}
