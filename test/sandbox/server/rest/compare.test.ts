import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../../world/bare-git.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { asking } from '../ask.ts';

const createTestWorld = prepareWorld();
const Listed = z.object({ files: z.array(z.unknown()), commits: z.array(z.unknown()) });

let world: World;

beforeAll(async () => {
  world = await createTestWorld();
  const main = (await world.git.readObject('main'))?.oid ?? '';
  await world.git.writeBranch('head', main);
  await world.git.writeBranch('twin', main);
  const files = Array.from({ length: 301 }, (_, index) => [`f${String(index)}`, 'x'] as const);
  await commitOn(world.git, 'head', Object.fromEntries(files));
  await commitOn(world.git, 'head', { again: 'x' });
  await commitOn(world.git, 'other', { root: 'x' });
});

const compare = (range: string) => asking(world, 'eve')(`GET /compare/${range}`);

test.each([
  ['main...head', 'ahead'],
  ['head...main', 'behind'],
  ['main...twin', 'identical'],
])('%s is %s', async (range, status) => {
  expect((await compare(range)).body).toMatchObject({ status });
});

test('files end at 300, and stand on the first page alone', async () => {
  const toLengths = async (range: string) => {
    const { files, commits } = Listed.parse((await compare(range)).body);
    return [files.length, commits.length];
  };
  expect(await toLengths('main...head')).toEqual([300, 2]);
  expect(await toLengths('main...head?per_page=1')).toEqual([300, 1]);
  expect(await toLengths('main...head?per_page=1&page=2')).toEqual([0, 1]);
});

test('what is not there, and what has no common history, is not found', async () => {
  for (const range of [
    'main...nothing',
    '...head',
    'main...',
    'main..head',
    '-x...head',
    ':...head',
  ]) {
    expect((await compare(range)).status, range).toBe(404);
  }
  expect((await compare('main...other')).status).toBe(404);
  expect((await asking(world, 'eve', 'acme/shop')('GET /compare/main...main')).status).toBe(404);
});
