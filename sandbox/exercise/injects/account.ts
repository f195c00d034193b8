/** `account`: a person's account is deleted, or gets another login, under which the person acts from then on. */

import { actAs } from '#sandbox/world/act.ts';
import { deleteAccount, renameAccount } from '#sandbox/world/people.ts';
import { toPerformer } from '../performer.ts';

export const account = toPerformer('account', (data, { stage }) => {
  const person = actAs(stage.world, data.person).account;
  if (data.rename === undefined) deleteAccount(stage.world, person);
  else renameAccount(stage.world, person, data.rename);
  return Promise.resolve();
});
