import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { noContent, ok, refuse } from '#sandbox/server/answer.ts';
import { noteWrite, startLag } from '#sandbox/server/lag.ts';
import { readFile } from '#sandbox/world/git.ts';
import { createLabel } from '#sandbox/world/labels.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { World } from '#sandbox/world/world.ts';
import { prepareWorld } from '../world/test-world.ts';

const createTestWorld = prepareWorld();

let world: World;

beforeAll(async () => {
  world = await createTestWorld();
});

beforeEach(() => {
  world.faults.splice(0, Infinity, { on: '*', mode: 'lag' });
});

test('what names point at is as it was, and objects are there all the same', async () => {
  const lag = startLag(world);
  await lag.remember();
  const files = [{ path: 'new', content: 'new' }];
  const pushed = await pushFiles(actAs(world, 'dana'), { branch: 'main', message: 'm', files });
  createLabel({ repository: world.incidentRepository }, { name: 'late' });
  const before = lag.recall();
  if (before === undefined || !pushed.written) throw new Error('Nothing was kept.');
  expect(before.incidentRepository.labels.size).toBe(0);
  expect(before.repositories.get('acme/incidents')).toBe(before.incidentRepository);
  expect(await readFile(before.git, 'main', 'new')).toBeUndefined();
  expect((await before.git.readObject('refs/heads/main^{tree}'))?.type).toBe('tree');
  expect(await before.git.readObject('refs/heads/nothing')).toBeUndefined();
  expect(String(await readFile(before.git, pushed.oid, 'new'))).toBe('new');
});

test('nothing is kept while nobody will ask, and what was kept before is forgotten', async () => {
  const lag = startLag(world);
  await lag.remember();
  world.faults.length = 0;
  await lag.remember();
  expect(lag.recall()).toBeUndefined();
});

describe('a write that comes to nothing is none that reads could lag behind', () => {
  test.each([
    ['done', noContent(), true],
    ['done by GraphQL', ok({ data: { createRef: { ref: {} } } }), true],
    ['refused', refuse(422, 'no'), false],
    ['refused by GraphQL', ok({ data: { createRef: null } }), false],
    ['refused by GraphQL as a whole', ok({ data: null }), false],
  ])('%s', async (_, answer, isKept) => {
    const lag = startLag(world);
    await noteWrite(lag, () => Promise.resolve(answer));
    expect(lag.recall() !== undefined).toBe(isKept);
  });
});
