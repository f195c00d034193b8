import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SealedCredential } from '#incident/sealed-credential.ts';
import { openSealed } from '#containment/index.ts';
import { parseIncident } from '#incident/record.ts';
import { ID, KEYS, openScene } from '../support/containment.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const FOLDER = `incidents/2026/${ID}`;
const RECORD = `${FOLDER}/incident.md`;
const SEALED = `${FOLDER}/containment/C-01.sealed.json`;
const BRANCH = `incident/${ID}`;
const VALUE = 'ghp_' + 'd'.repeat(36);
const SETTINGS = [
  'organisation: acme',
  'incident_repository: acme/incidents',
  'roles: {responder: {}, incident-commander: {}, approver: {}}',
  `operator_public_key: ${KEYS.publicKey}`,
  '',
].join('\n');

const home = await mkdtemp(join(tmpdir(), 'firebreak-laptop-'));
const env = {
  PATH: process.env['PATH'],
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  // The same modules start a dozen times over.
  NODE_COMPILE_CACHE: join(tmpdir(), 'firebreak-compile-cache'),
};

function runGit(directory: string, ...args: string[]): string {
  const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('git', ['-C', directory, ...args], { ...options, stdio: 'pipe' });
}

/** The remote, with the project's code on main and one incident. */
const template = join(home, 'template.git');

beforeAll(async () => {
  const author =
    '[user]\nname = Dana\nemail = dana@example.invalid\n[init]\ndefaultBranch = main\n';
  await writeFile(join(home, '.gitconfig'), author);
  const first = join(home, 'first');
  runGit(home, 'init', '--quiet', first);
  for (const name of ['actions', 'scripts', 'package.json', '.gitattributes', '.gitignore']) {
    await cp(join(PROJECT, name), join(first, name), { recursive: true });
  }
  await commit(first, { 'firebreak.yml': SETTINGS });
  runGit(first, 'switch', '--quiet', '-c', BRANCH);
  await commit(first, { [RECORD]: openScene().file('incident.md') });
  runGit(first, 'switch', '--quiet', 'main');
  runGit(home, 'clone', '--quiet', '--bare', first, template);
}, 60_000);

afterAll(() => rm(home, { recursive: true, force: true }));

async function commit(directory: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  runGit(directory, 'add', '--all');
  runGit(directory, 'commit', '--quiet', '-m', 'Change');
}

interface Said {
  code: number;
  output: string;
}

interface Laptop {
  remote: string;
  clone: string;
  deposit(...args: string[]): Promise<Said>;
}

function runDeposit(cwd: string, args: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    const command = [join(cwd, 'scripts', 'deposit.ts'), ...args];
    const child = execFile(process.execPath, command, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
    // One that refuses early reads nothing of it.
    child.stdin?.on('error', () => undefined).end(`${VALUE}\n`);
  });
}

async function openLaptop(): Promise<Laptop> {
  const directory = await mkdtemp(join(home, 'one-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const [remote, clone] = [join(directory, 'remote.git'), join(directory, 'clone')];
  await cp(template, remote, { recursive: true });
  runGit(directory, 'clone', '--quiet', remote, clone);
  await symlink(join(PROJECT, 'node_modules'), join(clone, 'node_modules'));
  return { remote, clone, deposit: (...args) => runDeposit(clone, args) };
}

/** Somebody else's push, made in a clone of its own. */
async function pushElsewhere(
  { remote }: Laptop,
  branch: string,
  change: (directory: string) => Promise<void>,
): Promise<void> {
  const directory = await mkdtemp(join(home, 'other-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  runGit(home, 'clone', '--quiet', '--branch', branch, remote, directory);
  await change(directory);
  runGit(directory, 'add', '--all');
  runGit(directory, 'commit', '--quiet', '-m', 'Elsewhere');
  runGit(directory, 'push', '--quiet', 'origin', branch);
}

const show = ({ remote }: Laptop, path: string): string =>
  runGit(remote, 'show', `${BRANCH}:${path}`);
const toHead = ({ remote }: Laptop): string => runGit(remote, 'rev-parse', BRANCH).trim();

describe('npm run deposit', () => {
  it('seals the value and pushes it, from the default branch and without touching a file', async () => {
    const laptop = await openLaptop();
    // Desktops leave such files wherever somebody has looked.
    await writeFile(join(laptop.clone, 'actions', '.DS_Store'), '');
    const { code, output } = await laptop.deposit(ID, 'C-01', '--push');
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('dddd') });
    expect(output).not.toContain(VALUE);
    const deposit = SealedCredential.parse(JSON.parse(show(laptop, SEALED)));
    expect(await openSealed({ box: deposit.box, ...KEYS, environment: 'containment' })).toEqual({
      opened: true,
      value: VALUE,
    });
    const { incident } = parseIncident(show(laptop, RECORD));
    expect(incident.exposed_credentials[0]).toMatchObject({ id: 'C-01', last4: 'dddd' });
    expect(runGit(laptop.clone, 'status', '--porcelain')).toBe(
      '?? actions/.DS_Store\n?? node_modules\n',
    );
    expect(runGit(laptop.clone, 'branch', '--show-current')).toBe('main\n');
  });

  it('pushes nothing unless told to, and says how', async () => {
    const laptop = await openLaptop();
    const before = toHead(laptop);
    const { code, output } = await laptop.deposit(ID, 'C-01');
    expect(code).toBe(0);
    expect(toHead(laptop)).toBe(before);
    const [, sealed = ''] = /git push origin ([0-9a-f]{40}):/.exec(output) ?? [];
    const changed = runGit(laptop.clone, 'show', '--format=', '--name-only', sealed);
    expect(changed.trim().split('\n')).toEqual([SEALED, RECORD]);
  });

  it('takes the same value again, also after others have pushed', async () => {
    const laptop = await openLaptop();
    await laptop.deposit(ID, 'C-01', '--push');
    await pushElsewhere(laptop, BRANCH, (directory) =>
      writeFile(join(directory, FOLDER, 'note.txt'), 'ours'),
    );
    expect((await laptop.deposit(ID, 'C-01', '--push')).code).toBe(0);
    expect(show(laptop, `${FOLDER}/note.txt`)).toBe('ours');
  });

  it('pushes its two files and nothing that the person has staged', async () => {
    const laptop = await openLaptop();
    await writeFile(join(laptop.clone, 'notes.txt'), 'mine');
    runGit(laptop.clone, 'add', 'notes.txt');
    expect((await laptop.deposit(ID, 'C-01', '--push')).code).toBe(0);
    const changed = runGit(laptop.remote, 'show', '--format=', '--name-only', BRANCH);
    expect(changed.trim().split('\n')).toEqual([SEALED, RECORD]);
    expect(runGit(laptop.clone, 'status', '--porcelain')).toContain('A  notes.txt');
  });

  it('seals to the key of the default branch, whatever the branch of the incident says', async () => {
    const laptop = await openLaptop();
    const mallory = Buffer.alloc(32, 9).toString('base64');
    await pushElsewhere(laptop, BRANCH, (directory) =>
      writeFile(join(directory, 'firebreak.yml'), SETTINGS.replace(KEYS.publicKey, mallory)),
    );
    expect((await laptop.deposit(ID, 'C-01', '--push')).code).toBe(0);
    expect(JSON.parse(show(laptop, SEALED))).toMatchObject({ sealed_to: KEYS.publicKey });
  });

  it('says what to do when the default branch or the incident cannot be found', async () => {
    const laptop = await openLaptop();
    const nowhere = await laptop.deposit('INC-2026-0099', 'C-01');
    expect(nowhere).toMatchObject({ code: 2, output: expect.stringContaining('id is right') });
    runGit(laptop.clone, 'remote', 'set-head', 'origin', '--delete');
    const headless = await laptop.deposit(ID, 'C-01');
    expect(headless.code).toBe(2);
    expect(headless.output).toContain('git remote set-head origin --auto');
  });

  it.each([
    [
      'a changed file',
      (clone: string) => appendFile(join(clone, 'actions/containment/sealed.ts'), '//'),
    ],
    ['an added file', (clone: string) => writeFile(join(clone, 'actions/contain/x.ts'), '')],
    ['a missing file', (clone: string) => rm(join(clone, 'actions/contain/README.md'))],
    [
      'a link to the same bytes',
      async (clone: string) => {
        const path = join(clone, 'actions/contain/README.md');
        await rm(path);
        await symlink(join(PROJECT, 'actions/contain/README.md'), path);
      },
    ],
    [
      'a change that Git was told to overlook',
      async (clone: string) => {
        runGit(clone, 'update-index', '--assume-unchanged', 'package.json');
        await appendFile(join(clone, 'package.json'), '\n');
      },
    ],
  ])('refuses %s in the code, and asks for no value', async (_what, change) => {
    const laptop = await openLaptop();
    await change(laptop.clone);
    const before = toHead(laptop);
    const { code, output } = await laptop.deposit(ID, 'C-01', '--push');
    expect(code).toBe(2);
    expect(output).toMatch(/Expected the code of the default branch main, got (actions|package)/);
    expect(output).toContain('git switch main && git pull');
    expect(toHead(laptop)).toBe(before);
  });

  it('refuses when the default branch has moved on', async () => {
    const laptop = await openLaptop();
    await pushElsewhere(laptop, 'main', (directory) =>
      appendFile(join(directory, 'scripts/deposit.ts'), '// newer\n'),
    );
    const { code, output } = await laptop.deposit(ID, 'C-01', '--push');
    expect({ code, output }).toMatchObject({
      code: 2,
      output: expect.stringMatching(/deposit\.ts/),
    });
  });

  it('starts neither hooks nor the commands that a configuration names', async () => {
    const laptop = await openLaptop();
    const trap = join(laptop.clone, '.git', 'trap.sh');
    const trace = join(laptop.clone, '.git', 'sprung');
    await writeFile(trap, `#!/bin/sh\necho "$0 $*" >> "${trace}"\ncat\n`);
    await chmod(trap, 0o755);
    for (const hook of ['pre-push', 'post-index-change', 'reference-transaction', 'pre-commit']) {
      await cp(trap, join(laptop.clone, '.git', 'hooks', hook));
    }
    const keys = ['core.fsmonitor', 'diff.external', 'diff.x.textconv', 'filter.x.clean'];
    for (const key of [...keys, 'filter.x.smudge']) runGit(laptop.clone, 'config', key, trap);
    await writeFile(join(laptop.clone, '.git', 'info', 'attributes'), '* diff=x filter=x\n');
    expect((await laptop.deposit(ID, 'C-01', '--push')).code).toBe(0);
    expect(existsSync(trace)).toBe(false);
  });

  it.each([
    ['another file in its place', (at: string) => writeFile(at, '{"credential": "C-02"}\n')],
    ['a link in its place', (at: string) => symlink('../incident.md', at)],
  ])('overwrites nothing: %s', async (_what, put) => {
    const laptop = await openLaptop();
    await pushElsewhere(laptop, BRANCH, async (directory) => {
      await mkdir(dirname(join(directory, SEALED)), { recursive: true });
      await put(join(directory, SEALED));
    });
    const before = toHead(laptop);
    const { code, output } = await laptop.deposit(ID, 'C-01', '--push');
    expect(code).toBe(2);
    expect(output).toContain(`something else at ${SEALED}`);
    expect(toHead(laptop)).toBe(before);
  });

  it('follows no link on the way: the folder, or the record itself', async () => {
    const laptop = await openLaptop();
    await pushElsewhere(laptop, BRANCH, (directory) =>
      symlink('/tmp', join(directory, FOLDER, 'containment')),
    );
    expect((await laptop.deposit(ID, 'C-01')).output).toContain(`else at ${FOLDER}/containment`);
    await pushElsewhere(laptop, BRANCH, async (directory) => {
      await rm(join(directory, RECORD));
      await symlink('timeline.md', join(directory, RECORD));
    });
    expect((await laptop.deposit(ID, 'C-01')).output).toContain('got a link');
  });

  it.each([
    [[VALUE, 'C-01']],
    [[ID, VALUE]],
    [[ID, 'C-01', VALUE]],
    [[ID, 'C-01', `--${VALUE}`]],
    [[ID, 'C-01', '--kind', VALUE]],
    [[ID, 'C-01', '--kind']],
  ])('refuses %j without repeating it', async (args) => {
    const { code, output } = await runDeposit(PROJECT, args);
    expect(code).toBe(2);
    expect(output).toContain('Usage: npm run deposit');
    expect(output).not.toContain(VALUE);
    expect(output).not.toContain('    at ');
  });
});
