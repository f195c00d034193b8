/** `crowd`: many people whose logins hold that of a person join the person's teams. */

import { actAs } from '#sandbox/world/act.ts';
import { addNamesakes } from '#sandbox/world/people.ts';
import { toPerformer } from '../performer.ts';

export const crowd = toPerformer('crowd', ({ person, count }, { stage }) => {
  const { account } = actAs(stage.world, person);
  addNamesakes(stage.world, account, count);
  return Promise.resolve();
});
