/** Facts about accounts and teams. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, Identified, readBody } from './reply.ts';

const ACTIONS_BOT = 'github-actions%5Bbot%5D';
const PYG = 'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData';
const TROUBLES = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const OPERATOR = 'actions/providers/github/client.ts';

/** Two hyphens on end are no login. */
const NOBODY = 'firebreak--probe';
const Login = z.object({ login: z.string() });

export const people: readonly Fact[] = [
  {
    id: 'viewer',
    claim: 'A living token of a person is told whose it is.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/users/users#get-the-authenticated-user'],
    reliedOnBy: [OPERATOR, 'actions/providers/github/steps/revoke-credential.ts'],
    covers: ['GET /user'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', 'GET /user');
      assertStatus(reply, 200);
      readBody(reply, Identified.extend(Login.shape));
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
    emulate: 'has no such token',
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
    reliedOnBy: [OPERATOR, 'actions/providers/github/steps/revoke-credential.ts'],
    covers: ['GET /user'],
    emulate: 'takes an unknown token for that of the first person',
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
    reliedOnBy: ['actions/github/origin.ts'],
    covers: ['GET /users/{username}'],
    emulate: 'has no such bot',
    needs: ['administrator'],
    check: async ({ rest }) => {
      const bot = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };
      assertReply(await rest('administrator', `GET /users/${ACTIONS_BOT}`), 200, bot);
    },
  },
  {
    id: 'organisation-read',
    claim: 'An organisation is read by its login; a login that is none answers 404.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/orgs/orgs#get-an-organization'],
    reliedOnBy: [],
    covers: ['GET /orgs/{org}'],
    needs: ['administrator'],
    check: async ({ rest, owner }) => {
      assertStatus(await rest('administrator', `GET /orgs/${NOBODY}`), 404);
      const own = await rest('administrator', 'GET /orgs/{owner}');
      if (own.status === 404) return 'this repository belongs to no organisation';
      assertReply(own, 200, { login: owner });
      return undefined;
    },
  },
  {
    id: 'installation-token-given-up',
    claim:
      'An App gives up its token with 204; a person has none to give up and answers 401 or 403.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token',
    ],
    reliedOnBy: [],
    covers: ['DELETE /installation/token'],
    // The token that a probe asks with is needed for its other questions.
    needs: ['administrator', 'operator', 'world'],
    check: async ({ rest }) => {
      assertStatus(await rest('operator', 'DELETE /installation/token'), 204);
      const { status } = await rest('administrator', 'DELETE /installation/token');
      assert.ok(status === 401 || status === 403, `got ${status}`);
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
      for (const part of ['', '/members', '/memberships/octocat']) {
        // oxlint-disable-next-line no-await-in-loop -- three questions
        assertStatus(await rest('administrator', `${team}${part}`), 404);
      }
    },
  },
  {
    id: 'team-hidden',
    claim:
      'A token that may not see the teams of an organisation gets 404 for each by name, as if it were not there, and 403 for their list.',
    grade: 'report',
    sources: [
      'https://github.com/PyGithub/PyGithub/issues/2951',
      'https://github.com/srvaroa/labeler/pull/188',
    ],
    reliedOnBy: ['scripts/setup/organisation.ts'],
    covers: ['GET /orgs/{org}/teams', 'GET /orgs/{org}/teams/{team_slug}'],
    doubtful:
      'The list may also be answered 404, or be empty; the setup takes all three for a token that does not see teams.',
    needs: ['administrator'],
    unaskable: 'it takes a token of an administrator without the right to see teams',
  },
  {
    id: 'team-membership-active',
    claim: 'A member of a team is told as active, and who is not one answers 404.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user'],
    reliedOnBy: [],
    covers: [
      'GET /orgs/{org}/teams',
      'GET /orgs/{org}/teams/{team_slug}/members',
      'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    ],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const teams = await rest('administrator', 'GET /orgs/{owner}/teams');
      if (teams.status === 404) return 'this repository belongs to no organisation';
      for (const { slug } of readBody(teams, z.array(z.object({ slug: z.string() })))) {
        const team = `GET /orgs/{owner}/teams/${slug}`;
        // oxlint-disable-next-line no-await-in-loop -- until a team has a member
        const [member] = readBody(await rest('administrator', `${team}/members`), z.array(Login));
        if (member !== undefined) {
          const { login } = member;
          const ask = (name: string) => rest('administrator', `${team}/memberships/${name}`);
          // oxlint-disable-next-line no-await-in-loop -- the last round
          assertReply(await ask(login), 200, { state: 'active' });
          // oxlint-disable-next-line no-await-in-loop -- the last round
          assertStatus(await ask(NOBODY), 404);
          return undefined;
        }
      }
      return 'no team has a member';
    },
  },
  {
    id: 'team-membership-pending',
    claim: 'Who was invited to a team and has not answered is told as pending.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user'],
    reliedOnBy: [],
    covers: ['GET /orgs/{org}/teams/{team_slug}/memberships/{username}'],
    // Nobody is invited only to ask.
    needs: ['administrator', 'world'],
    check: async ({ rest, world }) => {
      const team = [...(world?.teams.values() ?? [])].find(({ pending }) => pending.size > 0);
      const [id] = team?.pending ?? [];
      const invited = [...(world?.accounts.values() ?? [])].find((one) => one.id === id);
      assert.ok(team !== undefined && invited !== undefined, 'nobody is invited');
      const route = `GET /orgs/{owner}/teams/${team.slug}/memberships/${invited.login}`;
      assertReply(await rest('administrator', route), 200, { state: 'pending' });
    },
  },
];
