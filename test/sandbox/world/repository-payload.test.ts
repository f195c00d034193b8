import { expect, test } from 'vitest';
import {
  renderFullRepository,
  renderMinimalRepository,
  renderRepository,
} from '#sandbox/world/repository-payload.ts';
import { createBareWorld } from './bare-world.ts';

test('whether it is private is said twice, and the same', async () => {
  const world = await createBareWorld();
  const repository = world.incidentRepository;
  expect(renderRepository(repository, world)).toMatchObject({
    private: true,
    visibility: 'private',
  });
  const open = { ...repository, private: false };
  expect(renderRepository(open, world)).toMatchObject({ private: false, visibility: 'public' });
});

test('workflow runs hold less, and whoever asks for it is told more', async () => {
  const world = await createBareWorld();
  const minimal = renderMinimalRepository(world.incidentRepository, world);
  expect(minimal).not.toHaveProperty('default_branch');
  expect(renderFullRepository(world.incidentRepository, world)).toMatchObject({
    ...minimal,
    default_branch: 'main',
    custom_properties: {},
  });
});
