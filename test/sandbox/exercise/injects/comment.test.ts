import { expect, test } from 'vitest';
import { comment } from '#sandbox/exercise/injects/comment.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a person comments on the pull request, the issue, or what an inject opened', async () => {
  const { session, issue, pull } = await openBareIncident();
  session.made.set('opened', { thread: issue });
  const say = (body: string, more: object = {}) =>
    comment.perform(toInject({ comment: { by: 'eve', body, ...more } }, body), session);
  await say('one');
  await say('two', { on: 'issue' });
  await say('three', { thread: 'opened' });
  expect(pull.comments.map(({ body }) => body)).toEqual(['one']);
  expect(issue.comments.map(({ body }) => body)).toEqual(['two', 'three']);
  expect(session.made.get('two')).toMatchObject({ thread: issue, comment: { body: 'two' } });
});
