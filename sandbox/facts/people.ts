/** Facts about accounts, about who may do what, and about what a token is told that may not. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, Identified, readBody } from './reply.ts';

const REPOSITORY = '/repos/{owner}/{repo}';
const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const ACTIONS_BOT = 'github-actions%5Bbot%5D';
const MEASURED =
  'https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md';
const PYG = 'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData';
const HUB =
  'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github';
const TROUBLES = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const OPERATOR = 'actions/kernel/github/operator.ts';

export const people: readonly Fact[] = [
  {
    id: 'repository-read',
    claim: 'A repository answers with its number, its default branch and whether it is private.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 repos/get',
      'https://docs.github.com/en/rest/repos/repos#get-a-repository',
    ],
    reliedOnBy: [OPERATOR, 'scripts/setup/site.ts'],
    covers: ['GET /repos/{owner}/{repo}'],
    needs: ['administrator'],
    check: async ({ rest, defaultBranch }) => {
      const reply = await rest('administrator', `GET ${REPOSITORY}`);
      assertReply(reply, 200, { default_branch: defaultBranch });
      readBody(reply, Identified.extend({ node_id: z.string(), private: z.boolean() }));
    },
  },
  {
    id: 'repository-missing',
    claim: 'A repository that is not there answers 404, as one that may not be seen does.',
    grade: 'docs',
    sources: [`${TROUBLES}#404-not-found-for-an-existing-resource`],
    reliedOnBy: [OPERATOR],
    covers: ['GET /repos/{owner}/{repo}'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const missing = await rest('administrator', 'GET /repos/{owner}/firebreak-probe-none');
      assertReply(missing, 404, { message: 'Not Found' });
    },
  },
  {
    id: 'not-found-hides',
    claim: 'A private repository answers 404, not 403, to who may not see it.',
    grade: 'docs',
    sources: [`${TROUBLES}#404-not-found-for-an-existing-resource`],
    reliedOnBy: [OPERATOR],
    covers: ['GET /repos/{owner}/{repo}'],
    needs: ['administrator', 'anonymous'],
    check: async ({ rest }) => {
      const seen = await rest('administrator', `GET ${REPOSITORY}`);
      const { status } = await rest('anonymous', `GET ${REPOSITORY}`);
      const isPrivate = readBody(seen, z.object({ private: z.boolean() })).private;
      assert.equal(status, isPrivate ? 404 : 200);
      return isPrivate ? undefined : 'this repository is public';
    },
  },
  {
    id: 'viewer',
    claim: 'A living token of a person is told whose it is.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/users/users#get-the-authenticated-user'],
    reliedOnBy: [OPERATOR, 'actions/contain/steps/github/revoke-credential.ts'],
    covers: ['GET /user'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', 'GET /user');
      assertStatus(reply, 200);
      readBody(reply, Identified.extend({ login: z.string() }));
    },
  },
  {
    id: 'viewer-of-job',
    claim:
      'The token of a job has no user: GET /user answers it 403 "Resource not accessible by integration".',
    grade: 'report',
    sources: [`${TROUBLES}#resource-not-accessible`],
    reliedOnBy: [],
    covers: ['GET /user'],
    needs: ['job'],
    check: async ({ rest }) => {
      const message = 'Resource not accessible by integration';
      assertReply(await rest('job', 'GET /user'), 403, { message });
    },
  },
  {
    id: 'bad-credentials',
    claim: 'A token that nobody issued, or that was revoked, answers 401 "Bad credentials".',
    grade: 'recorded',
    sources: [`${PYG}/Exceptions.testBadAuthentication.txt`],
    reliedOnBy: [OPERATOR, 'actions/contain/steps/github/revoke-credential.ts'],
    covers: ['GET /user'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const headers = { authorization: `Bearer ghp_${'0'.repeat(36)}` };
      const refused = await rest('administrator', 'GET /user', { headers });
      assertReply(refused, 401, { message: 'Bad credentials' });
    },
  },
  {
    id: 'noreply-address',
    claim:
      'The bot behind GITHUB_TOKEN has the number 41898282, which its address for commits begins with.',
    grade: 'recorded',
    sources: [`${PYG}/Github.testGetEvents.txt`],
    reliedOnBy: ['actions/kernel/github/origin.ts'],
    covers: ['GET /users/{username}'],
    emulate: 'has no such bot',
    needs: ['administrator'],
    check: async ({ rest }) => {
      const bot = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };
      assertReply(await rest('administrator', `GET /users/${ACTIONS_BOT}`), 200, bot);
    },
  },
  {
    id: 'collaborator-permission-of-admin',
    claim: 'An administrator has the permission admin and the role admin.',
    grade: 'recorded',
    sources: [MEASURED],
    reliedOnBy: [],
    covers: [PERMISSION],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const { login } = readBody(
        await rest('administrator', 'GET /user'),
        z.object({ login: z.string() }),
      );
      const route = `GET ${REPOSITORY}/collaborators/${login}/permission`;
      const wanted = { permission: 'admin', role_name: 'admin', user: { login } };
      assertReply(await rest('administrator', route), 200, wanted);
    },
  },
  {
    id: 'collaborator-permission-values',
    claim: 'A bot without a role answers 200 with the permission none and an empty role, not 404.',
    grade: 'recorded',
    sources: [MEASURED],
    reliedOnBy: [],
    covers: [PERMISSION],
    emulate: 'has no such bot',
    needs: ['administrator'],
    check: async ({ rest }) => {
      const route = `GET ${REPOSITORY}/collaborators/${ACTIONS_BOT}/permission`;
      const wanted = { permission: 'none', role_name: '', user: { type: 'Bot' } };
      assertReply(await rest('administrator', route), 200, wanted);
    },
  },
  {
    id: 'collaborator-permission-of-nobody',
    claim: 'A login that nobody has answers 404.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user',
    ],
    reliedOnBy: [],
    covers: [PERMISSION],
    needs: ['administrator'],
    check: async ({ rest }) => {
      // Two hyphens on end are no login.
      const route = `GET ${REPOSITORY}/collaborators/firebreak--probe/permission`;
      assertStatus(await rest('administrator', route), 404);
    },
  },
  {
    id: 'collaborator-permission-needs-push',
    claim:
      'Who may only read is told no permissions: 403 "Must have push access to view collaborator permission."',
    grade: 'recorded',
    sources: [
      `${PYG}/Repository.testCollaboratorPermissionNoPushAccess.txt`,
      `${HUB}/GHRepositoryTest/wiremock/getPermission`,
    ],
    reliedOnBy: [],
    covers: [PERMISSION],
    emulate: 'tells everyone',
    needs: ['reader'],
    check: async ({ rest }) => {
      const route = `GET ${REPOSITORY}/collaborators/${ACTIONS_BOT}/permission`;
      const message = 'Must have push access to view collaborator permission.';
      assertReply(await rest('reader', route), 403, { message });
    },
  },
  {
    id: 'missing-permission-shape',
    claim: 'What a job may not do is refused with 403 "Resource not accessible by integration".',
    grade: 'recorded',
    sources: [MEASURED, `${TROUBLES}#resource-not-accessible`],
    reliedOnBy: ['actions/kernel/github/failure.ts'],
    covers: ['GET /repos/{owner}/{repo}/actions/permissions/workflow'],
    needs: ['job'],
    check: async ({ rest }) => {
      const refused = await rest('job', `GET ${REPOSITORY}/actions/permissions/workflow`);
      const message = 'Resource not accessible by integration';
      assertReply(refused, 403, { message, status: '403' });
    },
  },
  {
    id: 'accepted-permissions-grammar',
    claim:
      'An answer to a job names the permissions that the route takes, "; " between those of which one will do.',
    grade: 'recorded',
    sources: [
      `${TROUBLES}#resource-not-accessible`,
      `${PYG}/WorkflowRun.testGetAttempt.txt`,
      `${PYG}/PaginatedList.testSearchWithCompleteResults.txt`,
    ],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/actions/runs', 'GET /repos/{owner}/{repo}/labels'],
    needs: ['job'],
    check: async ({ rest }) => {
      const read = async (route: string) =>
        (await rest('job', `GET ${REPOSITORY}/${route}`)).headers
          .get('x-accepted-github-permissions')
          ?.split('; ')
          .toSorted();
      assert.deepEqual(await read('actions/runs?per_page=1'), ['actions=read']);
      assert.deepEqual(await read('labels?per_page=1'), ['issues=read', 'pull_requests=read']);
    },
  },
  {
    id: 'team-missing',
    claim: 'A team that is not there answers 404.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/teams/teams#get-a-team-by-name'],
    reliedOnBy: ['scripts/setup/organisation.ts', 'scripts/setup/environments.ts'],
    covers: [
      'GET /orgs/{org}/teams/{team_slug}',
      'GET /orgs/{org}/teams/{team_slug}/members',
      'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    ],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const team = 'GET /orgs/{owner}/teams/firebreak-probe-none';
      for (const rest_of of ['', '/members', '/memberships/octocat']) {
        // oxlint-disable-next-line no-await-in-loop -- three questions
        assertStatus(await rest('administrator', `${team}${rest_of}`), 404);
      }
    },
  },
  {
    id: 'team-membership-state',
    claim: 'A membership of a team is active or pending, and 404 for who has none.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user'],
    reliedOnBy: [],
    covers: ['GET /orgs/{org}/teams/{team_slug}/memberships/{username}'],
    needs: ['administrator', 'world'],
    check: async ({ rest, world }) => {
      const [team] = world?.teams.values() ?? [];
      const people_ = [...(world?.accounts.values() ?? [])];
      assert.ok(team !== undefined, 'the world has no team');
      for (const { id, login } of people_.filter(({ type }) => type === 'User')) {
        const route = `GET /orgs/{owner}/teams/${team.slug}/memberships/${login}`;
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const reply = await rest('administrator', route);
        const pending = team.pending.has(id) ? 'pending' : undefined;
        const state = team.members.has(id) ? 'active' : pending;
        if (state === undefined) assertStatus(reply, 404);
        else assertReply(reply, 200, { state });
      }
    },
  },
];
