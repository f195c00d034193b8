import { describe, expect, test } from 'vitest';
import { toNodeId } from '#sandbox/world/ids.ts';
import { readFile } from '#sandbox/world/git.ts';
import type { World } from '#sandbox/world/world.ts';
import { askGraphql, toJob } from '../ask.ts';
import { prepareIncident } from './incident-world.ts';
import { BRANCH } from './open-incident.ts';

const incident = prepareIncident();
const COMMIT =
  'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
const REF = 'mutation($input: CreateRefInput!) { createRef(input: $input) { ref { name } } }';
const GOOD = { path: 'new', contents: Buffer.from('x').toString('base64') };

const findHead = async ({ git }: World) => (await git.readObject(`refs/heads/${BRANCH}`))?.oid;

async function commit(
  more: object = {},
  permissions: Record<string, 'write'> = { contents: 'write' },
) {
  const { world } = incident();
  const input = {
    branch: { repositoryNameWithOwner: 'acme/incidents', branchName: BRANCH },
    expectedHeadOid: await findHead(world),
    message: { headline: 'm', body: 'b' },
    fileChanges: { additions: [GOOD] },
    ...more,
  };
  return (await askGraphql(world, toJob(world, permissions), [COMMIT, { input }])).errors;
}

describe('a commit is refused', () => {
  test.each([
    ['where the branch has moved', { expectedHeadOid: '0'.repeat(40) }, 'STALE_DATA'],
    [
      'where a path to delete is not there',
      { fileChanges: { deletions: [{ path: 'x' }] } },
      'UNPROCESSABLE',
    ],
    ['with a path twice', { fileChanges: { additions: [GOOD, GOOD] } }, 'UNPROCESSABLE'],
    [
      'with a workflow',
      { fileChanges: { additions: [{ ...GOOD, path: '.github/workflows/a.yml' }] } },
      'FORBIDDEN',
    ],
    [
      'in a repository that is not seen',
      { branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'main' } },
      'NOT_FOUND',
    ],
    [
      'on a branch that is not there',
      { branch: { repositoryNameWithOwner: 'acme/incidents', branchName: 'x' } },
      undefined,
    ],
  ])('%s', async (_, more, type) => {
    const before = await findHead(incident().world);
    const [error] = await commit(more);
    expect(error?.type).toBe(type);
    expect(error?.message).toBeTruthy();
    expect(await findHead(incident().world)).toBe(before);
  });

  test('to whoever may not write contents', async () => {
    expect(await commit({}, { issues: 'write' })).toMatchObject([{ type: 'FORBIDDEN' }]);
  });

  test('in the ways that are in doubt', async () => {
    const { doubts } = incident().world;
    Object.assign(doubts, { staleHead: 'is-at', missingBranch: 'STALE_DATA' });
    const [stale] = await commit({ expectedHeadOid: '0'.repeat(40) });
    expect(stale?.message).toMatch(
      /^Ref refs\/heads\/incident\/\S+ is at \w{40} but expected 0{40}$/,
    );
    const branch = { repositoryNameWithOwner: 'acme/incidents', branchName: 'x' };
    expect(await commit({ branch })).toMatchObject([{ type: 'STALE_DATA' }]);
    Object.assign(doubts, { staleHead: 'expected', missingBranch: 'words' });
  });
});

test('a commit writes, deletes, and is found by the branch’s own id too', async () => {
  const { world } = incident();
  const fileChanges = { additions: [GOOD], deletions: [{ path: 'incidents/record.md' }] };
  expect(await commit({ branch: { id: toNodeId('REF', BRANCH) }, fileChanges })).toEqual([]);
  expect(String(await readFile(world.git, BRANCH, 'new'))).toBe('x');
  expect(await readFile(world.git, BRANCH, 'incidents/record.md')).toBeUndefined();
  const { content } = (await world.git.readObject(BRANCH)) ?? {};
  expect(String(content)).toMatch(/\n\nm\n\nb\n$/);
  expect(await commit({ message: { headline: 'alone', body: '' }, fileChanges: null })).toEqual([]);
  expect(String((await world.git.readObject(BRANCH))?.content)).toMatch(/\n\nalone\n$/);
});

test.each([
  ['refs/heads/new/one', undefined],
  ['refs/heads/new/one', 'A ref named "refs/heads/new/one" already exists in the repository.'],
  ['heads/x', 'heads/x is not a valid ref name.'],
  ['refs/heads/a..b', 'refs/heads/a..b is not a valid ref name.'],
])('a ref %s: %s', async (name, message) => {
  const { world, head } = incident();
  const input = { repositoryId: world.incidentRepository.nodeId, name, oid: head };
  const { errors } = await askGraphql(world, toJob(world, { contents: 'write' }), [REF, { input }]);
  expect(errors[0]?.message).toBe(message);
});

test('a ref is at a commit that is there', async () => {
  const { world } = incident();
  const place = { repositoryId: world.incidentRepository.nodeId, name: 'refs/heads/y' };
  const input = { ...place, oid: '0'.repeat(40) };
  const { errors } = await askGraphql(world, toJob(world, { contents: 'write' }), [REF, { input }]);
  expect(errors).toMatchObject([{ type: 'UNPROCESSABLE', message: 'Object does not exist' }]);
});
