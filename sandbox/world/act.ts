/**
 * Who does something, where. Every domain function takes an Act first: people's clients, REST and
 * GraphQL share the functions and differ only in the Act.
 */

import { UserError } from '../../actions/kernel/errors.ts';
import type { Repository, Token } from './types.ts';
import type { Account } from './account.ts';
import type { World } from './world.ts';

export interface Act {
  world: World;
  repository: Repository;
  account: Account;
  /** The token the request came with; absent for a person in the browser. */
  token?: Token;
}

/**
 * A person acting in the browser, in the incident repository unless another is named.
 * @throws UserError when the world has no such person or repository.
 */
export function actAs(world: World, login: string, repositoryName?: string): Act {
  const account = world.accounts.get(login);
  if (account === undefined) {
    throw new UserError({
      code: 'unknown-person',
      message: `There is no one called ${login} in this world.`,
      hint: 'Add the person under `people`.',
    });
  }
  const repository =
    repositoryName === undefined
      ? world.incidentRepository
      : world.repositories.get(repositoryName);
  if (repository === undefined) {
    throw new UserError({
      code: 'unknown-repository',
      message: `There is no repository ${String(repositoryName)} in this world.`,
      hint: 'Add it under `repositories`, and name it as `owner/name`.',
    });
  }
  return { world, repository, account };
}
