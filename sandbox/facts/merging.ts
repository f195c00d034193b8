/** Facts about merging a pull request. Each check merges into a branch of its own. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertDone, assertReply, assertStatus, Numbered, readBody, Sha } from './reply.ts';
import type { Subject } from './subject.ts';
import { plant, toFile } from './tree.ts';

const PULLS = '/repos/{owner}/{repo}/pulls';
const MERGE = ['PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge'];
const DOCS = 'https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request';
const HUB =
  'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github';
const PYG = 'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData';
const NOT_MERGEABLE = 'Pull Request is not mergeable';

/** A pull request into a branch of its own, so that nothing reaches the default branch. */
export async function openPull(
  subject: Subject,
  draft: object = {},
  files = [toFile('probe.txt')],
) {
  const { rest, scratch } = subject;
  const { name: base } = await scratch.branch();
  const { branch, head } = await plant(subject, files);
  const body = { title: branch, head: branch, base, ...draft };
  const made = assertDone(await rest('administrator', `POST ${PULLS}`, { body }));
  const { number } = readBody(made, Numbered);
  const close = { body: { state: 'closed' } };
  scratch.undo(() => rest('administrator', `PATCH ${PULLS}/${number}`, close));
  return { number, base, branch, head };
}

/** Asks for the merge. */
export const merge = ({ rest }: Subject, number: number, body: object = {}) =>
  rest('administrator', `PUT ${PULLS}/${number}/merge`, { body });

export const merging: readonly Fact[] = [
  {
    id: 'merge-ok',
    claim:
      'Merging answers 200 with the commit it made, to which the base then points, and the pull request is closed as merged.',
    grade: 'recorded',
    sources: [`${HUB}/GHPullRequestTest/wiremock/squashMerge`, `${PYG}/PullRequest.testMerge.txt`],
    reliedOnBy: [],
    covers: MERGE,
    needs: ['administrator'],
    check: async (subject) => {
      const { number, base } = await openPull(subject);
      const merged = await merge(subject, number);
      const message = 'Pull Request successfully merged';
      assertReply(merged, 200, { merged: true, message });
      const { sha } = readBody(merged, Sha);
      const ref = `GET /repos/{owner}/{repo}/git/ref/heads/${base}`;
      assertReply(await subject.rest('administrator', ref), 200, { object: { sha } });
      const pull = await subject.rest('administrator', `GET ${PULLS}/${number}`);
      assertReply(pull, 200, { merged: true, state: 'closed' });
    },
  },
  {
    id: 'merge-head-moved',
    claim:
      'Merging a pull request at a commit that is no longer its head is refused with 409 "Head branch was modified. Review and try the merge again."',
    grade: 'report',
    sources: ['@octokit/openapi@23.0.2 pulls/merge 409', DOCS],
    reliedOnBy: [],
    covers: MERGE,
    emulate: 'answers 422 "Head sha is out of date"',
    needs: ['administrator'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      const message = 'Head branch was modified. Review and try the merge again.';
      assertReply(await merge(subject, number, { sha: 'f'.repeat(40) }), 409, { message });
    },
  },
  {
    id: 'merge-closed',
    claim: 'A pull request that is closed cannot be merged: 405 "Pull Request is not mergeable".',
    grade: 'report',
    sources: ['@octokit/openapi@23.0.2 pulls/merge 405', DOCS],
    reliedOnBy: [],
    covers: MERGE,
    emulate: 'answers 422',
    needs: ['administrator'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      const body = { state: 'closed' };
      assertDone(await subject.rest('administrator', `PATCH ${PULLS}/${number}`, { body }));
      assertReply(await merge(subject, number), 405, { message: NOT_MERGEABLE });
    },
  },
  {
    id: 'merge-twice',
    claim: 'A pull request that is merged is not merged again: 405.',
    grade: 'report',
    sources: ['@octokit/openapi@23.0.2 pulls/merge 405', DOCS],
    reliedOnBy: [],
    covers: MERGE,
    emulate: 'answers 422',
    needs: ['administrator'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      assertStatus(await merge(subject, number), 200);
      assertStatus(await merge(subject, number), 405);
    },
  },
  {
    id: 'merge-conflict',
    claim: 'A pull request that conflicts with its base cannot be merged: 405.',
    grade: 'report',
    sources: ['@octokit/openapi@23.0.2 pulls/merge 405', DOCS],
    reliedOnBy: [],
    covers: MERGE,
    emulate: 'merges it',
    needs: ['administrator'],
    check: async (subject) => {
      const { number, base } = await openPull(subject, {}, [toFile('probe.txt', 'one\n')]);
      await plant(subject, [toFile('probe.txt', 'two\n')], base);
      assertStatus(await merge(subject, number), 405);
    },
  },
  {
    id: 'merge-draft',
    claim: 'A draft cannot be merged: 405.',
    grade: 'report',
    sources: [
      'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests',
    ],
    reliedOnBy: ['actions/github/pull-request.ts'],
    covers: MERGE,
    emulate: 'answers 422',
    needs: ['administrator'],
    check: async (subject) => {
      const { number } = await openPull(subject, { draft: true });
      assertStatus(await merge(subject, number), 405);
    },
  },
  {
    id: 'merged-probe',
    claim: 'Whether a pull request is merged is told by 204 for yes and 404 for no.',
    grade: 'recorded',
    sources: [`${PYG}/PullRequest.testMerge.txt`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/pulls/{pull_number}/merge'],
    needs: ['administrator'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      const ask = () => subject.rest('administrator', `GET ${PULLS}/${number}/merge`);
      assertStatus(await ask(), 404);
      assertStatus(await merge(subject, number), 200);
      assertStatus(await ask(), 204);
    },
  },
  {
    id: 'merge-commit-committer',
    claim: 'A merge that GitHub makes names the person as its author and GitHub as its committer.',
    grade: 'recorded',
    sources: [`${HUB}/GHBranchTest/wiremock/testMergeBranch`],
    reliedOnBy: [],
    covers: MERGE,
    emulate: 'names the person as both',
    needs: ['administrator'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      const { sha } = readBody(assertDone(await merge(subject, number)), Sha);
      const route = `GET /repos/{owner}/{repo}/git/commits/${sha}`;
      const commit = await subject.rest('administrator', route);
      assertReply(commit, 200, { committer: { name: 'GitHub', email: 'noreply@github.com' } });
      const { author } = readBody(commit, z.object({ author: z.object({ name: z.string() }) }));
      assert.notEqual(author.name, 'GitHub');
    },
  },
];
