import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createCommandFiles } from '#sandbox/runner/command-files.ts';

async function report(written: Record<string, string>) {
  const temp = await mkdtemp(join(tmpdir(), 'firebreak-files-'));
  onTestFinished(() => rm(temp, { recursive: true }));
  const files = await createCommandFiles(temp);
  for (const [name, text] of Object.entries(written)) {
    await appendFile(files.variables[`GITHUB_${name}`] ?? '', text);
  }
  return files.read();
}

test('what a step wrote is read from each of its files', async () => {
  const written = {
    OUTPUT: 'a=1\nb<<E\ntwo\nlines\nE\n',
    ENV: 'X=y\n',
    PATH: '/one\n\n/two\n',
    STATE: 's=t\n',
    STEP_SUMMARY: '# S\n',
  };
  expect(await report(written)).toEqual({
    outputs: { a: '1', b: 'two\nlines' },
    env: { X: 'y' },
    paths: ['/one', '/two'],
    state: { s: 't' },
    summary: '# S\n',
  });
});

test('a summary of 1024 KiB is taken, and one byte more is none, with a complaint', async () => {
  const largest = 'x'.repeat(1024 * 1024);
  expect((await report({ STEP_SUMMARY: largest })).complaint).toBeUndefined();
  const { summary, complaint } = await report({ STEP_SUMMARY: `${largest}é` });
  expect(summary).toBe('');
  expect(complaint).toContain('up to a size of 1024k, got 1024k');
});

test('nobody slips options to Node, in whatever case', async () => {
  await expect(report({ ENV: 'node_options=--require x\n' })).rejects.toThrow('NODE_OPTIONS');
  await expect(report({ OUTPUT: 'no equals sign\n' })).rejects.toThrow('Invalid format');
});
