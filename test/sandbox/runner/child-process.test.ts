import { expect, test } from 'vitest';
import { runProcess, type ProcessStart } from '#sandbox/runner/child-process.ts';

function run(script: string, more: Partial<ProcessStart> = {}) {
  const lines: string[] = [];
  const start = {
    command: 'bash',
    arguments: ['-c', script],
    directory: '/',
    environment: { PATH: process.env['PATH'] ?? '' },
    signal: new AbortController().signal,
    limit: 10_000,
    readLine: (line: string) => void lines.push(line),
  };
  return runProcess({ ...start, ...more }).then((end) => ({ end, lines }));
}

test('both streams are read by lines, the last one without its end too', async () => {
  const { end, lines } = await run('printf "one\\r\\ntwo"; echo three >&2; exit 3');
  expect(end).toEqual({ end: 'exited', code: 3 });
  expect(lines.toSorted()).toEqual(['one', 'three', 'two']);
});

test('one that takes too long ends with all that it started', async () => {
  const { end } = await run('sleep 30 & wait', { limit: 30 });
  expect(end).toEqual({ end: 'late' });
});

test('one that is cancelled ends so, and one started after the cancel may run', async () => {
  const abort = new AbortController();
  const running = run('sleep 30', { signal: abort.signal });
  setTimeout(() => abort.abort(), 30);
  expect((await running).end).toEqual({ end: 'cancelled' });
  const { end } = await run('true', { signal: abort.signal });
  expect(end).toEqual({ end: 'exited', code: 0 });
});

test('one that cannot be started says so', async () => {
  await expect(run('', { command: 'no-such-command' })).rejects.toThrow('could not be started');
});
