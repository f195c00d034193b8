import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createWorld } from '#sandbox/world/create-world.ts';
import { createTestWorld } from './test-world.ts';

test('everybody and everything is found in any case, and the plan is the one that has everything', async () => {
  const world = await createTestWorld();
  expect(world.accounts.get('DANA')?.login).toBe('dana');
  expect(world.teams.get('Responder')?.slug).toBe('responder');
  expect(world.repositories.get('Acme/INCIDENTS')).toBe(world.incidentRepository);
  expect(world.plan).toBe('enterprise');
});

test('a leaked token of somebody who is not there is refused', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-world-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const made = createWorld({
    directory,
    project: directory,
    organisation: 'acme',
    start: new Date(0),
    people: {},
    tokens: { ci: { owner: 'nobody', kind: 'github_pat' } },
  });
  await expect(made).rejects.toThrow('Token ci belongs to nobody');
});
