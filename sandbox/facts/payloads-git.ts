/** Facts about the payloads of pull requests, pushes and dispatches, as far as actions and workflows read them. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { at, openBranch, openPull } from './graphql.ts';
import { toPayloadFact, watchFor } from './payload.ts';
import { assertHolds } from './reply.ts';
import { TRIGGERS, webhook } from './sources.ts';

const CLOSE = ['actions/close/request.ts', '.github/workflows/close.yml'] as const;
const PUSH = ['actions/report/push.ts', '.github/workflows/report.yml'] as const;

const PULL = [
  'action',
  'number',
  'pull_request.number',
  'pull_request.node_id',
  'pull_request.html_url',
  'pull_request.updated_at',
  'pull_request.head',
  'pull_request.head.ref',
  'pull_request.head.sha',
  'pull_request.head.repo',
  'pull_request.head.repo.full_name',
  'pull_request.base',
  'pull_request.base.ref',
  'pull_request.merged',
  'pull_request.merged_at',
  'pull_request.merge_commit_sha',
  'pull_request.merged_by',
  'pull_request.user.id',
  'pull_request.user.login',
  'pull_request.user.type',
  'pull_request.draft',
  'repository',
  'repository.id',
  'repository.html_url',
  'repository.full_name',
  'repository.default_branch',
  'sender.id',
  'sender.login',
  'sender.type',
];

const NO_COMMIT = '0'.repeat(40);

export const payloadsGit: readonly Fact[] = [
  toPayloadFact({
    id: 'payload-pull-labeled',
    claim: 'A label put on a pull request is carried with the repository its head is in.',
    event: 'pull_request_target',
    action: 'labeled',
    paths: [...PULL, 'label', 'label.name'],
    reliedOnBy: [
      'actions/github/command-request.ts',
      '.github/workflows/command.yml',
      'actions/sweep/own.ts',
    ],
    act: async (subject) => {
      const label = await subject.scratch.label();
      const { number } = await openPull(subject);
      const route = `POST /repos/{owner}/{repo}/issues/${number}/labels`;
      await subject.rest('administrator', route, { body: { labels: [label] } });
    },
  }),
  toPayloadFact({
    id: 'payload-pull-closed',
    claim:
      'A closed pull request says whether it was merged, and if so when, by whom, and as which commit.',
    event: 'pull_request_target',
    action: 'closed',
    paths: PULL,
    reliedOnBy: [...CLOSE, 'actions/sweep/own.ts'],
    act: async (subject) => {
      const { number } = await openPull(subject);
      const route = `PATCH /repos/{owner}/{repo}/pulls/${number}`;
      await subject.rest('administrator', route, { body: { state: 'closed' } });
    },
  }),
  {
    id: 'payload-pull-merged',
    claim: 'A merged pull request carries the merge, and the account of whoever merged it.',
    grade: 'schema',
    sources: [webhook('pull_request$closed'), TRIGGERS],
    reliedOnBy: CLOSE,
    covers: [
      'pull_request_target pull_request.merged_by.id',
      'pull_request_target pull_request.merged_by.login',
    ],
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      const merge = `PUT /repos/{owner}/{repo}/pulls/${number}/merge`;
      const { payload } = await watchFor(
        subject,
        { event: 'pull_request_target', action: 'closed' },
        () => subject.rest('administrator', merge, { body: {} }),
      );
      const pull = at(payload, 'pull_request');
      assert.equal(at(pull, 'merged'), true);
      assert.match(String(at(pull, 'merged_at')), /^\d{4}-\d\d-\d\dT/);
      assert.match(String(at(pull, 'merge_commit_sha')), /^[0-9a-f]{40}$/);
      assert.equal(typeof at(pull, 'merged_by.id'), 'number');
      assert.equal(typeof at(pull, 'merged_by.login'), 'string');
    },
  },
  {
    id: 'payload-pull-not-merged',
    claim:
      'A pull request that is closed without a merge is carried by the same event, not merged.',
    grade: 'schema',
    sources: [webhook('pull_request$closed')],
    reliedOnBy: CLOSE,
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      const close = `PATCH /repos/{owner}/{repo}/pulls/${number}`;
      const { payload } = await watchFor(
        subject,
        { event: 'pull_request_target', action: 'closed' },
        () => subject.rest('administrator', close, { body: { state: 'closed' } }),
      );
      const not = { merged: false, merged_at: null, merged_by: null };
      assertHolds(at(payload, 'pull_request'), not);
    },
  },
  toPayloadFact({
    id: 'payload-push',
    claim:
      'A push carries its ref, the commits before and after, who sent it, the default branch, and whether the repository is a template.',
    event: 'push',
    paths: [
      'ref',
      'before',
      'after',
      'created',
      'deleted',
      'forced',
      'pusher',
      'sender.id',
      'sender.login',
      'sender.type',
      'repository.default_branch',
      'repository.full_name',
      'repository.id',
      'repository.html_url',
      'repository.is_template',
      'head_commit',
    ],
    reliedOnBy: [...PUSH, 'actions/validate/push.ts', '.github/workflows/release.yml'],
    act: openBranch,
  }),
  {
    id: 'push-on-new-branch',
    claim: 'The push of a new branch has forty zeros as the commit before.',
    grade: 'docs',
    sources: [webhook('push$event'), TRIGGERS],
    reliedOnBy: ['actions/report/push.ts', 'actions/report/publish.ts'],
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const { payload } = await watchFor(subject, { event: 'push' }, () =>
        subject.scratch.branch(),
      );
      assertHolds(payload, { before: NO_COMMIT, created: true, deleted: false });
    },
  },
  {
    id: 'push-on-branch-delete',
    claim: 'Deleting a branch is a push too: `deleted`, forty zeros afterwards, no head commit.',
    grade: 'docs',
    sources: [TRIGGERS, webhook('push$event')],
    reliedOnBy: PUSH,
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const { name, head } = await subject.scratch.branch();
      const { payload, sha } = await watchFor(subject, { event: 'push' }, () =>
        subject.rest('administrator', `DELETE /repos/{owner}/{repo}/git/refs/heads/${name}`),
      );
      const gone = { deleted: true, before: head, after: NO_COMMIT, head_commit: null };
      assertHolds(payload, gone);
      assert.equal(sha, head, 'The run is not at the head of the default branch.');
    },
  },
];
