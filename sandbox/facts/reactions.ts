/** Facts about reactions, by which a request is told that it was seen. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertDone, assertReply, assertStatus, readBody } from './reply.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const COMMENTS = `${ISSUES}/comments`;
const REACTIONS = 'https://docs.github.com/en/rest/reactions/reactions';
const SEEN = 'actions/github/acknowledge.ts';
const eyes = { body: { content: 'eyes' } };

export const reactions: readonly Fact[] = [
  {
    id: 'reaction-rest-statuses',
    claim: 'A reaction to a comment answers 201 the first time and 200 when it was there.',
    grade: 'recorded',
    sources: [
      'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/IssueComment.testCreateReaction.txt',
      `${REACTIONS}#create-reaction-for-an-issue-comment`,
    ],
    reliedOnBy: [SEEN],
    covers: ['POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      const react = () => rest('administrator', `POST ${COMMENTS}/${id}/reactions`, eyes);
      assertReply(await react(), 201, { content: 'eyes' });
      assertReply(await react(), 200, { content: 'eyes' });
    },
  },
  {
    id: 'reaction-on-issue',
    claim: 'A reaction to an issue answers 201 the first time and 200 when it was there.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 reactions/create-for-issue',
      `${REACTIONS}#create-reaction-for-an-issue`,
    ],
    reliedOnBy: [SEEN],
    covers: ['POST /repos/{owner}/{repo}/issues/{issue_number}/reactions'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const react = () => rest('administrator', `POST ${ISSUES}/${number}/reactions`, eyes);
      assertStatus(await react(), 201);
      assertStatus(await react(), 200);
    },
  },
  {
    id: 'reaction-unknown',
    claim: 'A reaction that there is not is refused with 422.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 reactions/create-for-issue-comment 422'],
    reliedOnBy: [SEEN],
    covers: ['POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      const body = { content: 'fire' };
      const refused = await rest('administrator', `POST ${COMMENTS}/${id}/reactions`, { body });
      assertStatus(refused, 422);
    },
  },
  {
    id: 'reaction-removed',
    claim: 'A reaction is listed with its author, and is taken back with 204.',
    grade: 'docs',
    sources: [
      `${REACTIONS}#delete-an-issue-comment-reaction`,
      `${REACTIONS}#delete-an-issue-reaction`,
    ],
    reliedOnBy: [],
    covers: [
      'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}',
      'GET /repos/{owner}/{repo}/issues/{issue_number}/reactions',
      'DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}',
    ],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const comment = await scratch.comment(number);
      const Reaction = z.object({ id: z.number(), user: z.object({ login: z.string() }) });
      for (const subject of [`${COMMENTS}/${comment.id}`, `${ISSUES}/${number}`]) {
        const route = `${subject}/reactions`;
        const ask = (asked: string, question = {}) => rest('administrator', asked, question);
        // oxlint-disable-next-line no-await-in-loop -- a comment, then its issue
        assertDone(await ask(`POST ${route}`, eyes));
        // oxlint-disable-next-line no-await-in-loop -- see above
        const [one] = readBody(await ask(`GET ${route}`), z.array(Reaction));
        // oxlint-disable-next-line no-await-in-loop -- see above
        assertStatus(await ask(`DELETE ${route}/${one?.id ?? 0}`), 204);
        // oxlint-disable-next-line no-await-in-loop -- see above
        assert.deepEqual((await ask(`GET ${route}`)).body, []);
      }
    },
  },
];
