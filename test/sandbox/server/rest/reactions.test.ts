import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking } from '../ask.ts';

const Made = z.looseObject({ id: z.number() });

let world: World;
let onComment: string;

beforeEach(async () => {
  world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const thread = await openIssue(dana, { title: 't', body: '' });
  const { id } = await createComment(dana, thread, 'x');
  onComment = `/issues/comments/${String(id)}/reactions`;
});

const eve = (route: string, body?: unknown) => asking(world, 'eve')(route, body);

test('whoever reads reacts, 201 at first and 200 when they had', async () => {
  for (const place of ['/issues/1/reactions', onComment]) {
    const react = () => eve(`POST ${place}`, { content: 'eyes' });
    expect([(await react()).status, (await react()).status], place).toEqual([201, 200]);
    expect((await eve(`GET ${place}`)).body).toMatchObject([
      { content: 'eyes', user: { login: 'eve' } },
    ]);
  }
});

test('one that GitHub does not know is refused, and one that is gone is not found', async () => {
  expect((await eve(`POST ${onComment}`, { content: 'thumb' })).status).toBe(422);
  const { id } = Made.parse((await eve(`POST ${onComment}`, { content: '+1' })).body);
  // It is on the comment and not on its issue.
  expect((await eve(`DELETE /issues/1/reactions/${String(id)}`)).status).toBe(404);
  expect((await eve(`DELETE ${onComment}/${String(id)}`)).status).toBe(204);
  expect((await eve(`DELETE ${onComment}/${String(id)}`)).status).toBe(404);
  expect((await eve('POST /issues/comments/1/reactions', { content: '+1' })).status).toBe(404);
});
