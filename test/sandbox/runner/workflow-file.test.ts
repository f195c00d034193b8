import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseWorkflowFile } from '#sandbox/runner/workflow-file.ts';

const FOLDER = join(import.meta.dirname, '../../../.github/workflows');

describe("the project's own workflows", async () => {
  const names = await readdir(FOLDER);
  test.each(names)('%s is one the sandbox can run', async (name) => {
    const content = await readFile(join(FOLDER, name), 'utf8');
    const file = await parseWorkflowFile(`.github/workflows/${name}`, content);
    expect('errors' in file ? file.errors : []).toEqual([]);
    const jobs = 'jobs' in file ? file.jobs : [];
    expect(jobs.flatMap(({ unsupported }) => unsupported)).toEqual([]);
    expect(jobs.length).toBeGreaterThan(0);
  });
});

test.each([
  ['on: issues\njobs: {a: {needs: b, runs-on: x, steps: [{run: x}]}}', 'at least one job'],
  [
    'on: issues\njobs:\n  a: {runs-on: x, steps: [{run: x}]}\n  b: {needs: c, runs-on: x, steps: [{run: x}]}',
    "unknown job 'c'",
  ],
  ['on: issues\njobs: {a: {runs-on: x, if: github.x ==, steps: [{run: x}]}}', 'Unexpected end'],
  ['on: issues\njobs: {a: {runs-on: x, if: secrets.X, steps: [{run: x}]}}', 'secrets'],
  ['on: [', 'Flow sequence'],
  ['', ''],
])('calls %j invalid', async (content, words) => {
  const file = await parseWorkflowFile('a.yml', content);
  expect('errors' in file ? file.errors.join('\n') : 'valid').toContain(words);
  expect(file).not.toHaveProperty('jobs');
});

test('names every key it does not know, wherever it is', async () => {
  const file = await parseWorkflowFile(
    'a.yml',
    'on: issues\ndefaults: {run: {shell: bash}}\njobs:\n  a: {runs-on: x, continue-on-error: true, steps: [{run: x, shell: sh}]}\n  b: {uses: ./.github/workflows/b.yml}',
  );
  const said = 'jobs' in file ? [file.unsupported, ...file.jobs.map((job) => job.unsupported)] : [];
  expect(said).toEqual([
    ['The sandbox does not support `defaults` in the workflow.'],
    [
      'The sandbox does not support `continue-on-error` in job `a`.',
      'The sandbox runs bash only: `shell: sh` in step 1 of job `a`.',
    ],
    ['The sandbox does not support `uses` in job `b`.'],
  ]);
});
