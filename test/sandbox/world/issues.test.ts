import { describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import {
  closeThread,
  deleteIssue,
  editThread,
  openIssue,
  openIssueForm,
} from '#sandbox/world/issues.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from './bare-world.ts';
import { createTestWorld, recordEvents, toNames } from './test-world.ts';

async function open(world: World): Promise<Thread> {
  return openIssue(actAs(world, 'dana'), { title: 't', body: 'b' });
}

describe('a change', () => {
  test('that changes nothing is no event', async () => {
    const world = await createBareWorld();
    const thread = await open(world);
    const events = recordEvents(world);
    await editThread(actAs(world, 'dana'), thread, { title: 't', body: 'b', state: 'open' });
    expect(events).toEqual([]);
    expect(thread.editedAt).toBeUndefined();
  });

  test('of text and state is an event for each, and says what was there before', async () => {
    const world = await createBareWorld();
    const thread = await open(world);
    const events = recordEvents(world);
    await editThread(actAs(world, 'dana'), thread, { title: 'T', state: 'closed' });
    expect(toNames(events)).toEqual(['issues edited', 'issues closed']);
    expect(events[0]?.payload['changes']).toEqual({ title: { from: 't' } });
  });

  test('of state has a reason and a time, which go when it is opened again', async () => {
    const world = await createBareWorld();
    const thread = await open(world);
    const dana = actAs(world, 'dana');
    await editThread(dana, thread, { state: 'closed', reason: 'not_planned' });
    expect(thread).toMatchObject({ stateReason: 'not_planned', closedAt: world.clock.now() });
    await editThread(dana, thread, { state: 'open' });
    expect(thread.stateReason).toBe('reopened');
    expect(thread.closedAt).toBeUndefined();
    await closeThread(dana, thread);
    expect(thread.stateReason).toBe('completed');
  });
});

test('the number of a deleted issue is never given again', async () => {
  const world = await createBareWorld();
  await open(world);
  const second = await open(world);
  await deleteIssue(actAs(world, 'ada'), second);
  expect((await open(world)).number).toBe(3);
  expect([...world.incidentRepository.threads.keys()]).toEqual([1, 3]);
});

test('there must be such a form, and in a public repository its required fields', async () => {
  const world = await createTestWorld();
  const dana = actAs(world, 'dana');
  const asked = { template: 'incident', fields: {} };
  await expect(openIssueForm(dana, { ...asked, template: '../incident' })).rejects.toThrow(
    'no issue form',
  );
  world.incidentRepository.private = false;
  await expect(openIssueForm(dana, asked)).rejects.toThrow('What happened to be filled in');
  world.incidentRepository.private = true;
  expect((await openIssueForm(dana, asked)).title).toBe('[incident] ');
});
