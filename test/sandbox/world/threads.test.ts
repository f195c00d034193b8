import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { addThread, findComment, findThread, isFromBranch } from '#sandbox/world/threads.ts';
import { createBareWorld } from './bare-world.ts';

const PULL = { head: 'b', base: 'main', draft: false, merged: false, reviews: [] };

test('issues and pull requests share their numbers, and not the form of their ids', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const issue = addThread(dana, { title: 't', body: '' });
  const pull = addThread(dana, { title: 't', body: '', pull: { ...PULL } });
  expect([issue.number, pull.number]).toEqual([1, 2]);
  expect([issue.nodeId.slice(0, 2), pull.nodeId.slice(0, 3)]).toEqual(['I_', 'PR_']);
  expect(findThread(world.incidentRepository, 2)).toBe(pull);
  expect(findThread(world.incidentRepository, 3)).toBeUndefined();
});

test('a comment is found wherever it stands, until it is deleted', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  addThread(dana, { title: 't', body: '' });
  const thread = addThread(dana, { title: 't', body: '' });
  const comment = await createComment(dana, thread, 'x');
  expect(findComment(world.incidentRepository, comment.id)).toEqual({ thread, comment });
  comment.deleted = true;
  expect(findComment(world.incidentRepository, comment.id)).toBeUndefined();
});

test('a fork’s branch is another than the repository’s of the same name', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const thread = addThread(dana, { title: 't', body: '', pull: { ...PULL } });
  expect(isFromBranch(thread, 'b')).toBe(true);
  expect(isFromBranch(thread, 'main')).toBe(false);
  if (thread.pull) thread.pull.fork = { owner: dana.account, id: 1, head: 'f' };
  expect(isFromBranch(thread, 'b')).toBe(false);
  expect(isFromBranch(addThread(dana, { title: 't', body: '' }), 'b')).toBe(false);
});
