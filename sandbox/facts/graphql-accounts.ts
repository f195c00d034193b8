/** Facts about whose a comment is: bots, their numbers, and who may call a comment their own. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, askWell, at, commit, listAt, openBranch, textAt, toContents } from './graphql.ts';
import { COMMENT, COMMENTS } from './graphql-threads.ts';
import { assertHolds } from './reply.ts';
import { pygithub, schema } from './sources.ts';
import type { Subject } from './subject.ts';

const DOCUMENTS = 'actions/github/documents.ts';
const ANSWERS = 'actions/github/answers.ts';

async function readAuthorOfJob(subject: Subject): Promise<unknown> {
  const { number } = await subject.scratch.issue();
  const route = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
  const made = await subject.rest('job', route, { body: { body: 'said by a job' } });
  assert.equal(made.status, 201);
  assert.equal(at(made.body, 'user.login'), 'github-actions[bot]');
  const data = await askWell(subject, COMMENTS, { variables: { number }, tier: 'job' });
  return at(data, `${COMMENT}.author`);
}

export const graphqlAccounts: readonly Fact[] = [
  {
    id: 'gql-bot-login-without-suffix',
    claim: 'GraphQL names a bot without the `[bot]` that REST puts behind its login.',
    grade: 'report',
    sources: ['https://github.com/cli/cli/blob/trunk/api/queries_issue.go', schema('Bot')],
    reliedOnBy: [ANSWERS],
    covers: ['Bot.login'],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const author = await readAuthorOfJob(subject);
      assertHolds(author, { __typename: 'Bot', login: 'github-actions' });
    },
  },
  {
    id: 'gql-bot-has-database-id',
    claim: 'The bot behind GITHUB_TOKEN has the id 41898282 on github.com.',
    grade: 'recorded',
    sources: [pygithub('Github.testGetEvents'), schema('Bot.databaseId')],
    reliedOnBy: [DOCUMENTS, ANSWERS],
    covers: ['Bot.databaseId'],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      assert.equal(at(await readAuthorOfJob(subject), 'databaseId'), 41_898_282);
    },
  },
  {
    id: 'recorder-host',
    claim:
      'Commits of jobs are of the address that begins with the number of `github-actions[bot]` on that server, and ends in `users.noreply.` and the host of the server.',
    grade: 'inferred',
    sources: [
      pygithub('Github.testGetEvents'),
      'https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom',
    ],
    doubtful:
      'Shown for github.com alone. On GHE.com and Enterprise Server both are read from a commit and set as `recorder`, whatever they are.',
    reliedOnBy: [
      'actions/incident/recorder-account.ts',
      'actions/incident/settings.ts',
      'docs/setup.md',
    ],
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { name: branch, head: expected } = await openBranch(subject);
      const additions = [{ path: 'job.txt', contents: toContents('job') }];
      const head = await commit(subject, { branch, expected, additions }, 'job');
      const route = `GET /repos/{owner}/{repo}/git/commits/${head}`;
      const made = await subject.rest('administrator', route);
      const bot = await subject.rest('administrator', 'GET /users/github-actions%5Bbot%5D');
      const email = textAt(made.body, 'author.email');
      const [, id, host] = /^(\d+)\+github-actions\[bot\]@(.+)$/.exec(email) ?? [];
      assert.equal(Number(id), at(bot.body, 'id'), email);
      return `recorder: {id: ${id}, host: ${host}}`;
    },
  },
  {
    id: 'gql-viewer-did-author',
    claim:
      '`viewerDidAuthor` is true for the account of the token that asks, and false for others.',
    grade: 'schema',
    sources: [schema('IssueComment.viewerDidAuthor')],
    reliedOnBy: [DOCUMENTS, 'actions/github/comment.ts'],
    covers: ['IssueComment.viewerDidAuthor'],
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      await subject.scratch.comment(number);
      const mine = await askWell(subject, COMMENTS, { variables: { number } });
      const theirs = await askWell(subject, COMMENTS, { variables: { number }, tier: 'job' });
      const seen = [mine, theirs].map((data) => at(data, `${COMMENT}.viewerDidAuthor`));
      assert.deepEqual(seen, [true, false]);
    },
  },
  {
    id: 'gql-user-by-login',
    claim: 'A person is found by login, whatever its case, with the number that never changes.',
    grade: 'schema',
    sources: [schema('Query.user')],
    reliedOnBy: [DOCUMENTS, 'actions/command/commands/assign.ts'],
    covers: ['Query.user'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { body } = await subject.rest('administrator', 'GET /user');
      const login = String(at(body, 'login'));
      const document = 'query($login: String!) { user(login: $login) { databaseId login } }';
      const variables = { login: login.toUpperCase() };
      const found = at(await askWell(subject, document, { variables }), 'user');
      assert.deepEqual(found, { databaseId: at(body, 'id'), login });
    },
  },
  {
    id: 'gql-user-missing',
    claim: 'A login that nobody has answers null and NOT_FOUND.',
    grade: 'report',
    sources: ['https://github.com/cli/cli/blob/trunk/api/queries_user.go', schema('Query.user')],
    reliedOnBy: [DOCUMENTS],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = 'query { user(login: "firebreak-no-such-person") { login } }';
      const { data, errors } = await ask(subject, document);
      const message = "Could not resolve to a User with the login of 'firebreak-no-such-person'.";
      assert.equal(at(data, 'user'), null);
      assertHolds(errors, [{ type: 'NOT_FOUND', message }]);
    },
  },
  {
    id: 'gql-team-members-are-searched',
    claim: 'Members of a team are searched by a part of the login, without those only invited.',
    grade: 'schema',
    sources: [schema('Team.members')],
    reliedOnBy: [DOCUMENTS, 'actions/providers/github/organisation.ts'],
    covers: [
      'Query.organization',
      'Organization.team',
      'Team.members',
      'TeamMemberConnection.nodes',
      'TeamMemberConnection.pageInfo',
    ],
    needs: ['observer', 'graphql', 'world'],
    check: async (subject) => {
      const document = `query($owner: String!, $login: String!) {
        organization(login: $owner) { team(slug: "responder") {
          members(query: $login, first: 100, membership: ALL) {
            nodes { databaseId login } pageInfo { hasNextPage endCursor }
          }
        } }
      }`;
      const search = async (login: string) => {
        const data = await askWell(subject, document, { tier: 'observer', variables: { login } });
        assert.equal(at(data, 'organization.team.members.pageInfo.hasNextPage'), false);
        return listAt(data, 'organization.team.members.nodes.*.login');
      };
      assert.deepEqual(await search('dana'), ['dana']);
      assert.deepEqual(await search('an'), ['dana']);
      assert.deepEqual(await search('ada'), [], 'Somebody who was only invited is a member.');
    },
  },
  {
    id: 'gql-team-missing',
    claim: 'A team that is not there answers null without an error.',
    grade: 'schema',
    sources: [schema('Organization.team')],
    reliedOnBy: ['actions/providers/github/organisation.ts'],
    needs: ['observer', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!) {
        organization(login: $owner) { team(slug: "firebreak-no-such-team") { id } }
      }`;
      const data = await askWell(subject, document, { tier: 'observer' });
      assert.equal(at(data, 'organization.team'), null);
    },
  },
];
