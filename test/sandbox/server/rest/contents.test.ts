import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeCommitObject, writeTree } from '#sandbox/world/git-write.ts';
import type { World } from '#sandbox/world/world.ts';
import { AUTHOR, commitOn } from '../../world/bare-git.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { asking } from '../ask.ts';

const createTestWorld = prepareWorld();
const Sha = z.looseObject({ sha: z.string() });
const text = (content: string): string => Buffer.from(content).toString('base64');

let world: World;

beforeAll(async () => {
  world = await createTestWorld();
  await commitOn(world.git, 'main', { 'd/a': 'a', 'd/e/f': 'f', large: 'x'.repeat(1_048_577) });
  const links = { in: 'd/a', folder: 'd', out: '../elsewhere', twice: 'in' };
  const entries = Object.entries(links).map(([path, content]) => ({
    path,
    mode: '120000',
    content,
  }));
  const base = (await world.git.readObject('main'))?.oid ?? '';
  const tree = (await writeTree(world.git, { base, entries })) ?? '';
  const commit = { message: 'm', tree, parents: [base], author: AUTHOR };
  const oid = (await writeCommitObject(world.git, commit)) ?? '';
  await world.git.moveBranch('main', oid, { force: false });
});

const get = (path: string) => asking(world, 'eve')(`GET /contents/${path}`);
const put = (path: string, body: object, who = 'dana') =>
  asking(world, who)(`PUT /contents/${path}`, { message: 'm', content: text('new'), ...body });

describe('reading', () => {
  test('a larger file comes without its content, and says so', async () => {
    expect((await get('d/a')).body).toMatchObject({ encoding: 'base64', content: text('a') });
    expect((await get('large')).body).toMatchObject({
      encoding: 'none',
      content: '',
      size: 1_048_577,
    });
  });

  test('a link to a file is that file; any other tells where it leads', async () => {
    expect((await get('in')).body).toMatchObject({ type: 'file', path: 'in', content: text('a') });
    for (const [path, target] of [
      ['folder', 'd'],
      ['out', '../elsewhere'],
      ['twice', 'in'],
    ] as const) {
      expect((await get(path)).body, path).toMatchObject({ type: 'symlink', target });
    }
  });

  test('a folder lists what is in it and no deeper', async () => {
    expect((await get('d')).body).toMatchObject([
      { type: 'file', path: 'd/a', size: 1 },
      { type: 'dir', path: 'd/e', size: 0 },
    ]);
  });

  test('what is not there, at the branch that is meant, is not found', async () => {
    expect((await get('nothing')).status).toBe(404);
    expect((await get('d/a?ref=nothing')).status).toBe(404);
    expect((await asking(world, 'eve', 'acme/shop')('GET /contents/a')).status).toBe(404);
  });
});

describe('writing', () => {
  test('a new file is made, and a known one changed by whoever names what they saw', async () => {
    expect((await put('new', {})).status).toBe(201);
    expect(await put('new', {})).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('"sha" wasn\'t supplied') },
    });
    expect(await put('new', { sha: '0'.repeat(40) })).toMatchObject({ status: 409 });
    const { sha } = Sha.parse((await get('new')).body);
    expect((await put('new', { sha, content: text('newer') })).status).toBe(200);
  });

  test('is for whoever writes, on a branch that is there, in base64', async () => {
    expect((await put('x', {}, 'eve')).status).toBe(403);
    expect((await put('x', { branch: 'nothing' })).body).toMatchObject({
      message: 'Branch nothing not found',
    });
    expect((await put('x', { content: '!' })).status).toBe(422);
  });

  test('what a ruleset forbids is 409 in its words', async () => {
    const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
    const body = { enforcement: 'active', conditions, rules: [{ type: 'update' }] };
    world.incidentRepository.rulesets = [{ id: 1, body }];
    expect(await put('x', {})).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('Repository rule violations found') },
    });
    world.incidentRepository.rulesets = [];
  });
});
