/** `label`: a person puts labels on a thread or takes them off. */

import { actAs } from '#sandbox/world/act.ts';
import { addLabel, removeLabel } from '#sandbox/world/labels.ts';
import { toPerformer } from '../performer.ts';
import { findThread, toIncidentName } from '../session.ts';

export const label = toPerformer('label', async (data, session, inject) => {
  const thread = findThread(session, { on: data.on, incident: toIncidentName(inject) });
  const act = actAs(session.stage.world, data.by);
  for (const name of data.remove ?? []) await removeLabel(act, thread, name);
  for (const name of data.add ?? []) await addLabel(act, thread, name);
});
