import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { findLeaks } from '#sandbox/exercise/secret-search.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { addThread } from '#sandbox/world/threads.ts';
import { commitOn } from '../world/bare-git.ts';
import { createTestWorld } from '../world/test-world.ts';
import { toRecord, toStep } from './bare-session.ts';

let world: World;
let secret: string;

beforeEach(async () => {
  world = await createTestWorld();
  secret = findToken(world, 'leaked')?.value ?? '';
});

test('a world as it begins holds none: its first commit is the template', async () => {
  expect(await findLeaks(world, [])).toEqual([]);
});

test('one is found in every place, and named without its value', async () => {
  const thread = addThread(actAs(world, 'dana'), { title: secret, body: '' });
  await commitOn(world.git, 'b', { a: `x${secret}x` });
  await commitOn(world.git, 'b', { a: 'gone again' });
  const run = toRecord({}, [toStep({ log: secret })]);
  const leaks = await findLeaks(world, [run]);
  expect(leaks.map(({ where }) => where)).toEqual([
    `thread #${String(thread.number)}`,
    'log of command.yml run 7',
    expect.stringMatching(/^blob \w{10} a$/),
  ]);
  expect(JSON.stringify(leaks)).not.toContain(secret);
});

test('base64 hides none, nor do missing line breaks hide a key', async () => {
  const body = Buffer.from(world.sealKey.privateKey).toString('base64');
  const key = world.apps.operator.privateKey.replaceAll('\n', '');
  addThread(actAs(world, 'dana'), { title: body, body: key });
  expect((await findLeaks(world, [])).map((leak) => leak.secret)).toEqual([
    'the operator key',
    'the key of firebreak-operator',
  ]);
});
