/** Facts about which act causes which event, and where a workflow then starts. */
import assert from 'node:assert/strict';
import type { WorldEvent } from '#sandbox/world/types.ts';
import type { Fact } from './fact.ts';
import { at, commit, listAt, openBranch, openPull, toContents } from './graphql.ts';
import { watchFor } from './payload.ts';
import { docs, GITHUB_TOKEN, SDLC_HARNESS, TRIGGERS } from './sources.ts';
import type { Subject } from './subject.ts';
import { label, readDefaultHead } from './triggers.ts';

const COMMAND = '.github/workflows/command.yml';
const CLOSE = '.github/workflows/close.yml';
const REPORT = '.github/workflows/report.yml';

const toName = ({ name, action }: WorldEvent): string =>
  action === undefined ? name : `${name}.${action}`;

async function watch(subject: Subject, act: () => Promise<unknown>): Promise<string[]> {
  assert.ok(subject.watch !== undefined);
  return (await subject.watch(act)).map(toName);
}

export const events: readonly Fact[] = [
  {
    id: 'pull-request-target-default-branch',
    claim: 'Whatever its base, a pull request starts `pull_request_target` on the default branch.',
    grade: 'docs',
    sources: [
      'https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes',
      TRIGGERS,
    ],
    reliedOnBy: [COMMAND, CLOSE],
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const [{ name: base }, { name: head }] = [
        await openBranch(subject),
        await openBranch(subject, 'b.txt'),
      ];
      const draft = { body: { title: head, head, base, body: '' } };
      const { ref, sha } = await watchFor(
        subject,
        { event: 'pull_request_target', action: 'opened' },
        () => subject.rest('administrator', 'POST /repos/{owner}/{repo}/pulls', draft),
      );
      assert.equal(ref, `refs/heads/${subject.defaultBranch}`);
      assert.equal(sha, await readDefaultHead(subject));
    },
  },
  {
    id: 'pr-comment-is-issue-comment',
    claim: 'A comment on a pull request is an `issue_comment`, told by `issue.pull_request`.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: [COMMAND, 'actions/github/command-request.ts'],
    covers: ['issue_comment issue.pull_request'],
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const { number } = await openPull(subject);
      const { payload } = await watchFor(
        subject,
        { event: 'issue_comment', action: 'created' },
        () => subject.scratch.comment(number),
      );
      assert.equal(at(payload, 'issue.number'), number);
      assert.ok(listAt(payload, 'issue.pull_request.url').length === 1, 'Not told from an issue.');
    },
  },
  {
    id: 'label-twice-one-event',
    claim: 'Putting on a label that is there is no event.',
    grade: 'inferred',
    sources: [TRIGGERS],
    reliedOnBy: [COMMAND],
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const puts = label(subject, number, await subject.scratch.label());
      await puts();
      assert.deepEqual(await watch(subject, puts), []);
    },
  },
  {
    id: 'reactions-are-no-events',
    claim: 'A reaction starts nothing.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: ['actions/github/acknowledge.ts'],
    needs: ['administrator', 'events'],
    check: async ({ rest, scratch, ...others }) => {
      const { number } = await scratch.issue();
      const { id } = await scratch.comment(number);
      const route = `POST /repos/{owner}/{repo}/issues/comments/${id}/reactions`;
      const react = () => rest('administrator', route, { body: { content: 'eyes' } });
      assert.deepEqual(await watch({ rest, scratch, ...others }, react), []);
    },
  },
  {
    id: 'github-token-comments-start-nothing',
    claim: 'What a job does with GITHUB_TOKEN to issues, labels and branches starts nothing.',
    grade: 'recorded',
    sources: [SDLC_HARNESS, GITHUB_TOKEN],
    reliedOnBy: ['docs/decisions.md', REPORT, COMMAND],
    needs: ['administrator', 'job', 'events'],
    check: async (subject) => {
      const name = await subject.scratch.label();
      const { number } = await subject.scratch.issue();
      const { name: branch, head: expected } = await openBranch(subject);
      const additions = [{ path: 'job.txt', contents: toContents('job') }];
      const issue = `POST /repos/{owner}/{repo}/issues/${number}`;
      const seen = await watch(subject, async () => {
        await subject.rest('job', `${issue}/comments`, { body: { body: '/note' } });
        await subject.rest('job', `${issue}/labels`, { body: { labels: [name] } });
        await commit(subject, { branch, expected, additions }, 'job');
      });
      assert.deepEqual(seen, []);
    },
  },
  {
    id: 'app-token-starts-runs',
    claim: 'What an App does with a token of its installation starts workflows like anybody.',
    grade: 'docs',
    sources: [
      GITHUB_TOKEN,
      docs('actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow'),
    ],
    reliedOnBy: [COMMAND, 'actions/github/command-request.ts'],
    needs: ['administrator', 'events', 'world'],
    check: async (subject) => {
      const { world } = subject;
      assert.ok(world !== undefined);
      const { number } = await subject.scratch.issue();
      const before = new Map(Object.entries(world.apps.operator.permissions));
      world.apps.operator.permissions['issues'] = 'write';
      const route = `POST /repos/{owner}/{repo}/issues/${number}/comments`;
      const { payload } = await watchFor(
        subject,
        { event: 'issue_comment', action: 'created' },
        () => subject.rest('operator', route, { body: { body: '/note' } }),
      );
      world.apps.operator.permissions = Object.fromEntries(before);
      assert.equal(at(payload, 'sender.type'), 'Bot');
    },
  },
];
