/** Users, the repository itself, permissions and team membership: what authorization reads. */

import { renderRepository, renderTeam, renderUser } from '#sandbox/world/payload.ts';
import type { Role, Team } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { noContent, notFound, ok, refuse } from '../answer.ts';
import { findRole } from '../authorize.ts';
import { paginate } from '../page.ts';
import type { ApiRequest, RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads } from '../route.ts';

// The legacy field knows four words only: maintain reads as write, triage as read.
const LEGACY: Record<Role, string> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

function renderPermission({ act, parameters }: RepositoryRequest): ReturnType<Route['answer']> {
  const account = act.world.accounts.get(parameters['username'] ?? '');
  if (account === undefined) return notFound();
  const role = findRole(act.repository, account.id);
  const order: Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];
  const has = (level: Role): boolean =>
    role !== 'none' && order.indexOf(role) >= order.indexOf(level);
  const permissions = {
    admin: has('admin'),
    maintain: has('maintain'),
    push: has('write'),
    triage: has('triage'),
    pull: has('read'),
  };
  const user = { ...renderUser(account, act.world), permissions, role_name: role };
  return ok({ permission: LEGACY[role], role_name: role, user });
}

function findTeam({ world, parameters }: ApiRequest): Team | undefined {
  if (parameters['org'] !== world.organisation.login) return undefined;
  return world.teams.get(parameters['team_slug'] ?? '');
}

function renderMembership(request: ApiRequest): ReturnType<Route['answer']> {
  const team = findTeam(request);
  const account = request.world.accounts.get(request.parameters['username'] ?? '');
  if (team === undefined || account === undefined) return notFound();
  if (team.members.has(account.id)) return ok({ role: 'member', state: 'active' });
  return team.pending.has(account.id) ? ok({ role: 'member', state: 'pending' }) : notFound();
}

function listMembers(request: ApiRequest): ReturnType<Route['answer']> {
  const team = findTeam(request);
  if (team === undefined) return notFound();
  const members = [...request.world.accounts.values()].filter(({ id }) => team.members.has(id));
  return paginate(request, members, (member) => renderUser(member, request.world));
}

function renderViewer({ token, world }: ApiRequest): ReturnType<Route['answer']> {
  if (token === undefined) return refuse(401, 'Requires authentication');
  if (token.kind === 'job' || token.kind === 'installation') {
    return refuse(403, 'Resource not accessible by integration');
  }
  return ok(renderUser(token.account, world));
}

function renderAccount(world: World, login: string): ReturnType<Route['answer']> {
  const account = world.accounts.get(login);
  return account === undefined ? notFound() : ok(renderUser(account, world));
}

const MEMBERS = reads('members');

/** GitHub's own Apps can be looked up by anybody, and have another number on every server. */
function renderApp(world: World, slug: string): ReturnType<Route['answer']> {
  const id = world.accounts.get(`${slug}[bot]`)?.appId;
  return id === undefined ? notFound() : ok({ id, slug, name: slug });
}

export const ACCOUNT_ROUTES: Route[] = [
  {
    method: 'GET',
    template: '/apps/{app_slug}',
    scope: 'anyone',
    answer: ({ world, parameters }) => renderApp(world, parameters['app_slug'] ?? ''),
  },
  { method: 'GET', template: '/user', scope: 'anyone', answer: renderViewer },
  {
    method: 'GET',
    template: '/users/{username}',
    scope: 'anyone',
    answer: ({ world, parameters }) => renderAccount(world, parameters['username'] ?? ''),
  },
  {
    method: 'GET',
    template: '/orgs/{org}',
    scope: 'anyone',
    answer: ({ world, parameters }) =>
      parameters['org'] === world.organisation.login
        ? renderAccount(world, world.organisation.login)
        : notFound(),
  },
  {
    method: 'DELETE',
    template: '/installation/token',
    scope: 'anyone',
    answer: ({ token }) => {
      if (token?.kind !== 'installation') return refuse(401, 'Requires authentication');
      token.revoked = true;
      return noContent();
    },
  },
  inRepository(['GET', '/repos/{owner}/{repo}'], reads('metadata'), ({ act }) =>
    ok(renderRepository(act.repository, act.world)),
  ),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/collaborators/{username}/permission'],
    reads('metadata'),
    renderPermission,
  ),
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}',
    scope: 'organisation',
    need: MEMBERS,
    answer: (request) => {
      const team = findTeam(request);
      return team === undefined ? notFound() : ok(renderTeam(team));
    },
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/members',
    scope: 'organisation',
    need: MEMBERS,
    answer: listMembers,
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
    scope: 'organisation',
    need: MEMBERS,
    answer: renderMembership,
  },
];
