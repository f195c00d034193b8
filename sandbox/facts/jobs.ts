/** Facts about which jobs of a run start, and what their environment tells them. */
import assert from 'node:assert/strict';
import type { Covered, Fact } from './fact.ts';
import { docs, SYNTAX, TRIGGERS } from './sources.ts';
import { findJob, runFor, runOnce, sayOnIssue, toWorkflow } from './workflow.ts';

const COMMAND = '.github/workflows/command.yml';
const CONTEXT = 'actions/kernel/runner/context.ts';
const VARIABLES = docs('actions/reference/workflows-and-actions/variables');

const toJob = (id: string, lines: string) =>
  `${id}:\n  runs-on: ubuntu-24.04\n  ${lines.replaceAll('\n', '\n  ')}\n  steps:\n    - run: 'true'\n`;

/** Those that `runner-context.ts` reads. */
const READ = [
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_ID',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_ACTOR',
  'GITHUB_ACTOR_ID',
  'GITHUB_TRIGGERING_ACTOR',
  'GITHUB_SHA',
  'GITHUB_REF',
  'GITHUB_WORKSPACE',
  'GITHUB_API_URL',
  'GITHUB_GRAPHQL_URL',
  'GITHUB_SERVER_URL',
  'RUNNER_ENVIRONMENT',
] as const;

export const jobs: readonly Fact[] = [
  {
    id: 'step-environment',
    claim:
      'A step is told the event, its payload, the repository, the run, who caused it, and where GitHub is.',
    grade: 'docs',
    sources: [VARIABLES],
    reliedOnBy: [CONTEXT],
    covers: READ.map((name): Covered => `env ${name}`),
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const names = READ.map((name) => `echo "${name}=<$${name}>"`).join('\n');
      const run = await runOnce(
        subject,
        toWorkflow({ script: `${names}\ntest -f "$GITHUB_EVENT_PATH"` }),
      );
      const { log, conclusion } = findJob(run, 'one');
      assert.equal(conclusion, 'success');
      assert.deepEqual(
        READ.filter((name) => !log.includes(`${name}=<`) || log.includes(`${name}=<>`)),
        [],
      );
      assert.ok(log.includes(`GITHUB_REPOSITORY=<${subject.owner}/${subject.repo}>`));
      assert.match(log, /GITHUB_RUN_ATTEMPT=<1>/);
      assert.match(log, /GITHUB_EVENT_NAME=<issue_comment>/);
      assert.match(log, /GITHUB_SHA=<[0-9a-f]{40}>/);
    },
  },
  {
    id: 'skipped-job-is-no-failure',
    claim: 'A run whose only job is skipped by its `if` has not failed.',
    grade: 'docs',
    sources: [
      docs(
        'actions/how-tos/write-workflows/choose-when-workflows-run/control-jobs-with-conditions',
      ),
    ],
    reliedOnBy: [COMMAND, '.github/workflows/close.yml', '.github/workflows/report.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const run = await runOnce(subject, toWorkflow({ job: 'if: false' }));
      assert.deepEqual([run.conclusion, findJob(run, 'one').conclusion], ['skipped', 'skipped']);
    },
  },
  {
    id: 'needs-skipped-skips',
    claim:
      'A job that needs a skipped or failed one is skipped, unless its `if` asks for the status itself.',
    grade: 'docs',
    sources: [SYNTAX],
    reliedOnBy: [COMMAND],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const more =
        toJob('two', 'needs: one') + toJob('three', 'needs: one\nif: ${{ !cancelled() }}');
      const skipped = await runOnce(subject, toWorkflow({ job: 'if: false', jobs: more }));
      assert.deepEqual(
        skipped.jobs.map(({ conclusion }) => conclusion),
        ['skipped', 'skipped', 'success'],
      );
      const failed = await runOnce(subject, toWorkflow({ script: 'exit 1', jobs: more }));
      assert.deepEqual(
        failed.jobs.map(({ conclusion }) => conclusion),
        ['failure', 'skipped', 'success'],
      );
    },
  },
  {
    id: 'if-implies-success',
    claim: 'An `if` that names no status function holds only when what is needed has succeeded.',
    grade: 'docs',
    sources: [
      SYNTAX,
      docs('actions/reference/workflows-and-actions/expressions#status-check-functions'),
    ],
    reliedOnBy: [COMMAND, '.github/workflows/report.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const more = toJob('two', "needs: one\nif: needs.one.outputs.x != ''");
      const outputs = { x: "'apply'" };
      const good = await runOnce(subject, toWorkflow({ outputs, jobs: more }));
      const bad = await runOnce(subject, toWorkflow({ outputs, script: 'exit 1', jobs: more }));
      const ends = [good, bad].map((run) => findJob(run, 'two').conclusion);
      assert.deepEqual(ends, ['success', 'skipped']);
    },
  },
  {
    id: 'failed-job-keeps-outputs',
    claim: 'A job that fails still hands on the outputs it had set.',
    grade: 'docs',
    sources: [
      'https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/JobExtension.cs',
    ],
    reliedOnBy: [COMMAND],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = 'echo "x=apply" >> "$GITHUB_OUTPUT"\nexit 1';
      const run = await runOnce(
        subject,
        toWorkflow({ script, outputs: { x: 'steps.s.outputs.x' } }),
      );
      const { conclusion, outputs } = findJob(run, 'one');
      assert.deepEqual([conclusion, outputs], ['failure', { x: 'apply' }]);
    },
  },
  {
    id: 'if-of-thread',
    claim: 'The condition of a job reads the payload: who sent it, and what it says.',
    grade: 'docs',
    sources: [SYNTAX, TRIGGERS],
    reliedOnBy: [COMMAND],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const job =
        "if: github.event.sender.type == 'User' && startsWith(github.event.comment.body, '/')";
      const runs = await runFor(subject, toWorkflow({ job }), async () => {
        await sayOnIssue(subject, '/note one');
        await sayOnIssue(subject, 'only talk');
      });
      assert.deepEqual(
        runs.map(({ conclusion }) => conclusion),
        ['success', 'skipped'],
      );
    },
  },
];
