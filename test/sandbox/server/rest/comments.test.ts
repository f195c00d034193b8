import { beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import type { Comment, Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking, toJob } from '../ask.ts';

let world: World;
let thread: Thread;
let comment: Comment;

beforeEach(async () => {
  world = await createBareWorld();
  const dana = actAs(world, 'dana');
  thread = await openIssue(dana, { title: 't', body: '' });
  comment = await createComment(dana, thread, 'one');
});

const post = (who: string, body: unknown) => asking(world, who)('POST /issues/1/comments', body);
const one = () => `/issues/comments/${String(comment.id)}`;

test('whoever reads may comment, and nobody without words or with too many', async () => {
  expect((await post('eve', { body: 'x' })).status).toBe(201);
  expect((await post('eve', { body: '' })).status).toBe(422);
  expect((await post('eve', {})).status).toBe(422);
  expect(await post('eve', { body: 'x'.repeat(262_145) })).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'unprocessable', field: 'data' }] },
  });
  expect(thread.comments).toHaveLength(2);
});

describe('a conversation that is locked', () => {
  test('is so by whoever writes, and then takes comments of these alone', async () => {
    expect((await asking(world, 'eve')('PUT /issues/1/lock')).status).toBe(403);
    expect((await asking(world, 'dana')('PUT /issues/1/lock')).status).toBe(204);
    expect((await post('eve', { body: 'x' })).status).toBe(403);
    const job = asking(world, toJob(world, { issues: 'write' }));
    expect(await job('POST /issues/1/comments', { body: 'x' })).toMatchObject({
      status: 403,
      body: { message: 'Unable to create comment because issue is locked.' },
    });
    expect((await post('dana', { body: 'x' })).status).toBe(201);
    expect((await asking(world, 'dana')('DELETE /issues/1/lock')).status).toBe(204);
    expect((await post('eve', { body: 'x' })).status).toBe(201);
  });
});

test('is changed and deleted by whoever writes, and gone afterwards', async () => {
  expect((await asking(world, 'eve')(`PATCH ${one()}`, { body: 'two' })).status).toBe(403);
  const dana = asking(world, 'dana');
  expect((await dana(`PATCH ${one()}`, { body: 'two' })).body).toMatchObject({ body: 'two' });
  expect((await dana(`PATCH ${one()}`, { body: 'x'.repeat(262_145) })).status).toBe(422);
  expect((await dana(`DELETE ${one()}`)).status).toBe(204);
  for (const method of ['GET', 'DELETE']) {
    expect((await dana(`${method} ${one()}`)).status, method).toBe(404);
  }
  expect((await dana('GET /issues/1/comments')).body).toEqual([]);
});

test('a thread that is not there has none', async () => {
  expect((await asking(world, 'dana')('GET /issues/9/comments')).status).toBe(404);
  expect((await asking(world, 'dana')('POST /issues/9/comments', { body: 'x' })).status).toBe(404);
});
