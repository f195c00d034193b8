/** Facts about what a job hands on and shows: outputs, masks, annotations and summaries. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { docs, runner } from './sources.ts';
import { findJob, runOnce, toWorkflow } from './workflow.ts';

const RUNNER = 'actions/kernel/runner/run.ts';
const COMMAND = '.github/workflows/command.yml';
const EXTENSION = runner('Runner.Worker/JobExtension.cs');
const COMMANDS = docs('actions/reference/workflows-and-actions/workflow-commands');

/** A job `two` that tells what it got of `needs.one.outputs.x`. */
const CONSUMER = `two:
  needs: one
  runs-on: ubuntu-24.04
  outputs:
    got: \${{ format('<{0}>', needs.one.outputs.x) }}
    held: \${{ needs.one.outputs.x != '' }}
  steps:
    - run: 'true'
`;

async function handOn(subject: Parameters<NonNullable<Fact['check']>>[0], script: string) {
  const told = { x: 'steps.s.outputs.x' };
  const run = await runOnce(subject, toWorkflow({ script, outputs: told, jobs: CONSUMER }));
  return findJob(run, 'two').outputs;
}

export const outputs: readonly Fact[] = [
  {
    id: 'output-is-handed-on',
    claim:
      'What a step writes to GITHUB_OUTPUT reaches a job that needs its own, several lines too.',
    grade: 'docs',
    sources: [COMMANDS, EXTENSION],
    reliedOnBy: [COMMAND, RUNNER],
    covers: ['env GITHUB_OUTPUT'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = String.raw`printf 'x<<END\na\nb\nEND\n' >> "$GITHUB_OUTPUT"`;
      assert.deepEqual(await handOn(subject, script), { got: '<a\nb>', held: 'true' });
    },
  },
  {
    id: 'masked-output-dropped',
    claim:
      'A job output that holds any masked text is dropped whole: who needs the job sees nothing.',
    grade: 'docs',
    sources: [EXTENSION],
    reliedOnBy: [COMMAND, 'actions/command/main.ts'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = 'echo "::add-mask::apply"\necho "x=please apply it" >> "$GITHUB_OUTPUT"';
      assert.deepEqual(await handOn(subject, script), { got: '<>', held: 'false' });
    },
  },
  {
    id: 'empty-output-not-set',
    claim: 'An empty job output is not set, and reads as empty.',
    grade: 'docs',
    sources: [EXTENSION],
    reliedOnBy: [COMMAND],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const told = { x: 'steps.s.outputs.x' };
      const script = 'echo "x=" >> "$GITHUB_OUTPUT"';
      const run = await runOnce(subject, toWorkflow({ script, outputs: told, jobs: CONSUMER }));
      assert.deepEqual(findJob(run, 'one').outputs, {});
      assert.deepEqual(findJob(run, 'two').outputs, { got: '<>', held: 'false' });
    },
  },
  {
    id: 'summary-limit',
    claim: 'A step summary above 1 MiB is an error and is not shown; the step goes on.',
    grade: 'docs',
    sources: [runner('Runner.Worker/FileCommandManager.cs'), COMMANDS],
    reliedOnBy: [RUNNER],
    covers: ['env GITHUB_STEP_SUMMARY'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = `head -c 1048577 /dev/zero | tr '\\0' 'x' >> "$GITHUB_STEP_SUMMARY"`;
      const run = await runOnce(subject, toWorkflow({ script }));
      const { conclusion, summary, annotations } = findJob(run, 'one');
      assert.equal(summary, '');
      assert.match(annotations.join('\n'), /GITHUB_STEP_SUMMARY upload aborted.* 1024k/);
      assert.equal(conclusion, 'success');
    },
  },
  {
    id: 'annotation-message-cut',
    claim: 'The message of an annotation is cut at 4,096 characters.',
    grade: 'docs',
    sources: [runner('Runner.Worker/ExecutionContext.cs')],
    reliedOnBy: [RUNNER, 'actions/validate/render.ts'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = `echo "::warning::$(head -c 5000 /dev/zero | tr '\\0' 'x')"`;
      const run = await runOnce(subject, toWorkflow({ script }));
      assert.deepEqual(
        findJob(run, 'one').annotations.map(({ length }) => length),
        [4096],
      );
    },
  },
  {
    id: 'add-mask-lines',
    claim: 'Masking a value of several lines masks each of its lines.',
    grade: 'docs',
    sources: [runner('Runner.Worker/ActionCommandManager.cs')],
    reliedOnBy: [RUNNER, 'actions/kernel/runner/masker.ts'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = 'echo "::add-mask::first-line%0Asecond-line"\necho "it is second-line"';
      const { log } = findJob(await runOnce(subject, toWorkflow({ script })), 'one');
      assert.match(log, /it is \*\*\*/);
      assert.doesNotMatch(log, /second-line/);
    },
  },
  {
    id: 'add-mask-empty',
    claim: 'Masking nothing only warns.',
    grade: 'docs',
    sources: [runner('Runner.Worker/ActionCommandManager.cs')],
    reliedOnBy: [RUNNER],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const run = await runOnce(
        subject,
        toWorkflow({ script: 'echo "::add-mask::"\necho "as it was"' }),
      );
      const { conclusion, log, annotations } = findJob(run, 'one');
      assert.equal(conclusion, 'success');
      assert.match(log, /as it was/);
      assert.match(annotations.join('\n'), /Can't add secret mask for empty string/);
    },
  },
  {
    id: 'job-token-is-masked',
    claim: 'The token of a job is masked in its log from the start.',
    grade: 'docs',
    sources: [docs('actions/concepts/security/secrets')],
    reliedOnBy: ['docs/threat-model.md'],
    covers: ['github.token', 'secrets.GITHUB_TOKEN'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = 'echo "token ${{ github.token }}."';
      const { log } = findJob(await runOnce(subject, toWorkflow({ script })), 'one');
      assert.match(log, /token \*\*\*\./);
    },
  },
];
