/** Facts about issues that a probe makes and removes. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertHolds } from './reply.ts';

const DELETE = 'mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }';

const DELETING =
  'https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/deleting-an-issue';

export const deletedIssues: readonly Fact[] = [
  {
    id: 'issue-deleted-by-administrator',
    claim: 'An administrator deletes an issue with GraphQL; REST then answers 410 for its number.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/rest/issues/issues#get-an-issue',
      'https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/deleting-an-issue',
    ],
    reliedOnBy: ['sandbox/facts/scratch.ts'],
    covers: ['Mutation.deleteIssue'],
    needs: ['administrator', 'graphql'],
    check: async ({ rest, graphql, scratch }) => {
      const { number, nodeId } = await scratch.issue();
      const { body } = await graphql('administrator', DELETE, { id: nodeId });
      assert.equal(z.looseObject({}).parse(body)['errors'], undefined);
      const gone = await rest('administrator', `GET /repos/{owner}/{repo}/issues/${number}`);
      assert.equal(gone.status, 410);
    },
  },
  ...(['job', 'writer'] as const).map((tier): Fact => ({
    id: tier === 'job' ? 'issue-deleted-by-nobody-else' : 'issue-deleted-by-no-writer',
    claim:
      tier === 'job'
        ? 'A job cannot delete an issue.'
        : 'A person with write access, who is no administrator, cannot delete an issue.',
    grade: 'docs',
    sources: [DELETING],
    reliedOnBy: [],
    needs: [tier, 'graphql'],
    check: async ({ graphql, scratch }) => {
      const { nodeId } = await scratch.issue();
      const { status, body } = await graphql(tier, DELETE, { id: nodeId });
      assert.equal(status, 200);
      assertHolds(body, { data: { deleteIssue: null } });
    },
  })),
];
