/** Facts about who may see and do what, and what is told to who may not. */
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
const OPERATOR = 'actions/providers/github/client.ts';

/** Two hyphens on end are no login. */
const NOBODY = 'firebreak--probe';
const Login = z.object({ login: z.string() });

export const permissions: readonly Fact[] = [
  {
    id: 'repository-read',
    claim: 'A repository answers with its number, its default branch and whether it is private.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 repos/get',
      'https://docs.github.com/en/rest/repos/repos#get-a-repository',
    ],
    reliedOnBy: [OPERATOR, 'scripts/setup/site.ts', 'scripts/probe/ask-everything.ts'],
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
    emulate: 'answers 401',
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
    id: 'collaborator-permission-of-admin',
    claim: 'An administrator has the permission admin and the role admin.',
    grade: 'recorded',
    sources: [MEASURED],
    reliedOnBy: [],
    covers: [PERMISSION],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const { login } = readBody(await rest('administrator', 'GET /user'), Login);
      const route = `GET ${REPOSITORY}/collaborators/${login}/permission`;
      const wanted = { permission: 'admin', role_name: 'admin', user: { login } };
      assertReply(await rest('administrator', route), 200, wanted);
    },
  },
  {
    id: 'collaborator-permission-of-reader',
    claim: 'Who may only read has the permission read and the role read.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user',
    ],
    reliedOnBy: [],
    covers: [PERMISSION],
    emulate: 'says "pull"',
    needs: ['administrator', 'reader'],
    check: async ({ rest }) => {
      const { login } = readBody(await rest('reader', 'GET /user'), Login);
      const route = `GET ${REPOSITORY}/collaborators/${login}/permission`;
      const wanted = { permission: 'read', role_name: 'read', user: { login } };
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
      const route = `GET ${REPOSITORY}/collaborators/${NOBODY}/permission`;
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
    emulate: 'answers 404 of a bot',
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
    reliedOnBy: ['actions/github/failure.ts'],
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
    emulate: 'sends no such header',
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
];
