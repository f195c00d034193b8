import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import {
  findLabelById,
  findRepositoryById,
  findSubject,
  toAnyNode,
} from '#sandbox/server/graphql/node-ids.ts';
import type { Visitor } from '#sandbox/server/graphql/visitor.ts';
import { createLabel } from '#sandbox/world/labels.ts';
import { toLabelNodeId } from '#sandbox/world/payload.ts';
import { addThread } from '#sandbox/world/threads.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { toJob } from '../ask.ts';

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await createBareWorld();
  visitor = { world, token: toJob(world), renderRepository: () => ({}) };
});

test('a thread and a comment are found by their ids, until the comment is deleted', async () => {
  const dana = actAs(world, 'dana');
  const thread = addThread(dana, { title: 't', body: '' });
  const comment = await createComment(dana, thread, 'x');
  expect(findSubject(visitor, thread.nodeId)).toMatchObject({ kind: 'thread', thread });
  expect(findSubject(visitor, comment.nodeId)).toMatchObject({ kind: 'comment', comment });
  comment.deleted = true;
  expect(() => findSubject(visitor, comment.nodeId)).toThrow('Could not resolve to a node');
});

test('what a token cannot see, it does not find by its id either', () => {
  const shop = actAs(world, 'dana', 'acme/shop');
  const thread = addThread(shop, { title: 't', body: '' });
  expect(() => findSubject(visitor, thread.nodeId)).toThrow('Could not resolve');
  expect(() => findRepositoryById(visitor, shop.repository.nodeId)).toThrow('Could not resolve');
  createLabel(shop, { name: 'x' });
  expect(() => toAnyNode(visitor, toLabelNodeId(shop.repository, 'x'))).toThrow('Could not');
});

test('any id leads to its kind', () => {
  const { incidentRepository: repository } = world;
  createLabel({ repository }, { name: 'a:b' });
  const thread = addThread(actAs(world, 'dana'), { title: 't', body: '' });
  const kinds = [
    actAs(world, 'dana').account.nodeId,
    repository.nodeId,
    toLabelNodeId(repository, 'a:b'),
    thread.nodeId,
  ].map((id) => toAnyNode(visitor, id)['__typename']);
  expect(kinds).toEqual(['User', 'Repository', 'Label', 'Issue']);
  expect(findLabelById(repository, toLabelNodeId(repository, 'a:b'))).toBe('a:b');
});
