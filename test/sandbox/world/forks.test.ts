import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openForkPull } from '#sandbox/world/forks.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { deleteRef, pushFiles } from '#sandbox/world/pushes.ts';
import { readFile } from '#sandbox/world/git.ts';
import { createTestWorld, recordEvents, toNames } from './test-world.ts';

test('its commit is here and its branch is not, and a branch of the same name is another one', async () => {
  const world = await createTestWorld();
  const eve = actAs(world, 'eve');
  const events = recordEvents(world);
  const files = [
    { path: 'new.txt', content: 'new' },
    { path: 'firebreak.yml', deleted: true as const },
  ];
  const thread = await openForkPull(eve, { branch: 'twin', title: 'Mine', files });
  expect(toNames(events)).toEqual(['pull_request opened', 'pull_request_target opened']);
  expect(events[0]?.payload['pull_request']).toMatchObject({
    head: { label: 'eve:twin', repo: { fork: true, owner: { login: 'eve' } } },
  });
  expect(await findHead(eve, 'twin')).toBeUndefined();
  const head = thread.pull?.fork?.head ?? '';
  expect(String(await readFile(world.git, head, 'new.txt'))).toBe('new');
  expect(await readFile(world.git, head, 'firebreak.yml')).toBeUndefined();

  // What is done to the branch of that name here says nothing of the fork's.
  events.length = 0;
  const dana = actAs(world, 'dana');
  await pushFiles(dana, { branch: 'twin', message: 'm', files: [{ path: 'a', content: 'a' }] });
  await deleteRef(dana, 'twin');
  expect(toNames(events)).toEqual(['push', 'push', 'delete']);
  expect(thread.state).toBe('open');
});
