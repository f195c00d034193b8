import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '#sandbox/runner/action.ts';
import type { JobState } from '#sandbox/runner/job-state.ts';
import { startStepLog } from '#sandbox/runner/step-log.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { startJob } from './bare-run.ts';

let job: JobState;

beforeEach(async () => {
  job = await startJob(await createBareWorld());
});

async function run(
  { definition, script = '' }: { definition?: string; script?: string },
  inputs: Record<string, string> = {},
) {
  const folder = join(job.directories.workspace, 'a');
  await mkdir(folder, { recursive: true });
  if (definition !== undefined) await writeFile(join(folder, 'action.yml'), definition);
  await writeFile(join(folder, 'main.mjs'), script);
  const log = startStepLog(job.masks);
  const call = { path: './a', stepId: 's', inputs, env: {}, limit: 10_000 };
  return { report: await runAction(call, job, log), log: log.text() };
}

const define = (inputs: string, runs = 'using: node24, main: main.mjs') =>
  `name: A\ndescription: d\ninputs: ${inputs}\nruns: {${runs}}\n`;

describe('an action that cannot be run says why', () => {
  test.each([
    ['without a file', undefined, "Can't find 'action.yml'"],
    ['that is no action', 'name: A\n', 'is invalid'],
    ['of another kind', define('{}', 'using: node20, main: main.mjs'), 'runs node24 actions'],
    ['with an entry before', define('{}', 'using: node24, pre: p.js, main: main.mjs'), 'pre entry'],
    [
      'that misses an input',
      define('{token: {description: d, required: true}}'),
      'not supplied: token',
    ],
  ])('%s', async (_, definition, message) => {
    await expect(run(definition === undefined ? {} : { definition })).rejects.toThrow(message);
  });
});

test('inputs are variables in capitals, with their defaults, and an unknown one is warned of', async () => {
  const definition = define(
    '{first one: {description: d, default: "${{ github.x }}"}, Second: {description: d}}',
  );
  job.github = { x: 'from a context' };
  const script = 'console.log(process.env.INPUT_FIRST_ONE, process.env.INPUT_SECOND)';
  const { log } = await run({ definition, script }, { SECOND: 'given', third: 'x' });
  expect(log).toContain("warning: Unexpected input(s) 'third' for ./a");
  expect(log).toContain('from a context given');
});

test('a post entry runs after it with what it kept, unless its condition says no', async () => {
  const script =
    "const fs = await import('node:fs'); fs.appendFileSync(process.env.GITHUB_STATE, 'k=v\\n')";
  const post = 'using: node24, main: main.mjs, post: post.mjs';
  await run({ definition: define('{}', post), script });
  const folder = join(job.directories.workspace, 'a');
  await writeFile(join(folder, 'post.mjs'), 'console.log(process.env.STATE_k); process.exit(3)');
  const log = startStepLog(job.masks);
  expect(await job.posts[0]?.run(log)).toBe('Process completed with exit code 3.');
  expect(log.text()).toContain('v');
  await run({ definition: define('{}', `${post}, post-if: failure()`) });
  expect(await job.posts[1]?.run(log)).toBeUndefined();
});
