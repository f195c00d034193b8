import { expect, test } from 'vitest';
import { toActionsEvent } from '#sandbox/runner/actions-payload.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { toEvent } from './bare-run.ts';

test('a push does not say which files its commits changed, and everything else', async () => {
  const commit = { id: 'f', message: 'm', added: ['a'], removed: [], modified: ['b'] };
  const payload = { ref: 'r', head_commit: commit, commits: [commit, commit] };
  const event = toEvent(await createBareWorld(), { payload });
  const lean = { id: 'f', message: 'm' };
  expect(toActionsEvent(event).payload).toEqual({
    ref: 'r',
    head_commit: lean,
    commits: [lean, lean],
  });
  expect(event.payload).toBe(payload);
});

test('a push that deletes has no head, and other events stay as they are', async () => {
  const world = await createBareWorld();
  const deletion = toEvent(world, { payload: { head_commit: null } });
  expect(toActionsEvent(deletion).payload).toEqual({ head_commit: null });
  const other = toEvent(world, { name: 'issues', payload: { commits: [{ added: [] }] } });
  expect(toActionsEvent(other)).toBe(other);
});
