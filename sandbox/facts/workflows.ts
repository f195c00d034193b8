/** Facts about the workflows of a repository and their runs, as containment reads and stops them. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody } from './reply.ts';

const ACTIONS = '/repos/{owner}/{repo}/actions';
const WORKFLOWS = `${ACTIONS}/workflows`;
const RUNS = `${ACTIONS}/runs`;
const DOCS = 'https://docs.github.com/en/rest/actions';
const OPERATOR = 'actions/providers/github/client.ts';
const STEP = 'actions/providers/github/steps/halt-workflows.ts';
/** No run and no workflow has this number. */
const NONE = '99999999999';
const Workflow = z.object({
  id: z.number(),
  name: z.string(),
  path: z.string(),
  state: z.string(),
});
const Listed = z.object({ total_count: z.number(), workflows: z.array(Workflow) });
const SeenRun = z.object({
  id: z.number(),
  status: z.string(),
  html_url: z.string(),
  workflow_id: z.number(),
});
const Runs = z.object({ total_count: z.number(), workflow_runs: z.array(SeenRun) });

export const workflows: readonly Fact[] = [
  {
    id: 'workflow-list',
    claim:
      'The workflows of a repository are listed with number, name, path and state, the active ones as "active".',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 workflow', `${DOCS}/workflows#list-repository-workflows`],
    reliedOnBy: [OPERATOR, STEP],
    covers: [`GET ${WORKFLOWS}`],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', `GET ${WORKFLOWS}?per_page=100`);
      assertStatus(reply, 200);
      const { total_count, workflows: listed } = readBody(reply, Listed);
      assert.ok(total_count >= listed.length, String(total_count));
      const states = new Set(['active', 'deleted', 'disabled_fork', 'disabled_inactivity']);
      states.add('disabled_manually');
      assert.deepEqual(
        listed.filter(({ state }) => !states.has(state)),
        [],
      );
    },
  },
  {
    id: 'workflow-by-file',
    claim: 'A workflow is found by its number and by the name of its file.',
    grade: 'docs',
    sources: [`${DOCS}/workflows#get-a-workflow`],
    reliedOnBy: [OPERATOR],
    covers: ['GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', `GET ${WORKFLOWS}`);
      const one = readBody(reply, Listed).workflows.find(({ path }) => path.startsWith('.github/'));
      if (one === undefined) return 'this repository has no workflows';
      const file = one.path.split('/').at(-1) ?? '';
      for (const key of [String(one.id), file]) {
        // oxlint-disable-next-line no-await-in-loop -- two questions
        const found = await rest('administrator', `GET ${WORKFLOWS}/${key}`);
        assertReply(found, 200, { id: one.id, path: one.path });
      }
      return undefined;
    },
  },
  {
    id: 'workflow-missing',
    claim:
      'A workflow that is not there is neither disabled nor enabled nor started, and has no runs: 404.',
    grade: 'docs',
    sources: [`${DOCS}/workflows#disable-a-workflow`, `${DOCS}/workflows#enable-a-workflow`],
    reliedOnBy: [OPERATOR, 'actions/providers/github/routes.ts'],
    covers: [
      'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable',
      'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable',
      'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
      'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    ],
    needs: ['administrator'],
    check: async ({ rest, defaultBranch }) => {
      const ask = (method: string, act: string, question = {}) =>
        rest('administrator', `${method} ${WORKFLOWS}/firebreak-probe-none.yml/${act}`, question);
      assertStatus(await ask('PUT', 'disable'), 404);
      assertStatus(await ask('PUT', 'enable'), 404);
      assertStatus(await ask('POST', 'dispatches', { body: { ref: defaultBranch } }), 404);
      assertStatus(await ask('GET', 'runs'), 404);
    },
  },
  {
    id: 'run-missing',
    claim: 'A run that is not there is neither read nor cancelled: 404.',
    grade: 'docs',
    sources: [`${DOCS}/workflow-runs#cancel-a-workflow-run`],
    reliedOnBy: [OPERATOR, 'actions/providers/github/routes.ts'],
    covers: [
      'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    ],
    needs: ['administrator'],
    check: async ({ rest }) => {
      assertStatus(await rest('administrator', `POST ${RUNS}/${NONE}/cancel`), 404);
      assertStatus(await rest('administrator', `GET ${RUNS}/${NONE}`), 404);
    },
  },
  {
    id: 'run-missing-force',
    claim: 'A run that is not there is not cancelled by force either: 404.',
    grade: 'docs',
    sources: [`${DOCS}/workflow-runs#force-cancel-a-workflow-run`],
    reliedOnBy: [OPERATOR, 'actions/providers/github/routes.ts'],
    covers: ['POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      assertStatus(await rest('administrator', `POST ${RUNS}/${NONE}/force-cancel`), 404);
    },
  },
  {
    id: 'run-list',
    claim:
      'The runs of a repository are listed with how many there are, and each with number, status, workflow and address.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 workflow-run',
      `${DOCS}/workflow-runs#list-workflow-runs-for-a-repository`,
    ],
    reliedOnBy: [OPERATOR, STEP],
    covers: [`GET ${RUNS}`],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', `GET ${RUNS}?per_page=100`);
      assertStatus(reply, 200);
      const { total_count, workflow_runs: listed } = readBody(reply, Runs);
      assert.ok(total_count >= listed.length, String(total_count));
    },
  },
  {
    id: 'run-list-by-status',
    claim: 'The list of runs takes one status, or one conclusion, and gives the runs that have it.',
    grade: 'docs',
    sources: [`${DOCS}/workflow-runs#list-workflow-runs-for-a-repository`],
    reliedOnBy: [OPERATOR],
    covers: [`GET ${RUNS}`],
    needs: ['administrator'],
    check: async ({ rest, world, owner }) => {
      for (const wanted of ['in_progress', 'queued', 'waiting', 'pending', 'requested']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const reply = await rest('administrator', `GET ${RUNS}?status=${wanted}`);
        const listed = readBody(reply, Runs).workflow_runs;
        assert.deepEqual(
          listed.filter(({ status }) => status !== wanted),
          [],
        );
      }
      const busy = [...(world?.repositories.values() ?? [])].find(({ runs }) => runs.length > 1);
      if (busy === undefined) return;
      const route = `GET /repos/${owner}/${busy.name}/actions/runs?status=queued`;
      const queued = busy.runs.filter(({ status }) => status === 'queued');
      assert.ok(queued.length > 0 && queued.length < busy.runs.length, 'Nothing to tell apart.');
      const found = readBody(await rest('administrator', route), Runs);
      assert.equal(found.total_count, queued.length);
    },
  },
  {
    id: 'run-list-of-pipelines',
    claim: 'Each run that is listed can be read by its number and says where its page is.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 workflow-run html_url'],
    reliedOnBy: [OPERATOR],
    covers: ['GET /repos/{owner}/{repo}/actions/runs/{run_id}'],
    needs: ['administrator', 'world'],
    check: async ({ rest, world, owner }) => {
      const busy = [...(world?.repositories.values() ?? [])].find(({ runs }) => runs.length > 0);
      assert.ok(busy !== undefined, 'no repository of the world has runs');
      const runs = `/repos/${owner}/${busy.name}/actions/runs`;
      const [first] = readBody(await rest('administrator', `GET ${runs}`), Runs).workflow_runs;
      const id = first?.id ?? 0;
      const one = await rest('administrator', `GET ${runs}/${id}`);
      assertReply(one, 200, { id });
      assert.ok(readBody(one, SeenRun).html_url.endsWith(`/actions/runs/${id}`));
    },
  },
];
