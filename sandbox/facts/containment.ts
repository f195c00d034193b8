/** Facts about what containing does to pipelines: stopping workflows twice, cancelling, and who may release a run. */
import assert from 'node:assert/strict';
import { addEnvironment } from './environments.ts';
import type { Fact } from './fact.ts';
import { askWell, at, textAt } from './graphql.ts';
import { awaitOwn } from './own-run.ts';
import {
  assertDone,
  assertHolds,
  assertReply,
  assertStatus,
  Identified,
  readBody,
} from './reply.ts';
import { docs, operation, pygithub, schema, TRIGGERS } from './sources.ts';
import { runFor, sayOnIssue, toWorkflow } from './workflow.ts';

const OPERATOR = 'actions/providers/github/client.ts';
const SWEEPER = 'actions/github/sweeper.ts';
const GATE = 'actions/github/gate.ts';
const WORKFLOWS = '/repos/{owner}/{repo}/actions/workflows';
const RUNS = '/repos/{owner}/{repo}/actions/runs';

const OPEN = `query Open($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 1, states: OPEN, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number title body createdAt updatedAt author { login } }
    }
    pullRequests(first: 1, states: OPEN, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number title body createdAt updatedAt author { login } }
    }
  }
}`;

export const containment: readonly Fact[] = [
  {
    id: 'disable-is-not-idempotent',
    claim:
      'Disabling a workflow that is not active is refused: 403 "Unable to disable a workflow that is not active."',
    grade: 'recorded',
    sources: [pygithub('Workflow.testDisabledWhenAlreadyDisabled')],
    reliedOnBy: [
      OPERATOR,
      'actions/providers/github/steps/halt-workflows.ts',
      'actions/providers/github/routes.ts',
    ],
    covers: [
      `GET ${WORKFLOWS}`,
      `GET ${WORKFLOWS}/{workflow_id}`,
      `PUT ${WORKFLOWS}/{workflow_id}/disable`,
      `PUT ${WORKFLOWS}/{workflow_id}/enable`,
    ],
    needs: ['world', 'administrator'],
    check: async ({ world, rest, repo }) => {
      const [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [];
      const one = `${WORKFLOWS}/${String(workflow?.id)}`;
      const put = async (verb: string) =>
        (await rest('administrator', `PUT ${one}/${verb}`)).status;
      await put('enable');
      assert.equal(await put('disable'), 204);
      const message = 'Unable to disable a workflow that is not active.';
      assertReply(await rest('administrator', `PUT ${one}/disable`), 403, { message });
      await put('enable');
    },
  },
  {
    id: 'enable-is-idempotent',
    claim: 'Enabling a workflow that is active is taken with 204.',
    grade: 'inferred',
    sources: [operation('actions/enable-workflow')],
    doubtful:
      'Disabling one twice is refused, so enabling one twice may be; a look tells how it stands.',
    reliedOnBy: ['actions/providers/github/routes.ts', OPERATOR],
    covers: [`PUT ${WORKFLOWS}/{workflow_id}/enable`],
    needs: ['world', 'administrator'],
    check: async ({ world, rest, repo }) => {
      const [workflow] = world?.repositories.get(`acme/${repo}`)?.workflows ?? [];
      const enable = () => rest('administrator', `PUT ${WORKFLOWS}/${String(workflow?.id)}/enable`);
      assertStatus(await enable(), 204);
      const { status } = await enable();
      assert.ok(status === 204 || status === 403, `got ${String(status)}`);
      return status === 204 ? 'taken twice' : 'refused the second time';
    },
  },
  {
    id: 'environment-read-by-actions',
    claim:
      'Who reads Actions of a repository reads the rules of its environments; one that is not there answers 404.',
    grade: 'docs',
    sources: [docs('rest/deployments/environments'), operation('repos/get-environment')],
    reliedOnBy: [GATE],
    covers: ['GET /repos/{owner}/{repo}/environments/{environment_name}'],
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const reviewer = readBody(await subject.rest('administrator', 'GET /user'), Identified);
      const reviewers = [{ type: 'User', ...reviewer }];
      const { name, route } = await addEnvironment(subject, { reviewers });
      const rule = { type: 'required_reviewers', reviewers: [{ type: 'User', reviewer }] };
      const protection_rules = [rule];
      assertReply(await subject.rest('job', `GET ${route}`), 200, { name, protection_rules });
      assertStatus(await subject.rest('job', `GET ${route}-none`), 404);
    },
  },
  {
    id: 'runs-are-listed-by-workflow',
    claim:
      'The runs of a workflow file are listed with the name that its `run-name` gives them, and how they stand.',
    grade: 'schema',
    sources: [operation('actions/list-workflow-runs')],
    reliedOnBy: [SWEEPER, OPERATOR],
    covers: [
      `GET ${WORKFLOWS}/{workflow_id}/runs`,
      `GET ${RUNS}`,
      `GET ${RUNS}/{run_id}/approvals`,
    ],
    needs: ['administrator', 'job', 'runs'],
    check: async (subject) => {
      const top = 'run-name: "Probe of ${{ github.event.issue.number }}"';
      await runFor(subject, toWorkflow({ top }), async (goOn) => {
        const number = await sayOnIssue(subject);
        await goOn();
        const { id } = await awaitOwn(subject, 'completed');
        const list = `GET ${WORKFLOWS}/firebreak-probe.yml/runs`;
        const run = { id, display_title: `Probe of ${number}`, status: 'completed' };
        assertReply(await subject.rest('job', list), 200, { workflow_runs: [run] });
        const approvals = await subject.rest('job', `GET ${RUNS}/${String(id)}/approvals`);
        assertReply(approvals, 200, []);
      });
    },
  },
  {
    id: 'gql-open-threads',
    claim:
      'Open issues and pull requests are listed with the one touched last first, with their words and authors.',
    grade: 'schema',
    sources: [schema('Repository.issues'), schema('Repository.pullRequests')],
    reliedOnBy: [SWEEPER],
    covers: [
      ...['Issue', 'PullRequest'].flatMap((type) =>
        ['author', 'title', 'body', 'createdAt', 'updatedAt'].map((field) => `${type}.${field}`),
      ),
      'IssueConnection.nodes',
      'Repository.issues',
    ],
    needs: ['job', 'graphql', 'administrator'],
    check: async (subject) => {
      const issue = await subject.scratch.issue();
      const closed = await subject.scratch.issue();
      const pull = await subject.scratch.pull();
      const close = { body: { state: 'closed' } };
      const one = `PATCH /repos/{owner}/{repo}/issues/${closed.number}`;
      assertDone(await subject.rest('administrator', one, close));
      const data = await askWell(subject, OPEN, { tier: 'job' });
      for (const [list, { number }] of [
        ['issues', issue],
        ['pullRequests', pull],
      ] as const) {
        const first = at(data, `repository.${list}.nodes.0`);
        assertHolds(first, { number });
        for (const field of ['title', 'body', 'author.login']) textAt(first, field);
      }
    },
  },
  {
    id: 'schedule-runs-on-default-branch',
    claim:
      'A schedule starts the workflow file of the default branch, at some time near the one it names, or not at all.',
    grade: 'docs',
    sources: [TRIGGERS],
    reliedOnBy: ['.github/workflows/sweep.yml'],
    covers: ['on schedule'],
    doubtful: 'Nobody can wait for one; the sweep may come late or never.',
    needs: [],
    unaskable: 'a schedule cannot be hurried',
  },
];
