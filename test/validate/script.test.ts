import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTIFACT, ID, LEDGER, MANIFEST, RECORD, TIMELINE } from './sample.ts';

const SCRIPT = resolve('scripts/validate.ts');
const FOLDER = `incidents/2026/${ID}`;
/** The script reads the machine's clock, so its incident lies safely in the past. */
const past = (text: string) => text.replaceAll('2026-11-21', '2024-11-21');

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'firebreak-validate-'));
  write('incident.md', past(RECORD));
  write('timeline.md', past(TIMELINE));
  write('ledger.ndjson', LEDGER);
  write('artifacts/manifest.yml', MANIFEST);
  write('artifacts/gitleaks.json', ARTIFACT);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(root, FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(...args: string[]): void {
  const person = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  execFileSync('git', [...person, '-c', 'core.autocrlf=false', ...args], { cwd: root });
}

function commit(): void {
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  // npm says where a person stands, and these tests may be started by it.
  const env = { ...process.env, INIT_CWD: root };
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: root, env, encoding: 'utf8' });
}

describe('npm run validate', () => {
  it('passes a sound incident, also outside Git', () => {
    expect(run()).toMatchObject({
      status: 0,
      stdout: '1 incident checked: no findings.\n',
      stderr: '',
    });
  });

  it('prints place, level, rule and sentence, then the fix, and fails on errors', () => {
    write('timeline.md', past(TIMELINE).replace('`detected`', '`detcted`'));
    const { status, stdout } = run(ID);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        `^${FOLDER}/timeline\\.md:5:36 error timeline/kind Unexpected kind \`detcted\`, expected one of `,
      ),
      '    Write `detected`.',
      '1 incident checked: 1 error.',
      '',
    ]);
  });

  it('compares with the last commit', () => {
    commit();
    expect(run().status).toBe(0);
    write('timeline.md', past(TIMELINE).replace('a deploy token', 'two deploy tokens'));
    write('ledger.ndjson', '');
    const { status, stdout } = run(join(root, FOLDER, 'timeline.md'));
    expect(status).toBe(1);
    expect(stdout).toContain('timeline/append-only');
    expect(stdout).toContain('ledger/append-only');
    expect(stdout).toContain('1 incident checked: 2 errors.');
  });

  it('looks outside the folder on the branch of the incident, committed or not', () => {
    writeFileSync(join(root, 'package.json'), '{}');
    commit();
    git('update-ref', 'refs/remotes/origin/HEAD', 'HEAD');
    writeFileSync(join(root, 'package.json'), '{"scripts":{}}');
    expect(run().status).toBe(0);
    git('checkout', '-q', '-b', `incident/${ID}`);
    expect(run(ID)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('package.json:1:1 error branch/outside-folder'),
    });
    git('commit', '-q', '-a', '-m', 'x');
    git('mv', 'package.json', join(FOLDER, 'moved.json'));
    git('commit', '-q', '-a', '-m', 'x');
    expect(run(ID).stdout).toContain('package.json:1:1 error branch/outside-folder');
  });

  it('says in one line when Git cannot tell what the branch left', () => {
    commit();
    git('checkout', '-q', '-b', `incident/${ID}`);
    const { status, stdout } = run(ID);
    expect(status).toBe(0);
    expect(stdout).toContain('branch/outside-folder was not checked');
  });

  it('exits with success when there are only warnings', () => {
    write('artifacts/new\u001B[31m.json', '{}');
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('1 incident checked: 1 warning.');
    expect(stdout).not.toContain('\u001B');
  });

  it.each([
    [['nonsense'], 'expected an incident'],
    [['INC-2026-9999'], 'INC-2026-9999'],
  ])('says what to do when %j names no incident', (args, said) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });
});
