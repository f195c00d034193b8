/** Facts about who is heard where a conversation is locked, and about names in another case. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertHolds } from './reply.ts';
import type { Subject } from './subject.ts';

const LOCKED = 'Unable to create comment because issue is locked.';

async function lockIssue({ rest, scratch }: Subject): Promise<{ number: number; comment: string }> {
  const { number } = await scratch.issue();
  const { id } = await scratch.comment(number);
  const answer = await rest('administrator', `PUT /repos/{owner}/{repo}/issues/${number}/lock`);
  assert.equal(answer.status, 204);
  return { number, comment: `/repos/{owner}/{repo}/issues/comments/${id}` };
}

export const conversation: readonly Fact[] = [
  {
    id: 'locked-conversation-refuses-bots',
    claim: `In a locked conversation a comment of a job is refused: 403, "${LOCKED}".`,
    grade: 'report',
    sources: [
      'https://github.com/hashicorp/terraform-github-actions/issues/100',
      'https://github.com/renovatebot/renovate/issues/6215',
      'https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations',
    ],
    reliedOnBy: ['actions/github/untold.ts'],
    emulate: 'wants a body to lock and lets everyone comment',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { number } = await lockIssue(subject);
      const route = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
      const refused = await subject.rest('job', route, { body: { body: 'x' } });
      assert.equal(refused.status, 403);
      assert.equal(z.looseObject({}).parse(refused.body)['message'], LOCKED);
      const heard = await subject.rest('administrator', route, { body: { body: 'x' } });
      assert.equal(heard.status, 201);
      const unlock = `DELETE /repos/{owner}/{repo}/issues/${number}/lock`;
      assert.equal((await subject.rest('administrator', unlock)).status, 204);
      assert.equal((await subject.rest('job', route, { body: { body: 'x' } })).status, 201);
    },
  },
  {
    id: 'locked-conversation-edits-and-reactions',
    claim: 'In a locked conversation a job may react to a comment that is there already.',
    grade: 'inferred',
    doubtful:
      'Nobody has shown whether a bot may react or edit its own comments there; a refusal of either stops nothing.',
    sources: [
      'https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations',
    ],
    reliedOnBy: ['actions/github/projection.ts', 'actions/github/acknowledge.ts'],
    emulate: 'wants a body to lock',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { comment } = await lockIssue(subject);
      const answer = await subject.rest('job', `POST ${comment}/reactions`, {
        body: { content: 'eyes' },
      });
      assert.ok([200, 201, 403].includes(answer.status), `got ${answer.status}`);
      return answer.status < 300 ? 'a job may react' : `a job may not react: ${answer.status}`;
    },
  },
  {
    id: 'names-ignore-case',
    claim: 'Owners and repositories are found in any case and answered in their own.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/repos/repos#get-a-repository'],
    reliedOnBy: [
      'actions/containment/protected.ts',
      'actions/providers/github/repository.ts',
      'actions/command/commands/assign.ts',
    ],
    emulate: 'tells names apart by case',
    needs: ['administrator'],
    check: async ({ rest, owner, repo }) => {
      const asked = `${owner.toUpperCase()}/${repo.toUpperCase()}`;
      const { status, body } = await rest('administrator', `GET /repos/${asked}`);
      assert.equal(status, 200);
      assertHolds(body, { full_name: `${owner}/${repo}` });
    },
  },
];
