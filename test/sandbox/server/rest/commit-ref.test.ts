import { beforeAll, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { findCommit, refuseCommit } from '#sandbox/server/rest/commit-ref.ts';
import { prepareWorld } from '../../world/test-world.ts';

const createTestWorld = prepareWorld();

let dana: Act;
let head: string;

beforeAll(async () => {
  dana = actAs(await createTestWorld(), 'dana');
  head = (await dana.world.git.readObject('main'))?.oid ?? '';
});

test('a commit is named by its number in any case, by a branch, or by a ref', async () => {
  const names = [head, head.toUpperCase(), 'main', 'heads/main', 'refs/heads/main'];
  for (const name of names) expect(await findCommit(dana, name), name).toBe(head);
});

test('a part of a number, a tree, and what Git alone understands name none', async () => {
  const tree = (await dana.world.git.readObject('main^{tree}'))?.oid ?? '';
  const names = [head.slice(0, 10), tree, '0'.repeat(40), 'main^', 'main~0', 'HEAD', 'nothing'];
  for (const name of names) expect(await findCommit(dana, name), name).toBeUndefined();
  const shop = actAs(dana.world, 'dana', 'acme/shop');
  expect(await findCommit(shop, head)).toBeUndefined();
});

test('GitHub speaks of a SHA also where it was given a branch', () => {
  expect(refuseCommit('nothing').body).toMatchObject({
    message: 'No commit found for SHA: nothing',
  });
});
