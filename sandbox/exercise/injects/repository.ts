/** `repository`: a repository of the organisation gets another name, or another owner. */

import { actAs } from '#sandbox/world/act.ts';
import { moveRepository } from '#sandbox/world/repositories.ts';
import { toPerformer } from '../performer.ts';

export const repository = toPerformer('repository', (data, { stage, exercise }) => {
  const name = data.name.includes('/') ? data.name : `${exercise.organisation}/${data.name}`;
  const found = actAs(stage.world, data.by, name).repository;
  moveRepository(stage.world, found, {
    ...(data.rename !== undefined && { name: data.rename }),
    ...(data.transfer !== undefined && { owner: data.transfer }),
  });
  return Promise.resolve();
});
