/** Facts about GITHUB_TOKEN: what `permissions:` may name, what a job may then do, and what its deeds start. */
import assert from 'node:assert/strict';
import { addEnvironment } from './environments.ts';
import type { Fact } from './fact.ts';
import { at } from './graphql.ts';
import { docs, GITHUB_TOKEN, runner, SDLC_HARNESS, SYNTAX } from './sources.ts';
import type { Subject } from './subject.ts';
import { findJob, runFor, runOnce, sayOnIssue, toWorkflow } from './workflow.ts';

const COMMAND = '.github/workflows/command.yml';
const REPORT = '.github/workflows/report.yml';
const SCHEMA = runner('Sdk/WorkflowParser/workflow-v1.0.json');

/** A script that asks REST and tells the status. */
const tell = (name: string, request: string): string =>
  `echo "${name} $(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $TOKEN" ${request})"`;

const ENV =
  'env: {TOKEN: "${{ github.token }}", REPOSITORY: "${{ github.api_url }}/repos/${{ github.repository }}"}';

async function runWith(subject: Subject, permissions: string, script: string) {
  const job = `permissions: ${permissions}\n${ENV}`;
  return findJob(await runOnce(subject, toWorkflow({ job, script })), 'one');
}

export const jobTokens: readonly Fact[] = [
  {
    id: 'github-token-unnamed-is-none',
    claim: 'Naming one permission of a job takes all others away.',
    grade: 'docs',
    sources: [SYNTAX, SDLC_HARNESS],
    reliedOnBy: [COMMAND, REPORT, '.github/workflows/declare.yml', '.github/workflows/close.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = [
        tell('issues', '"$REPOSITORY/issues"'),
        tell('contents', '"$REPOSITORY/git/ref/heads/main"'),
      ].join('\n');
      const { log } = await runWith(subject, '{issues: read}', script);
      assert.match(log, /issues 200\ncontents 403/);
    },
  },
  {
    id: 'github-token-keys',
    claim: 'A workflow that names a permission which GITHUB_TOKEN cannot have is invalid.',
    grade: 'docs',
    sources: [SCHEMA, SYNTAX],
    reliedOnBy: [COMMAND, 'docs/setup.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      for (const name of ['administration', 'secrets', 'workflows', 'members']) {
        const job = `permissions: {${name}: read}`;
        // oxlint-disable-next-line no-await-in-loop -- one workflow after the other
        const runs = await runFor(subject, toWorkflow({ job }));
        const ends = new Set(runs.map(({ conclusion, jobs }) => `${conclusion} ${jobs.length}`));
        assert.deepEqual(ends, new Set(['failure 0']), name);
      }
    },
  },
  {
    id: 'github-token-known-keys',
    claim: 'A workflow may name actions, checks, contents, issues, pull-requests and id-token.',
    grade: 'docs',
    sources: [SCHEMA, SYNTAX],
    reliedOnBy: [COMMAND, REPORT],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const names =
        'actions: read, checks: write, contents: write, issues: write, pull-requests: write, id-token: none';
      const { conclusion } = await runWith(subject, `{${names}}`, 'true');
      assert.equal(conclusion, 'success');
    },
  },
  {
    id: 'github-token-starts-nothing',
    claim: 'A comment that a job writes with GITHUB_TOKEN starts no run.',
    grade: 'recorded',
    sources: [SDLC_HARNESS, GITHUB_TOKEN],
    reliedOnBy: [COMMAND, 'docs/decisions.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const route = '"$REPOSITORY/issues/${{ github.event.issue.number }}/comments"';
      const script = tell('commented', `-d '{"body": "/again"}' ${route}`);
      const { log } = await runWith(subject, '{issues: write}', script);
      assert.match(log, /commented 201/);
    },
  },
  {
    id: 'github-token-may-dispatch',
    claim: 'A dispatch by GITHUB_TOKEN is the exception: it starts a run.',
    grade: 'docs',
    sources: [GITHUB_TOKEN],
    reliedOnBy: ['docs/decisions.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const route = '"$REPOSITORY/actions/workflows/firebreak-probe.yml/dispatches"';
      const script = tell('dispatched', `-d '{"ref": "${subject.defaultBranch}"}' ${route}`);
      const job = `if: github.event_name == 'issue_comment'\npermissions: {actions: write}\n${ENV}`;
      const on = 'issue_comment:\nworkflow_dispatch:';
      const runs = await runFor(subject, toWorkflow({ on, job, script }));
      const said = runs.map(({ jobs, actor }) => [jobs[0]?.conclusion, actor]);
      assert.match(runs[0]?.jobs[0]?.log ?? '', /dispatched 204/);
      assert.deepEqual(said[1], ['skipped', 'github-actions[bot]']);
    },
  },
  {
    id: 'github-token-ends-with-job',
    claim: 'The token of a job is of no use once the job has ended.',
    grade: 'docs',
    sources: [GITHUB_TOKEN],
    reliedOnBy: ['docs/threat-model.md'],
    needs: ['administrator', 'runs', 'world'],
    check: async (subject) => {
      await runWith(subject, '{issues: read}', 'true');
      const tokens = [...(subject.world?.tokens.values() ?? [])];
      const token = tokens.findLast(({ run }) => run?.job === 'one');
      assert.ok(token !== undefined);
      const headers = { authorization: `Bearer ${token.value}` };
      const { status, body } = await subject.rest('anonymous', 'GET /repos/{owner}/{repo}', {
        headers,
      });
      assert.equal(status, 401);
      assert.equal(at(body, 'message'), 'Bad credentials');
    },
  },
  {
    id: 'issues-runs-have-secrets',
    claim:
      'A run holds the secrets of its environment whoever caused it, somebody who may only read too.',
    grade: 'docs',
    sources: [docs('actions/reference/security/secrets'), SDLC_HARNESS],
    reliedOnBy: [COMMAND, '.github/workflows/declare.yml', 'docs/threat-model.md'],
    covers: ['secrets.FIREBREAK_SIGNING_KEY'],
    needs: ['administrator', 'reader', 'runs'],
    check: async (subject) => {
      const script = 'echo "held ${{ secrets.FIREBREAK_SIGNING_KEY != \'\' }}"';
      const workflow = toWorkflow({ job: 'environment: firebreak', script });
      const number = await sayOnIssue(subject);
      const run = await runOnce(subject, workflow, () =>
        subject.rest('reader', `POST /repos/{owner}/{repo}/issues/${number}/comments`, {
          body: { body: 'I only read' },
        }),
      );
      assert.match(findJob(run, 'one').log, /held true/);
    },
  },
  {
    id: 'secrets-of-environment-only',
    claim: 'The secrets of an environment are held by jobs that name it, and by no others.',
    grade: 'docs',
    sources: [docs('actions/reference/workflows-and-actions/deployments-and-environments')],
    reliedOnBy: [COMMAND, REPORT, 'docs/threat-model.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = 'echo "held ${{ secrets.FIREBREAK_SIGNING_KEY != \'\' }}"';
      const { name } = await addEnvironment(subject);
      const told = [
        await runOnce(subject, toWorkflow({ script })),
        await runOnce(subject, toWorkflow({ script, job: `environment: ${name}` })),
        await runOnce(subject, toWorkflow({ script, job: 'environment: firebreak' })),
      ].map((run) => findJob(run, 'one').log);
      assert.deepEqual(told, ['held false', 'held false', 'held true']);
    },
  },
];
