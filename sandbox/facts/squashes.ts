/** Facts about commits that pull requests were squashed into, and how GraphQL tells them apart from others. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { askWell, at, commit, listAt, openBranch, toContents } from './graphql.ts';
import { merge } from './merging.ts';
import { assertDone, assertHolds, Numbered, readBody, Sha } from './reply.ts';
import { schema } from './sources.ts';
import type { Subject } from './subject.ts';
import { plant, toFile } from './tree.ts';

const FACTS = 'actions/github/commit-facts.ts';
const DOCUMENTS = 'actions/github/branch-documents.ts';

const PULLS = '/repos/{owner}/{repo}/pulls';

/** A pull request that a job opened into a branch of its own, squashed by the administrator. */
async function squash(subject: Subject): Promise<{ sha: string; head: string }> {
  const { rest, scratch } = subject;
  const { name: base } = await scratch.branch();
  const { branch, head } = await plant(subject, [toFile('probe.txt')]);
  const body = { title: branch, head: branch, base };
  const { number } = readBody(assertDone(await rest('job', `POST ${PULLS}`, { body })), Numbered);
  const close = { body: { state: 'closed' } };
  scratch.undo(() => rest('administrator', `PATCH ${PULLS}/${number}`, close));
  const merged = assertDone(await merge(subject, number, { merge_method: 'squash' }));
  return { sha: readBody(merged, Sha).sha, head };
}

const askCommit = (subject: Subject, oid: string, fields: string) =>
  askWell(
    subject,
    `query($owner: String!, $name: String!, $oid: GitObjectID!) {
      repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { ${fields} } } }
    }`,
    { variables: { oid } },
  );

export const squashes: readonly Fact[] = [
  {
    id: 'squash-is-by-opener',
    claim:
      'A squashed pull request becomes a commit by whoever opened it, a job too, which GitHub commits and signs.',
    grade: 'recorded',
    sources: ['https://github.com/changesets/action/commit/b459b1e'],
    reliedOnBy: ['actions/github/baseline.ts', FACTS],
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { sha } = await squash(subject);
      const fields = 'author { email } signature { isValid wasSignedByGitHub }';
      const found = at(await askCommit(subject, sha, fields), 'repository.object');
      assert.match(String(at(found, 'author.email')), /\+github-actions\[bot\]@/);
      assertHolds(found, { signature: { isValid: true, wasSignedByGitHub: true } });
    },
  },
  {
    id: 'gql-pulls-of-a-commit',
    claim:
      'A commit answers the pull requests it belongs to, and a merged one names the commit it was merged as.',
    grade: 'docs',
    sources: [
      schema('Commit.associatedPullRequests'),
      'https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit',
    ],
    reliedOnBy: [FACTS, DOCUMENTS, 'actions/github/documents.ts', 'actions/github/origin.ts'],
    covers: [
      'Commit.associatedPullRequests',
      'PullRequestConnection.totalCount',
      'PullRequest.mergeCommit',
    ],
    doubtful:
      'The documentation is plain about the default branch; of another it names "merged and open pull requests associated with the commit".',
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { sha } = await squash(subject);
      const fields =
        'associatedPullRequests(first: 10) { totalCount nodes { mergeCommit { oid } } }';
      const data = await askCommit(subject, sha, fields);
      const pulls = listAt(data, 'repository.object.associatedPullRequests.nodes.*');
      assert.deepEqual(
        pulls.map((pull) => at(pull, 'mergeCommit.oid')),
        [sha],
      );
      const { head } = await openBranch(subject);
      const none = at(await askCommit(subject, head, fields), 'repository.object');
      assertHolds(none, { associatedPullRequests: { totalCount: 0, nodes: [] } });
    },
  },
  {
    id: 'gql-comparison-backwards',
    claim:
      'A comparison lists its commits oldest first, and `last` with `before` pages through them from the newest back.',
    grade: 'schema',
    sources: [schema('Comparison.commits'), schema('PageInfo')],
    reliedOnBy: [DOCUMENTS, 'actions/github/documents.ts', 'actions/github/lineage.ts'],
    covers: ['PageInfo.hasPreviousPage', 'PageInfo.startCursor'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head: first } = await openBranch(subject, 'a.txt', '1');
      const additions = [{ path: 'a.txt', contents: toContents('2') }];
      await commit(subject, { branch: name, expected: first, additions });
      const ask = async (page: string) => {
        const document = `query($owner: String!, $name: String!, $branch: String!) {
          repository(owner: $owner, name: $name) { defaultBranchRef { compare(headRef: $branch) {
            commits(last: 1${page}) { nodes { oid } pageInfo { hasPreviousPage startCursor } }
          } } }
        }`;
        const data = await askWell(subject, document, { variables: { branch: name } });
        return at(data, 'repository.defaultBranchRef.compare.commits');
      };
      const Page = z.object({
        nodes: z.array(z.object({ oid: z.string() })).length(1),
        pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string() }),
      });
      const newest = Page.parse(await ask(''));
      assert.equal(newest.pageInfo.hasPreviousPage, true);
      const before = `, before: ${JSON.stringify(newest.pageInfo.startCursor)}`;
      const older = Page.parse(await ask(before));
      assert.deepEqual(older.nodes, [{ oid: first }]);
      assert.equal(older.pageInfo.hasPreviousPage, false);
    },
  },
];
