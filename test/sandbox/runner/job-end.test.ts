import { beforeEach, expect, test } from 'vitest';
import { runPostSteps, toJobOutputs } from '#sandbox/runner/job-end.ts';
import type { JobState } from '#sandbox/runner/job-state.ts';
import { toRunnerError } from '#sandbox/runner/runner-error.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { startJob } from './bare-run.ts';

let job: JobState;

beforeEach(async () => {
  const outputs = '{plain: one, empty: "${{ env.NOTHING }}", secret: "has ${{ env.KEY }}"}';
  const text = `on: push\njobs: {a: {runs-on: x, outputs: ${outputs}, steps: [{run: x}]}}\n`;
  job = await startJob(await createBareWorld(), text);
  job.env = { KEY: 's3cret' };
});

test('an output that is empty is none, and one that holds masked text is dropped, whole', () => {
  job.masks.add('s3cret');
  expect(toJobOutputs(job)).toEqual({
    outputs: { plain: 'one' },
    warnings: ["Skip output 'secret' since it may contain secret."],
  });
});

test('post steps run newest first, all of them, and one that fails fails the job', async () => {
  const said: string[] = [];
  job.posts.push(
    { name: 'first', run: async () => void said.push('first') },
    { name: 'fails', run: async () => 'it broke' },
    {
      name: 'throws',
      run: async () => {
        throw toRunnerError('it cannot');
      },
    },
  );
  const records = await runPostSteps(job);
  expect(records.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['throws', 'failure'],
    ['fails', 'failure'],
    ['first', 'success'],
  ]);
  expect(records[0]?.annotations).toEqual([{ level: 'error', message: 'it cannot' }]);
  expect([said, job.status]).toEqual([['first'], 'failure']);
});

test('a bug in one is thrown on', async () => {
  job.posts.push({ name: 'bug', run: () => Promise.reject(new TypeError('bug')) });
  await expect(runPostSteps(job)).rejects.toThrow(TypeError);
});
