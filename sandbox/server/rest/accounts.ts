/** Users, the repository itself, permissions and team membership: what authorization reads. */

import {
  renderAppProfile,
  renderFullTeam,
  renderOrganisationProfile,
  renderProfile,
  renderTeamMembership,
} from '#sandbox/world/account-payload.ts';
import { isSameName } from '#sandbox/world/names.ts';
import { renderTeam, renderUser } from '#sandbox/world/payload.ts';
import { renderFullRepository } from '#sandbox/world/repository-payload.ts';
import type { Role, Team } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { noContent, notFound, ok, refuse } from '../answer.ts';
import { findRole, isAllowed } from '../authorize.ts';
import { paginate } from '../page.ts';
import type { ApiRequest, Need, RepositoryRequest, Route } from '../route.ts';
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

const ORDER: Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** What a role may do, in GitHub's five words. */
function toPermissions(role: Role): Record<string, boolean> {
  const has = (level: Role): boolean =>
    role !== 'none' && ORDER.indexOf(role) >= ORDER.indexOf(level);
  return {
    admin: has('admin'),
    maintain: has('maintain'),
    push: has('write'),
    triage: has('triage'),
    pull: has('read'),
  };
}

/** A job or an App needs no more than to see the repository. */
const MAY_ASK: Need = { permissions: ['metadata'], level: 'read', role: 'write' };

function renderPermission({ act, parameters }: RepositoryRequest): ReturnType<Route['answer']> {
  const { token } = act;
  if (token !== undefined && !isAllowed(token, MAY_ASK, act.repository)) {
    return refuse(403, 'Must have push access to view collaborator permission.');
  }
  const account = act.world.accounts.get(parameters['username'] ?? '');
  if (account === undefined) return notFound();
  const role = findRole(act.repository, account.id);
  // Whoever has no role has an empty one.
  const name = role === 'none' ? '' : role;
  const permissions = toPermissions(role);
  const user = { ...renderUser(account, act.world), permissions, role_name: name };
  return ok({ permission: LEGACY[role], role_name: name, user });
}

function findTeam({ world, parameters }: ApiRequest): Team | undefined {
  if (!isSameName(parameters['org'] ?? '', world.organisation.login)) return undefined;
  return world.teams.get(parameters['team_slug'] ?? '');
}

function renderMembership(request: ApiRequest): ReturnType<Route['answer']> {
  const team = findTeam(request);
  const account = request.world.accounts.get(request.parameters['username'] ?? '');
  if (team === undefined || account === undefined) return notFound();
  const render = (state: 'active' | 'pending') =>
    ok(renderTeamMembership(team, account, { place: request.world, state }));
  if (team.members.has(account.id)) return render('active');
  return team.pending.has(account.id) ? render('pending') : notFound();
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
  return ok(renderProfile(token.account, world));
}

function renderAccount(world: World, login: string): ReturnType<Route['answer']> {
  const account = world.accounts.get(login);
  return account === undefined ? notFound() : ok(renderProfile(account, world));
}

const MEMBERS = reads('members');

/** GitHub's own Apps can be looked up by anybody, and have another number on every server. */
function renderApp(world: World, slug: string): ReturnType<Route['answer']> {
  const bot = world.accounts.get(`${slug}[bot]`);
  return bot?.appId === undefined ? notFound() : ok(renderAppProfile(bot, bot.appId, world));
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
      isSameName(parameters['org'] ?? '', world.organisation.login)
        ? ok(renderOrganisationProfile(world))
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
    ok({
      ...renderFullRepository(act.repository, act.world),
      permissions: toPermissions(findRole(act.repository, act.account.id)),
    }),
  ),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/collaborators/{username}/permission'],
    reads('metadata'),
    renderPermission,
  ),
  {
    method: 'GET',
    template: '/orgs/{org}/teams',
    scope: 'organisation',
    need: MEMBERS,
    answer: (request) =>
      paginate(request, [...request.world.teams.values()], (team) =>
        renderTeam(team, request.world),
      ),
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}',
    scope: 'organisation',
    need: MEMBERS,
    answer: (request) => {
      const team = findTeam(request);
      return team === undefined ? notFound() : ok(renderFullTeam(team, request.world));
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
