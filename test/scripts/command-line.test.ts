import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCommandLine } from '../../scripts/command-line.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));
/** Every script that people start by `npm run`. */
const OURS = Object.values(scripts).flatMap((line) => /scripts\/[\w-]+\.ts/.exec(line) ?? []);

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

function runScript(script: string, ...args: string[]): Promise<Said> {
  // Where npm was started, as npm says it.
  const env = {
    PATH: process.env['PATH'],
    INIT_CWD: join(PROJECT, 'exercises'),
    // The same modules start a dozen times over.
    NODE_COMPILE_CACHE: join(tmpdir(), 'firebreak-compile-cache'),
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: PROJECT, env },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

describe('--help', () => {
  it.each(OURS)('%s says what it takes, does nothing and has not failed', async (script) => {
    const { code, stdout, stderr } = await runScript(script, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run \w+.*\n$/);
  });
});

describe('a mistyped command line', () => {
  it.each(OURS)('%s says what it takes, and does nothing', async (script) => {
    const { code, stdout, stderr } = await runScript(script, '--nonsense');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Unexpected flag.*, expected .*\nUsage: npm run \w+.*\n$/);
  });

  const syntax = {
    usage: 'npm run play -- FILE [--json FILE] [--fast]',
    options: { json: { type: 'string' }, fast: { type: 'boolean' } },
    words: 1,
  } as const;

  it.each([
    [['--jsn', 'x'], 'Unexpected flag --jsn, expected --json, --fast; did you mean --json?'],
    [['-x'], 'Unexpected flag -x, expected --json, --fast'],
    [['--json'], "Option '--json <value>' argument missing"],
    [['--json', '--fast'], "Option '--json' argument is ambiguous"],
    [['--json='], 'Expected a value for --json, got nothing'],
    [['--fast=yes'], "Option '--fast' does not take an argument"],
    [['a.yml', 'b.yml'], 'Unexpected "b.yml" after what is expected'],
  ])('%j: %s', (args, message) => {
    const refusal = expect.objectContaining({ message, hint: `Usage: ${syntax.usage}` });
    expect(() => readCommandLine(syntax, args)).toThrow(refusal);
  });

  it.each([[['--s3cret']], [['a', 's3cret']], [['--json=s3cret', 'a', 'b']]])(
    'repeats nothing of %j where a secret may have been typed',
    (args) => {
      const quiet = { ...syntax, quiet: true };
      expect(() => readCommandLine(quiet, args)).toThrow(/^(?!.*s3cret)/);
    },
  );

  it('hands over the flags and words of a good one', () => {
    const { flags, words } = readCommandLine(syntax, ['a.yml', '--json', 'b', '--fast']);
    expect({ ...flags, words }).toEqual({ json: 'b', fast: true, words: ['a.yml'] });
  });

  it.each([
    ['exercise.ts', [], 'Expected an exercise file, got nothing'],
    ['sandbox.ts', ['--port', 'http'], '"http", expected 0 to 65535'],
    ['sandbox.ts', ['--port', '70000'], 'expected 0 to 65535'],
    ['check.ts', ['test'], 'did you mean tests?'],
    ['setup.ts', ['--observer-app', 'twelve', '--observer-key', 'k'], 'client id of an App'],
  ])('%s %j: %s', async (script, args, expected) => {
    const { code, stdout, stderr } = await runScript(`scripts/${script}`, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).toContain('\nUsage: npm run');
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['exercise.ts', ['missing.yml'], 'exercises/missing.yml'],
    ['exercise.ts', ['fixtures'], 'exercises/fixtures'],
    ['sandbox.ts', ['missing.yml'], 'exercises/missing.yml'],
    ['exercise.ts', ['leaked-ci-token.yml', '--json', 'nowhere/result.json'], 'exercises/nowhere'],
    ['exercise.ts', ['leaked-ci-token.yml', '--keep', 'README.md'], 'exercises/README.md'],
    ['exercise.ts', ['leaked-ci-token.yml', '--keep', '..'], 'a folder of something else'],
    ['validate.ts', ['INC-2031-0001'], 'INC-2031-0001'],
  ])('%s %j is named in one line', async (script, args, expected) => {
    const { code, stderr } = await runScript(`scripts/${script}`, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });
});
