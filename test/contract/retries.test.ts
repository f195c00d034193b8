/** Whoever looks or tries again lets time pass first: reads on GitHub lag behind writes by seconds, and others try too. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/check/files.ts';

/** Each loop that counts its tries, with its body. */
const LOOP =
  /^( *)for \((?:let (?:attempt|look) = 1;|const (?:pause|wait) of ).*\{\n([\s\S]*?)^\1\}/gm;
const WAIT = /\bsettle\(|\blookFor\(|\bpause\(/;

/** A try that is looked after at once: the state of the very workflow says whether it took. */
const DIRECT = new Set(['actions/providers/github/client.ts']);

const files = listFiles('actions/**/*.ts')
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => text.search(LOOP) !== -1);

describe('a loop that tries or looks again', () => {
  it('is found where there are some', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'actions/contain/take-over.ts',
        'actions/providers/github/steps/halt-workflows.ts',
        'actions/github/comment.ts',
        'actions/github/compare-and-swap.ts',
      ]),
    );
  });

  it.each(files.filter(({ path }) => !DIRECT.has(path)))('waits between: $path', ({ text }) => {
    for (const [loop] of text.matchAll(LOOP)) expect(loop).toMatch(WAIT);
  });

  it.each(files)('ends after a few: $path', ({ text }) => {
    const counts = [...text.matchAll(/^(?:export )?const (?:\w+_)?(?:TRIES|LOOKS) = (\d+);/gm)];
    const rows = [...text.matchAll(/^const (?:\w+_)?(?:WAITS|PAUSES)(?:_MS)? = \[(.*)\];/gm)];
    const bounds = [
      ...counts.map(([, count]) => Number(count)),
      ...rows.map(([, row = '']) => row.split(',').length),
    ];
    expect(bounds).not.toEqual([]);
    for (const bound of bounds) expect(bound).toBeLessThanOrEqual(6);
  });

  it('is one where a branch moves, and tries five times', () => {
    const callers = listFiles('actions/**/*.ts').filter((path) =>
      /\brecorder\.commit\(/.test(readFileSync(path, 'utf8')),
    );
    expect(callers).toEqual(['actions/github/compare-and-swap.ts']);
    expect(readFileSync(callers[0] ?? '', 'utf8')).toContain('const TRIES = 5;');
  });
});
