import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createWorld } from '#sandbox/world/create-world.ts';
import { readFile } from '#sandbox/world/git.ts';
import { toEmail } from '#sandbox/world/incident-repository.ts';
import type { World } from '#sandbox/world/world.ts';

const FILES = {
  '.github/CODEOWNERS': '# Who.\n* @example/approver\n/docs/ @example/writers\n',
  '.github/workflows/named.yml': 'name: Called so\non: push\n',
  '.github/workflows/nameless.yaml': 'on: push\n',
  '.github/workflows/broken.yml': 'name: [\n',
  '.github/workflows/deep/other.yml': 'name: Not one\n',
};

async function createFrom(setup?: 'none', rulesets?: 'setup'): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-world-'));
  const project = join(directory, 'project');
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  const seed = { organisation: 'acme', start: new Date('2026-03-02T09:00:00Z'), people: {} };
  const world = await createWorld({ directory, project, ...seed, setup, rulesets });
  onTestFinished(async () => {
    world.close();
    await rm(directory, { recursive: true });
  });
  return world;
}

test('the setup fits the owners and the settings, and lets only the default branch at the keys', async () => {
  const { git, incidentRepository } = await createFrom(undefined, 'setup');
  expect(String(await readFile(git, 'main', '.github/CODEOWNERS'))).toBe(
    '# Who.\n* @acme/approver\n/docs/ @example/writers\n',
  );
  const containment = incidentRepository.environments.get('containment');
  expect(containment).toMatchObject({
    branchPolicies: [{ name: 'main' }],
    body: { deployment_branch_policy: { custom_branch_policies: true } },
  });
  expect([...(incidentRepository.environments.get('firebreak')?.secrets.keys() ?? [])]).toEqual([
    'FIREBREAK_OBSERVER_KEY',
    'FIREBREAK_SIGNING_KEY',
  ]);
  expect(incidentRepository.rulesets.length).toBeGreaterThan(0);
});

test('a workflow is called by its name or its path, and a broken file is one of them', async () => {
  const { incidentRepository } = await createFrom();
  expect(incidentRepository.workflows.map(({ name }) => name).toSorted()).toEqual([
    '.github/workflows/broken.yml',
    '.github/workflows/nameless.yaml',
    'Called so',
  ]);
});

test('a copy that nobody set up keeps its files as they were', async () => {
  const { git, incidentRepository } = await createFrom('none');
  expect(String(await readFile(git, 'main', '.github/CODEOWNERS'))).toContain('@example/approver');
  expect(await readFile(git, 'main', 'firebreak.yml')).toBeUndefined();
  expect(incidentRepository.rulesets).toEqual([]);
});

test('a commit of the browser has the address that tells the account by its number', () => {
  const account = { id: 7, nodeId: '', login: 'dana', type: 'User' as const };
  expect(toEmail(account)).toBe('7+dana@users.noreply.github.com');
});
