import { expect, test } from 'vitest';
import { moveBranches } from '#sandbox/server/moved-ref.ts';
import { createTestWorld } from '../world/test-world.ts';

test('somebody else commits on the incident branch that is mentioned, or on all of them', async () => {
  const world = await createTestWorld();
  const { git } = world;
  const main = (await git.readObject('main'))?.oid ?? '';
  await git.writeBranch('incident/A', main);
  await git.writeBranch('incident/B', main);
  const heads = async () => (await git.listBranches()).map(({ oid }) => oid !== main);
  await moveBranches(world, { branch: 'incident/B' });
  expect(await heads()).toEqual([false, true, false]);
  await moveBranches(world, undefined);
  expect(await heads()).toEqual([true, true, false]);
  // It brings no file of its own.
  expect((await git.readObject('incident/A^{tree}'))?.oid).toBe(
    (await git.readObject('main^{tree}'))?.oid,
  );
});
