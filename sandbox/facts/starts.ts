/** Facts about which runs an event starts, asked of the runner. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { commit, openBranch, openPull, toContents } from './graphql.ts';
import { SYNTAX, TRIGGERS } from './sources.ts';
import { findJob, runFor, toWorkflow } from './workflow.ts';

const COMMAND = '.github/workflows/command.yml';

export const starts: readonly Fact[] = [
  {
    id: 'push-branch-patterns',
    claim: '`incident/**` takes branches below `incident/`, however deep, and no others.',
    grade: 'docs',
    sources: [SYNTAX],
    reliedOnBy: ['.github/workflows/report.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const on = "push: {branches: ['firebreak-probe/**']}";
      const { rest, scratch } = subject;
      const runs = await runFor(subject, toWorkflow({ on }), async () => {
        const { head: sha } = await scratch.branch();
        const ref = `refs/heads/${scratch.name()}/deep/deeper`;
        scratch.undo(() => rest('administrator', `DELETE /repos/{owner}/{repo}/git/${ref}`));
        await rest('administrator', 'POST /repos/{owner}/{repo}/git/refs', { body: { ref, sha } });
      });
      const others = await runFor(
        subject,
        toWorkflow({ on: "push: {branches: ['probe/**']}" }),
        () => scratch.branch(),
      );
      assert.deepEqual([runs.length, others.length], [2, 0]);
    },
  },
  {
    id: 'workflow-of-default-branch',
    claim: 'A workflow that is on another branch only answers nothing that happens to an issue.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: [COMMAND, 'docs/threat-model.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const { name, head } = await openBranch(subject);
      const file = toWorkflow({ on: 'issues: {types: [closed]}', job: 'name: on a branch' });
      const path = '.github/workflows/firebreak-probe.yml';
      const additions = [{ path, contents: toContents(file) }];
      await commit(subject, { branch: name, expected: head, additions });
      const runs = await runFor(
        subject,
        toWorkflow({ on: 'issues: {types: [reopened]}' }),
        async () => {
          const { number } = await subject.scratch.issue();
          const close = { body: { state: 'closed' } };
          await subject.rest(
            'administrator',
            `PATCH /repos/{owner}/{repo}/issues/${number}`,
            close,
          );
        },
      );
      assert.deepEqual(runs, []);
    },
  },
  {
    id: 'issues-types-all',
    claim: 'Without `types` an event starts the workflow for every activity.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: ['.github/workflows/declare.yml', COMMAND],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const runs = await runFor(subject, toWorkflow({ on: 'issues:' }), async () => {
        const { number } = await subject.scratch.issue();
        const close = { body: { state: 'closed' } };
        await subject.rest('administrator', `PATCH /repos/{owner}/{repo}/issues/${number}`, close);
      });
      assert.equal(runs.length, 2);
    },
  },
  {
    id: 'no-secret-scanning-trigger',
    claim: 'Alerts of secret scanning start no workflow: a file that asks for them is invalid.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: ['docs/decisions.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const on = 'secret_scanning_alert:\nissue_comment:';
      const runs = await runFor(subject, toWorkflow({ on }));
      assert.deepEqual(new Set(runs.map(({ conclusion }) => conclusion)), new Set(['failure']));
    },
  },
  {
    id: 'push-payload-is-lean',
    claim: 'In Actions a push does not say which files its commits changed.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: ['actions/report/publish.ts'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const outputs = {
        told: 'toJSON(github.event.head_commit)',
        all: 'toJSON(github.event.commits)',
      };
      const workflow = toWorkflow({ on: "push: {branches: ['firebreak-probe/**']}", outputs });
      const runs = await runFor(subject, workflow, () => openBranch(subject));
      const told = JSON.stringify(runs.map((run) => findJob(run, 'one').outputs));
      assert.match(told, /message/);
      assert.doesNotMatch(told, /added|removed|modified/);
    },
  },
  {
    id: 'pull-request-default-types',
    claim:
      'Without `types` a pull request starts its workflow when it is opened, reopened or has new commits.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: ['.github/workflows/ci.yml'],
    covers: ['on pull_request'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const outputs = { action: 'github.event.action' };
      const runs = await runFor(subject, toWorkflow({ on: 'pull_request:', outputs }), async () => {
        const { number } = await openPull(subject);
        for (const state of ['closed', 'open', 'closed']) {
          const route = `PATCH /repos/{owner}/{repo}/pulls/${number}`;
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await subject.rest('administrator', route, { body: { state } });
        }
      });
      const actions = runs.map((run) => findJob(run, 'one').outputs['action']);
      assert.deepEqual(actions, ['opened', 'reopened']);
    },
  },
];
