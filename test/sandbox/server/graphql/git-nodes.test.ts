import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../../world/bare-git.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { askGraphql, toJob } from '../ask.ts';

const createTestWorld = prepareWorld();

let world: World;
let head: string;

beforeAll(async () => {
  world = await createTestWorld();
  await world.git.writeBranch('b', (await world.git.readObject('main'))?.oid ?? '');
  await commitOn(world.git, 'b', { 'd/a': 'one' });
  await commitOn(world.git, 'b', { long: 'x'.repeat(512_001) });
  head = await commitOn(world.git, 'b', { 'd/a': 'two', binary: `x\0` });
});

/** What is asked of the incident repository. */
async function read(fields: string) {
  const query = `{ repository(owner: "acme", name: "incidents") { ${fields} } }`;
  const token = toJob(world, { contents: 'read', checks: 'read', pull_requests: 'read' });
  const { data, errors } = await askGraphql(world, token, [query]);
  return { found: data?.['repository'], errors };
}

const onCommit = (fields: string) => `object(expression: "b") { ... on Commit { ${fields} } }`;

describe('a blob', () => {
  const blob = (path: string) =>
    read(`object(expression: "b:${path}") { ... on Blob { byteSize isBinary isTruncated text } }`);

  test('of many bytes is cut and says so; a binary one has no text', async () => {
    const { found } = await blob('long');
    expect(found).toMatchObject({ object: { byteSize: 512_001, isTruncated: true } });
    expect(JSON.stringify(found).length).toBeLessThan(512_200);
    expect((await blob('binary')).found).toEqual({
      object: { byteSize: 2, isBinary: true, isTruncated: false, text: null },
    });
  });
});

describe('a file of a commit', () => {
  test('is found with its path, and one that is not there is null and an error, beside the others', async () => {
    const fields = 'a: file(path: "d/a") { path size mode type } b: file(path: "nothing") { path }';
    const { found, errors } = await read(onCommit(fields));
    expect(found).toMatchObject({
      object: { a: { path: 'd/a', size: 3, mode: 33_188, type: 'blob' }, b: null },
    });
    expect(errors).toMatchObject([
      { type: 'NOT_FOUND', message: "Could not resolve file for path 'nothing'." },
    ]);
  });
});

describe('history', () => {
  test('is newest first, of a path those that changed it, and since a time', async () => {
    const count = async (filter: string) => {
      const { found } = await read(onCommit(`history(first: 9${filter}) { totalCount }`));
      return found;
    };
    expect(await count('')).toEqual({ object: { history: { totalCount: 4 } } });
    expect(await count(', path: "d/a"')).toEqual({ object: { history: { totalCount: 2 } } });
    expect(await count(', since: "2030-01-01T00:00:00Z"')).toEqual({
      object: { history: { totalCount: 0 } },
    });
  });

  test('is not filtered by what is not known', async () => {
    const { errors } = await read(
      onCommit('history(first: 9, until: "2030-01-01T00:00:00Z") { totalCount }'),
    );
    expect(errors).toMatchObject([{ type: 'NOT_IMPLEMENTED' }]);
  });
});

test('only what GitHub commits itself has its signature', async () => {
  const { found } = await read(onCommit('signature { wasSignedByGitHub } author { name }'));
  expect(found).toEqual({ object: { signature: null, author: { name: 'dana' } } });
});

test('a comparison lists what a branch has alone, oldest first, and none of one that is not there', async () => {
  const compare = (name: string) =>
    read(
      `ref(qualifiedName: "main") { compare(headRef: "${name}") { aheadBy behindBy commits(last: 1) { nodes { oid } } } }`,
    );
  expect((await compare('refs/heads/b')).found).toMatchObject({
    ref: { compare: { aheadBy: 3, behindBy: 0, commits: { nodes: [{ oid: head }] } } },
  });
  expect((await compare('nothing')).found).toEqual({ ref: { compare: null } });
});
