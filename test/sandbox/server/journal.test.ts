import { expect, test } from 'vitest';
import { writeJournal } from '#sandbox/server/journal.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { toJob } from './ask.ts';

const VISIT = { method: 'GET', path: '/user', template: '/user', operations: [], status: 200 };

test('a token appears by its name and its job, never by its value', async () => {
  const world = await createBareWorld();
  const token = toJob(world);
  writeJournal(world, { ...VISIT, token, fault: undefined });
  writeJournal(world, { ...VISIT, token: undefined, fault: undefined });
  expect(JSON.stringify(world.journal)).not.toContain(token.value);
  expect(world.journal).toMatchObject([
    { n: 1, token: 'GITHUB_TOKEN of command', run: { id: 7, job: 'command' } },
    { n: 2, token: 'anonymous' },
  ]);
  expect(world.journal[1]).not.toHaveProperty('operations');
});

test('a fault is told with its mode and its status', async () => {
  const world = await createBareWorld();
  const operations = ['createRef'];
  const fault = { on: '*', mode: 'lost' as const, status: 502 };
  writeJournal(world, { ...VISIT, operations, token: undefined, fault });
  writeJournal(world, { ...VISIT, token: undefined, fault: { on: '*' } });
  expect(world.journal.map((entry) => entry.fault)).toEqual(['lost 502', 'before']);
  expect(world.journal[0]?.operations).toEqual(['createRef']);
});
