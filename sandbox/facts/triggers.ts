/** Facts about the triggers of Firebreak's workflows: what starts each, and on which branch. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { at, commit, openBranch, openPull, toContents } from './graphql.ts';
import { watchFor } from './payload.ts';
import { TRIGGERS } from './sources.ts';
import type { Subject } from './subject.ts';

const COMMAND = '.github/workflows/command.yml';
const DECLARE = '.github/workflows/declare.yml';
const CLOSE = '.github/workflows/close.yml';
const CI = '.github/workflows/ci.yml';
const REPORT = '.github/workflows/report.yml';

interface TriggerFact {
  id: string;
  claim: string;
  /** `issue_comment.created`; `push` has no activity. */
  trigger: string;
  reliedOnBy: readonly string[];
  act: (subject: Subject) => Promise<() => Promise<unknown>>;
}

/** An event that happens, and starts its workflows on the default branch. */
function toTriggerFact({ id, claim, trigger, reliedOnBy, act }: TriggerFact): Fact {
  const [event = '', action] = trigger.split('.');
  return {
    id,
    claim,
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy,
    covers: [`on ${trigger}`],
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const does = await act(subject);
      const { ref, sha } = await watchFor(subject, { event, action }, does);
      if (event === 'push' || event === 'pull_request') return;
      assert.equal(ref, `refs/heads/${subject.defaultBranch}`);
      assert.equal(sha, await readDefaultHead(subject));
    },
  };
}

/** The head of the default branch. */
export async function readDefaultHead({ rest, defaultBranch }: Subject): Promise<unknown> {
  const route = `GET /repos/{owner}/{repo}/git/ref/heads/${defaultBranch}`;
  return at((await rest('administrator', route)).body, 'object.sha');
}

const patch =
  ({ rest }: Subject, path: string, body: unknown) =>
  () =>
    rest('administrator', `PATCH /repos/{owner}/{repo}/${path}`, { body });

/** Puts a label on an issue or a pull request. */
export const label =
  ({ rest }: Subject, number: number, name: string) =>
  () =>
    rest('administrator', `POST /repos/{owner}/{repo}/issues/${number}/labels`, {
      body: { labels: [name] },
    });

export const triggers: readonly Fact[] = [
  toTriggerFact({
    id: 'on-comment-created',
    claim: 'A new comment starts workflows of the default branch.',
    trigger: 'issue_comment.created',
    reliedOnBy: [COMMAND],
    act: async ({ scratch }) => {
      const { number } = await scratch.issue();
      return () => scratch.comment(number);
    },
  }),
  toTriggerFact({
    id: 'on-comment-edited',
    claim: 'An edited comment starts workflows of the default branch.',
    trigger: 'issue_comment.edited',
    reliedOnBy: [COMMAND],
    act: async (subject) => {
      const { number } = await subject.scratch.issue();
      const { id } = await subject.scratch.comment(number);
      return patch(subject, `issues/comments/${id}`, { body: 'edited' });
    },
  }),
  toTriggerFact({
    id: 'on-comment-deleted',
    claim: 'A deleted comment starts workflows of the default branch.',
    trigger: 'issue_comment.deleted',
    reliedOnBy: [COMMAND],
    act: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      return () => rest('administrator', `DELETE /repos/{owner}/{repo}/issues/comments/${id}`);
    },
  }),
  toTriggerFact({
    id: 'on-issue-opened',
    claim: 'A new issue starts workflows of the default branch.',
    trigger: 'issues.opened',
    reliedOnBy: [DECLARE],
    act:
      async ({ scratch }) =>
      () =>
        scratch.issue(),
  }),
  toTriggerFact({
    id: 'on-issue-labeled',
    claim: 'A label put on an issue starts workflows of the default branch.',
    trigger: 'issues.labeled',
    reliedOnBy: [COMMAND],
    act: async (subject) => {
      const { number } = await subject.scratch.issue();
      return label(subject, number, await subject.scratch.label());
    },
  }),
  toTriggerFact({
    id: 'on-pull-labeled',
    claim: 'A label put on a pull request starts `pull_request_target` on the default branch.',
    trigger: 'pull_request_target.labeled',
    reliedOnBy: [COMMAND],
    act: async (subject) => {
      const { number } = await openPull(subject);
      return label(subject, number, await subject.scratch.label());
    },
  }),
  toTriggerFact({
    id: 'on-pull-closed',
    claim: 'A closed pull request starts `pull_request_target` on the default branch.',
    trigger: 'pull_request_target.closed',
    reliedOnBy: [CLOSE],
    act: async (subject) => {
      const { number } = await openPull(subject);
      return patch(subject, `pulls/${number}`, { state: 'closed' });
    },
  }),
  toTriggerFact({
    id: 'on-pull-opened',
    claim: 'A new pull request starts `pull_request`.',
    trigger: 'pull_request.opened',
    reliedOnBy: [CI],
    act: async (subject) => () => openPull(subject),
  }),
  toTriggerFact({
    id: 'on-pull-reopened',
    claim: 'A pull request that is opened again starts `pull_request`.',
    trigger: 'pull_request.reopened',
    reliedOnBy: [CI],
    act: async (subject) => {
      const { number } = await openPull(subject);
      await patch(subject, `pulls/${number}`, { state: 'closed' })();
      return patch(subject, `pulls/${number}`, { state: 'open' });
    },
  }),
  toTriggerFact({
    id: 'on-pull-synchronize',
    claim: 'A commit on the branch of a pull request starts `pull_request`.',
    trigger: 'pull_request.synchronize',
    reliedOnBy: [CI],
    act: async (subject) => {
      const { branch, head: expected } = await openPull(subject);
      const additions = [{ path: 'more.txt', contents: toContents('more') }];
      return () => commit(subject, { branch, expected, additions });
    },
  }),
  toTriggerFact({
    id: 'on-push',
    claim: 'A commit on a branch starts `push`.',
    trigger: 'push',
    reliedOnBy: [CI, REPORT, '.github/workflows/release.yml'],
    act: async (subject) => () => openBranch(subject),
  }),
];
