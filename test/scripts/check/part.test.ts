import { describe, expect, it } from 'vitest';
import { toOptionalPart, toPart } from '../../../scripts/check/part.ts';

const toNode = (code: string) => toPart('node', process.execPath, ['-e', code]);

describe('a part', () => {
  it('passes when its program does, and keeps quiet', async () => {
    expect(await toNode('console.log("fine")').run()).toEqual({ state: 'passed' });
  });

  it('fails with what its program said, on both streams', async () => {
    const code = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const ending = await toNode(code).run();
    expect(ending).toMatchObject({ state: 'failed' });
    expect(ending).toHaveProperty('output', expect.stringMatching(/out[^]*err|err[^]*out/));
  });

  it('fails when its program cannot be started', async () => {
    const ending = await toPart('none', 'firebreak-no-such-program').run();
    expect(ending).toMatchObject({ state: 'failed', output: expect.stringContaining('ENOENT') });
  });

  it('is skipped in words when its program is optional and absent', async () => {
    expect(await toOptionalPart('firebreak-no-such-program', []).run()).toEqual({
      state: 'skipped',
      why: 'firebreak-no-such-program is not installed',
    });
  });

  it('runs an optional program that is there', async () => {
    expect(await toOptionalPart('oxlint', ['--version']).run()).toEqual({ state: 'passed' });
  });
});
