import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment, deleteComment, editComment, isTooLong } from '#sandbox/world/comments.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { createBareWorld } from './bare-world.ts';
import { recordEvents } from './test-world.ts';

test('the limit is 262,144 bytes, whatever the refusal says of characters', () => {
  expect(isTooLong('a'.repeat(262_144))).toBe(false);
  expect(isTooLong('a'.repeat(262_145))).toBe(true);
  expect(isTooLong('é'.repeat(131_073))).toBe(true);
});

test('an edit has a time, its event the text before, and the first time stays', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const thread = await openIssue(dana, { title: 't', body: '' });
  const comment = await createComment(dana, thread, 'one');
  const { createdAt } = comment;
  world.clock.advance(1000);
  const events = recordEvents(world);
  await editComment(actAs(world, 'maya'), { thread, comment }, 'two');
  expect(comment).toMatchObject({ body: 'two', createdAt, author: { login: 'dana' } });
  expect(comment.editedAt).toEqual(world.clock.now());
  expect(events[0]).toMatchObject({
    action: 'edited',
    sender: { login: 'maya' },
    payload: { changes: { body: { from: 'one' } } },
  });
});

test('a deleted one is still known, and counted no more', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const thread = await openIssue(dana, { title: 't', body: '' });
  const comment = await createComment(dana, thread, 'one');
  const events = recordEvents(world);
  await deleteComment(dana, { thread, comment });
  expect(thread.comments).toMatchObject([{ body: 'one', deleted: true }]);
  expect(events[0]).toMatchObject({ action: 'deleted', payload: { issue: { comments: 0 } } });
});
