import { beforeAll, describe, expect, test } from 'vitest';
import { findMembers, findOwners, findOwnersErrors } from '#sandbox/world/code-owners.ts';
import type { World } from '#sandbox/world/world.ts';
import { commitOn, prepareBareGit } from './bare-git.ts';
import { createBareWorld } from './bare-world.ts';

const createBareGit = prepareBareGit();

let world: World;

beforeAll(async () => {
  const git = await createBareGit();
  const bare = await createBareWorld();
  world = { ...bare, git };
  world.incidentRepository.gitDir = git.directory;
});

/** Who owns the paths when the file says this. */
async function askOwners(lines: string, ...paths: string[]): Promise<string[][]> {
  const place = { world, repository: world.incidentRepository };
  const ref = await commitOn(world.git, 'main', { '.github/CODEOWNERS': lines });
  return findOwners(place, ref, paths);
}

test('the last pattern that matches names the owners, and one of them may be nobody', async () => {
  const lines = '* @maya\n/docs/ @dana @acme/approver # words\nsecret.md\n';
  expect(await askOwners(lines, 'a.ts')).toEqual([['@maya']]);
  expect(await askOwners(lines, 'docs/deep/a.md')).toEqual([['@dana', '@acme/approver']]);
  expect(await askOwners(lines, 'secret.md')).toEqual([]);
  expect(await askOwners(lines, 'a.ts', 'b.ts')).toEqual([['@maya']]);
});

describe('patterns', () => {
  test.each([
    ['*.js', 'deep/a.js', true],
    ['*.js', 'a.jsx', false],
    ['docs', 'deep/docs/a', true],
    ['/docs', 'deep/docs/a', false],
    ['apps/', 'deep/apps/a', true],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/deep/a.md', false],
    ['docs/*', 'deep/docs/a.md', false],
    ['**/logs', 'a/b/logs', true],
    ['a/**/z', 'a/z', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a.c', 'abc', false],
  ])('%s over %s: %s', async (pattern, path, isOwned) => {
    expect(await askOwners(`${pattern} @maya\n`, path)).toEqual(isOwned ? [['@maya']] : []);
  });
});

test('whoever cannot write owns nothing, and the errors point at them', async () => {
  const lines = '# who\n* @eve @acme/nobody @maya\n';
  expect(await askOwners(lines, 'a')).toEqual([['@maya']]);
  const place = { world, repository: world.incidentRepository };
  expect(await findOwnersErrors(place, 'main')).toMatchObject([
    { line: 2, column: 3, kind: 'Unknown owner', path: '.github/CODEOWNERS' },
    { line: 2, column: 8, suggestion: expect.stringContaining('the team @acme/nobody') },
  ]);
});

test('where there is no file, there are neither owners nor errors', async () => {
  const place = { world, repository: world.incidentRepository };
  const ref = await commitOn(world.git, 'empty', { a: 'a' });
  expect(await findOwners(place, ref, ['a'])).toEqual([]);
  expect(await findOwnersErrors(place, ref)).toBeUndefined();
});

test('a team of another organisation, or one that only reads, answers for nobody', () => {
  const place = { world, repository: world.incidentRepository };
  const team = world.teams.get('approver');
  expect(findMembers(place, '@Acme/Approver')).toEqual([...(team?.members ?? [])]);
  expect(findMembers(place, '@other/approver')).toEqual([]);
  if (team !== undefined) team.permission = 'read';
  expect(findMembers(place, '@acme/approver')).toEqual([]);
  if (team !== undefined) delete team.permission;
});
