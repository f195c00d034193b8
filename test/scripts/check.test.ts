import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function runCheck(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/check.ts', ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

describe('npm run check', () => {
  it('runs the parts that are named and counts them in the last line', async () => {
    const { output } = await runCheck('docs', 'actionlint');
    const lines = output.trim().split('\n');
    expect(lines[0]).toMatch(/^(passed|failed) +docs +\d+\.\d s$/);
    expect(lines.at(-1)).toMatch(/^[012] passed, [012] failed$/);
  });

  it('names its parts when asked for one it does not have', async () => {
    const { code, output } = await runCheck('typos');
    expect(code).toBe(2);
    expect(output).toMatch(
      /typos[^]*types, lint, format, dead-code, house, docs, lists, bundles, tests/,
    );
  });
});
