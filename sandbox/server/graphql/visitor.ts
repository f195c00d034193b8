/** Who asks by GraphQL, and the errors GitHub answers them with. */

import { GraphQLError } from 'graphql';
import type { Act } from '#sandbox/world/act.ts';
import type { Repository, Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { canSee, isAllowed, toForbiddenMessage } from '../authorize.ts';
import type { Need } from '../route.ts';

export interface Visitor {
  world: World;
  token: Token;
  /** Set once, where all nodes are known: a thread leads back to its repository. */
  renderRepository(repository: Repository): Record<string, unknown>;
}

/** Makes the error of one field; the other fields of the request are still answered. */
export function toFieldError(type: string | undefined, message: string): GraphQLError {
  return new GraphQLError(message, type === undefined ? {} : { extensions: { type } });
}

/** Checks a permission in a repository, as REST routes do in their table. */
export function assertAllowed({ token }: Visitor, repository: Repository, need: Need): void {
  if (!isAllowed(token, need, repository)) {
    throw toFieldError('FORBIDDEN', toForbiddenMessage(token));
  }
}

/** Finds a repository the visitor may know of. */
export function findVisible({ world, token }: Visitor, name: string): Repository {
  // GraphQL follows an old name unless told otherwise.
  const repository = world.repositories.get(name) ?? world.renamed.get(name.toLowerCase());
  if (repository !== undefined && canSee(token, repository)) return repository;
  throw toFieldError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
}

/** The visitor acting in a repository. */
export function toAct({ world, token }: Visitor, repository: Repository): Act {
  return { world, repository, account: token.account, token };
}
