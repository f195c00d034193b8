/**
 * A second provider, added to a copy of the project as a stranger would add it: one folder and one line. The copy is
 * built and plays an exercise in which files and a process of this machine are contained, beside GitHub.
 */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { PROVIDERS } from '#providers/index.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import { readIdToken, type Claims } from '../support/id-token.ts';
import { startService } from '../support/service.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const LAB = join(PROJECT, 'test', 'lab');
const LIST = 'actions/providers/index.ts';
/** What a build and a rehearsal are made of. */
const COPIED = [
  '.github',
  'actions',
  'exercises',
  'sandbox',
  'incidents/README.md',
  'schemas',
  'scripts',
  'templates',
  'firebreak.yml',
  'package.json',
  'rolldown.config.ts',
];
/** The line that test/contract/providers.test.ts asks for when a tier is `oidc`. */
const OIDC = '      id-token: write # reaching a provider without a secret\n';
const run = promisify(execFile);

/** Lets in whom a token of GitHub's names that is signed, for the laboratory, and of its environment; keeps who came. */
async function openPorter(): Promise<{ url: string; came: Claims[] }> {
  const came: Claims[] = [];
  const { url } = await startService(async ({ body }) => {
    const [, said = ''] = body.split('.');
    const { iss } = Issuer.parse(JSON.parse(Buffer.from(said, 'base64url').toString()));
    const claims = await readIdToken(body, iss);
    if (claims?.aud !== 'lab' || claims.environment !== 'containment-lab') {
      return { status: 403, body: {} };
    }
    came.push(claims);
    return { status: 200, body: {} };
  });
  return { url, came };
}

/** A system knows its issuer; the sandbox's has another port each time. */
const Issuer = z.object({
  iss: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+\/token\.actions\.githubusercontent\.com$/),
});

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-lab-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies the project, with the laboratory's folder in it and its line in the list. */
async function copyWithLab(folder: string, porter: string): Promise<string> {
  const copy = await openFolder();
  await Promise.all(
    COPIED.map((name) => cp(join(PROJECT, name), join(copy, name), { recursive: true })),
  );
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  await cp(join(LAB, 'provider'), join(copy, 'actions/providers/lab'), { recursive: true });
  await edit(join(copy, LIST), (text) =>
    text
      .replace(/^(?=import \{ github \})/m, "import { lab } from './lab/provider.ts';\n")
      .replace('[github]', '[github, lab]'),
  );
  const piece = `providers:\n  lab: {folder: ${JSON.stringify(folder)}, porter: ${JSON.stringify(porter)}, protected: [keep.txt]}\n`;
  await edit(join(copy, 'firebreak.yml'), (text) =>
    `${text}\n${piece}`.replace('second_person: wide', 'second_person: always'),
  );
  await edit(join(copy, '.github/workflows/command.yml'), (text) => {
    const job = text.indexOf('\n  contain:\n');
    return text.slice(0, job) + text.slice(job).replace(/^( {4}permissions:\n)/m, `$1${OIDC}`);
  });
  const rolldown = join(copy, 'node_modules/rolldown/bin/cli.mjs');
  await run(process.execPath, [rolldown, '-c', 'rolldown.config.ts'], { cwd: copy });
  return copy;
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

/** A folder with two files, and a process whose number lies there. */
async function openMachine(): Promise<{ folder: string; hasEnded: () => boolean }> {
  const folder = await openFolder();
  const miner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void miner.kill('SIGKILL'));
  await writeFile(join(folder, 'dropper.bin'), 'payload');
  await writeFile(join(folder, 'keep.txt'), 'needed');
  await writeFile(join(folder, 'miner.pid'), String(miner.pid));
  return { folder, hasEnded: () => miner.signalCode === 'SIGKILL' };
}

/** Setup gives the system an environment as well guarded as GitHub's, with the same keys and none of its App's. */
async function expectSetUp(copy: string): Promise<void> {
  const { world, url } = await startTestServer({ setup: 'none' });
  const token = mintPersonToken(world, 'ada').value;
  const env = { PATH: process.env['PATH'], GITHUB_TOKEN: token, GITHUB_API_URL: url };
  const args = ['scripts/setup.ts', '--apply', '--repository', 'acme/incidents'];
  const { stdout } = await run(process.execPath, args, { cwd: copy, env });
  const { environments } = world.incidentRepository;
  expect([...environments.keys()]).toEqual(['firebreak', 'containment', 'containment-lab']);
  const [ofGitHub, ofLab] = ['containment', 'containment-lab'].map((name) =>
    environments.get(name),
  );
  expect(ofLab?.body).toEqual(ofGitHub?.body);
  expect(ofLab?.body.reviewers).toHaveLength(1);
  expect(ofLab?.branchPolicies).toMatchObject([{ name: 'main' }]);
  const shared = [ofLab, ofGitHub].map((one) => one?.secrets.get('FIREBREAK_OPERATOR_SEAL_KEY'));
  expect(new Set(shared).size).toBe(1);
  const own = [ofLab, ofGitHub].map((one) => one?.secrets.get('FIREBREAK_SIGNING_KEY'));
  expect(new Set(own).size).toBe(2);
  expect([...(ofLab?.secrets.keys() ?? [])].toSorted()).toEqual([
    'FIREBREAK_OPERATOR_SEAL_KEY',
    'FIREBREAK_SIGNING_KEY',
  ]);
  for (const secret of ofLab?.secrets.values() ?? []) expect(stdout).not.toContain(secret);
  const again = await run(process.execPath, args, { cwd: copy, env });
  expect(again.stdout).not.toMatch(/^ {2}to do/m);
}

const Result = z.object({
  ok: z.boolean(),
  injects: z.array(z.object({ id: z.string(), ok: z.boolean(), expectations: z.unknown() })),
});

it('contains another system after one folder and one line were added', async () => {
  expect(PROVIDERS.map(({ name }) => name)).not.toContain('lab');
  const { folder, hasEnded } = await openMachine();
  const porter = await openPorter();
  const copy = await copyWithLab(folder, porter.url);
  const json = join(copy, 'result.json');
  const args = ['scripts/exercise.ts', join(LAB, 'exercise.yml'), '--json', json];
  await run(process.execPath, args, { cwd: copy }).catch(() => undefined);
  const { ok, injects } = Result.parse(JSON.parse(await readFile(json, 'utf8')));
  expect(injects.filter((one) => !one.ok)).toEqual([]);
  expect(ok).toBe(true);
  expect(hasEnded()).toBe(true);
  // Each plan that was carried out has shown who carries it out.
  expect(porter.came).toHaveLength(3);
  for (const one of porter.came) {
    expect(one).toMatchObject({
      repository: 'acme/incidents',
      sub: 'repo:acme/incidents:environment:containment-lab',
      ref: 'refs/heads/main',
      job_workflow_ref: 'acme/incidents/.github/workflows/command.yml@refs/heads/main',
    });
  }
  expect(await readFile(join(folder, 'dropper.bin'), 'utf8')).toBe('payload');
  await expect(stat(join(folder, 'dropper.bin.quarantined'))).rejects.toThrow('ENOENT');
  await expectSetUp(copy);
}, 600_000);
