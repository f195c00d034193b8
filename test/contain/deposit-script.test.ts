/** `npm run deposit` as a person runs it: a child process in a clone, the value on standard input. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSealed } from '#contain/index.ts';
import { toIncidentFolder } from '#kernel/incident/path.ts';
import { ID, KEYS, openScene, SECRET } from '../support/containment.ts';

const SCRIPT = resolve('scripts/deposit.ts');
const FOLDER = toIncidentFolder(ID);
const SEALED = `${FOLDER}/containment/C-01.sealed.json`;

async function openClone() {
  const root = await mkdtemp(join(tmpdir(), 'firebreak-deposit-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const clone = join(root, 'clone');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', join(root, 'origin.git')]);
  execFileSync('git', ['init', '--quiet', '--initial-branch', `incident/${ID}`, clone]);
  git('config', 'user.name', 'Dana');
  git('config', 'user.email', 'dana@example.com');
  git('remote', 'add', 'origin', join(root, 'origin.git'));
  await mkdir(join(clone, FOLDER), { recursive: true });
  await writeFile(join(clone, FOLDER, 'incident.md'), openScene().file('incident.md'));
  const settings = `organisation: acme\nincident_repository: acme/incidents\nroles: {}\noperator_public_key: ${KEYS.publicKey}\n`;
  await writeFile(join(clone, 'firebreak.yml'), settings);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Declare');
  git('push', '--quiet', 'origin', 'HEAD:main');
  git('fetch', '--quiet');
  git('remote', 'set-head', 'origin', 'main');
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [SCRIPT, ...args], { cwd: clone, input, encoding: 'utf8' });
  return { clone, git, run };
}

describe('npm run deposit', () => {
  it('seals the value, registers it, and says what to commit', async () => {
    const { clone, git, run } = await openClone();
    const { status, stdout, stderr } = run(`${SECRET}\n`, ID, 'C-01');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`git add ${FOLDER}/incident.md ${SEALED}`);
    expect(stdout).not.toContain(SECRET.slice(0, 20));
    const { box } = JSON.parse(await readFile(join(clone, SEALED), 'utf8'));
    expect(await openSealed({ box, privateKey: KEYS.privateKey })).toEqual({
      opened: true,
      value: SECRET,
    });
    expect(git('grep', '--untracked', '--count', '-e', 'last4: ', '--', FOLDER)).toContain(
      'incident.md',
    );
  });

  it('pushes those two files and nothing else', async () => {
    const { clone, git, run } = await openClone();
    await writeFile(join(clone, 'notes.txt'), 'mine');
    git('add', 'notes.txt');
    expect(run(SECRET, ID, 'C-01', '--push')).toMatchObject({ status: 0 });
    expect(git('show', '--name-only', '--format=', `origin/incident/${ID}`).split('\n')).toEqual([
      SEALED,
      `${FOLDER}/incident.md`,
    ]);
    expect(git('status', '--porcelain')).toBe('A  notes.txt');
  });

  it('seals to the key of the default branch, whatever the branch of the incident says', async () => {
    const { clone, git, run } = await openClone();
    const settings = await readFile(join(clone, 'firebreak.yml'), 'utf8');
    const mallory = Buffer.alloc(32, 9).toString('base64');
    await writeFile(join(clone, 'firebreak.yml'), settings.replace(KEYS.publicKey, mallory));
    git('commit', '--quiet', '--all', '-m', 'Swap the key');
    expect(run(SECRET, ID, 'C-01')).toMatchObject({ status: 0 });
    expect(JSON.parse(await readFile(join(clone, SEALED), 'utf8')).sealed_to).toBe(KEYS.publicKey);
    git('remote', 'set-head', 'origin', '--delete');
    expect(run(SECRET, ID, 'C-01').stderr).toContain('git remote set-head origin --auto');
  });

  it('repeats nothing of a value that was typed as an argument', async () => {
    const { run } = await openClone();
    for (const args of [
      [ID, SECRET],
      [SECRET],
      [ID, 'C-01', SECRET],
      [ID, 'C-01', '--kind', SECRET],
    ]) {
      const { status, stdout, stderr } = run('', ...args);
      expect(status).toBe(1);
      expect(stdout + stderr).not.toContain(SECRET);
      expect(stderr).toContain('npm run deposit -- ');
    }
  });

  it('names the branch to check out when the incident is not there', async () => {
    const { run } = await openClone();
    const { status, stderr } = run(SECRET, 'INC-2026-0099', 'C-01');
    expect(status).toBe(1);
    expect(stderr).toContain('git switch incident/INC-2026-0099');
  });
});
