/** Facts about what containing does to pipelines: stopping workflows twice, cancelling, and who may release a run. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { docs, operation, pygithub, schema, TRIGGERS } from './sources.ts';

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
  }
}`;

export const containment: readonly Fact[] = [
  {
    id: 'disable-is-not-idempotent',
    claim:
      'Disabling a workflow that is not active is refused with 403; enabling an active one is not.',
    grade: 'recorded',
    sources: [pygithub('Workflow.testDisabledWhenAlreadyDisabled')],
    reliedOnBy: [OPERATOR, 'actions/providers/github/steps/halt-workflows.ts'],
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
      assert.deepEqual([await put('disable'), await put('disable')], [204, 403]);
      assert.deepEqual([await put('enable'), await put('enable')], [204, 204]);
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
    needs: ['job'],
    check: async ({ rest }) => {
      const environments = '/repos/{owner}/{repo}/environments';
      const { status } = await rest('job', `GET ${environments}/no-such-environment`);
      assert.equal(status, 404);
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
    // The emulator knows no workflow files.
    needs: ['job', 'world'],
    check: async ({ rest }) => {
      const { status } = await rest('job', `GET ${WORKFLOWS}/command.yml/runs`);
      assert.equal(status, 200);
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
    check: async ({ graphql, scratch }) => {
      const { number } = await scratch.issue();
      const { body } = await graphql('job', OPEN);
      assert.match(JSON.stringify(body), new RegExp(`"nodes":\\[\\{"number":${String(number)}`));
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
