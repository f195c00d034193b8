/** Artifacts of twenty megabytes. `npm run mutate` goes without. */
import { describe, expect, it } from 'vitest';
import { check } from '../../sample.ts';
import { readCpuTime } from '../../../support/cpu-time.ts';

const TOKEN = `ghp_${'x1Y2'.repeat(9)}`;
const FILE = 'artifacts/gitleaks.json';
const CAP = 20 * 1024 * 1024;

const find = (content: string) => check('artifact/secret', { [FILE]: content });

describe('artifact/secret', () => {
  it('searches twenty megabytes in seconds, and says what it did not search', async () => {
    const row =
      '{"eventTime":"2026-11-21T05:12:00Z","eventName":"GetObject","userName":"ci-bot"}\n';
    const content = row.repeat(Math.ceil(CAP / row.length)).slice(0, CAP);
    const before = readCpuTime();
    expect(await find(`${content}${TOKEN}`)).toEqual([
      `${FILE}:1:1 warning Unexpected 40 bytes that were not searched for secrets, expected at most ${CAP} bytes`,
    ]);
    expect(readCpuTime() - before).toBeLessThan(2000);
    expect(await find(content)).toEqual([]);
  });
});
