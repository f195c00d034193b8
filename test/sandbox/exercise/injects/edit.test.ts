import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { edit } from '#sandbox/exercise/injects/edit.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('what an inject wrote is changed or deleted; the last is the last comment that is left', async () => {
  const { session, world, issue } = await openBareIncident();
  const dana = actAs(world, 'dana');
  const first = await createComment(dana, issue, 'one');
  const second = await createComment(dana, issue, 'two');
  session.made.set('first', { thread: issue, comment: first });
  session.made.set('second', { thread: issue, comment: second });
  session.made.set('issue', { thread: issue });
  const change = (more: object) =>
    edit.perform(toInject({ edit: { by: 'maya', ...more } }), session);
  await change({ delete: true });
  expect(second.deleted).toBe(true);
  await change({ body: 'ONE' });
  expect(first.body).toBe('ONE');
  await change({ of: 'issue', body: 'B' });
  expect(issue.body).toBe('B');
  await expect(change({ of: 'nothing', body: 'x' })).rejects.toThrow('wrote nothing');
});
