import { describe, expect, it } from 'vitest';
import { measureTime, readChildren } from '../../../scripts/bench/processor-time.ts';

describe('readChildren', () => {
  it('adds user and system time of the children, not those of the shell', () => {
    expect(readChildren('0m1.00s 0m2.00s\n1m2.50s 0m0.25s\n')).toBeCloseTo(62.75);
  });
});

describe('measureTime', () => {
  it('measures work, not waiting', async () => {
    const work =
      'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
    const wait = 'setTimeout(() => {}, 300)';
    const program = process.execPath;
    const worked = await measureTime({ program, args: ['-e', work] }, 1);
    const waited = await measureTime({ program, args: ['-e', wait] }, 1);
    expect(worked).toBeGreaterThan(0.3);
    expect(waited).toBeLessThan(worked);
  });

  it('refuses to measure a command that fails', async () => {
    const command = { program: process.execPath, args: ['-e', 'process.exitCode = 3'] };
    await expect(measureTime(command, 2)).rejects.toThrow('ended with 3');
  });
});
