/** `team`: an owner of the organisation changes who is on a team, while an incident is open. */

import { toPerformer } from '../performer.ts';

export const team = toPerformer('team', async ({ person, join = [], leave = [] }, { stage }) => {
  const { teams, accounts } = stage.world;
  const id = accounts.get(person)?.id;
  // Reading the exercise has seen to it that there are such a person and such teams.
  if (id === undefined) return;
  for (const slug of join) teams.get(slug)?.members.add(id);
  for (const slug of leave) teams.get(slug)?.members.delete(id);
  await Promise.resolve();
});
