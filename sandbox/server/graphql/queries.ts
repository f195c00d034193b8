/** Root fields of GraphQL queries. */

import { isGiven } from './given.ts';
import type { Team } from '#sandbox/world/types.ts';
import type { Account } from '#sandbox/world/account.ts';
import { reads } from '../route.ts';
import type { PageArguments } from './connection.ts';
import { toConnection } from './connection.ts';
import { toAnyNode } from './node-ids.ts';
import { toRepositoryNode } from './repository-node.ts';
import { toActorNode } from './thread-nodes.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, findVisible, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

function findAccount({ world }: Visitor, login: string, type: Account['type']): Account {
  const account = world.accounts.get(login);
  if (account?.type === type) return account;
  throw toFieldError('NOT_FOUND', `Could not resolve to a ${type} with the login of '${login}'.`);
}

function toTeamNode({ world }: Visitor, team: Team): Node {
  return {
    __typename: 'Team',
    id: `T_${String(team.id)}`,
    databaseId: team.id,
    name: team.slug,
    slug: team.slug,
    // Invited people are no members until they join.
    members: ({ query, ...page }: PageArguments & { query?: string | null }) => {
      const members = [...world.accounts.values()].filter(
        ({ id, login }) =>
          team.members.has(id) &&
          (!isGiven(query) || login.toLowerCase().includes(query.toLowerCase())),
      );
      return toConnection(members, page, toActorNode);
    },
  };
}

function toOrganisationNode(visitor: Visitor, account: Account): Node {
  const allow = (): void => {
    assertAllowed(visitor, visitor.world.incidentRepository, reads('members'));
  };
  return {
    ...toActorNode(account),
    team: ({ slug }: { slug: string }) => {
      allow();
      const team = visitor.world.teams.get(slug);
      return team === undefined ? null : toTeamNode(visitor, team);
    },
    teams: (page: PageArguments) => {
      allow();
      return toConnection([...visitor.world.teams.values()], page, (team) =>
        toTeamNode(visitor, team),
      );
    },
  };
}

/** The root value of a query. */
export function toQueries(visitor: Visitor): Node {
  const { world, token } = visitor;
  return {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      toRepositoryNode(visitor, findVisible(visitor, `${owner}/${name}`)),
    node: ({ id }: { id: string }) => toAnyNode(visitor, id),
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => toAnyNode(visitor, id)),
    user: ({ login }: { login: string }) => toActorNode(findAccount(visitor, login, 'User')),
    organization: ({ login }: { login: string }) =>
      toOrganisationNode(visitor, findAccount(visitor, login, 'Organization')),
    // The viewer is of type User even for a bot, whose login keeps its `[bot]` here.
    viewer: { ...toActorNode(token.account), __typename: 'User', login: token.account.login },
    rateLimit: () => ({
      limit: 5000,
      cost: 1,
      remaining: 4999,
      used: 1,
      nodeCount: 0,
      resetAt: new Date(world.clock.now().getTime() + 3_600_000).toISOString(),
    }),
  };
}
