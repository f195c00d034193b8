import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import {
  toActorNode,
  toCommentNode,
  toReactionNode,
  toThreadNode,
} from '#sandbox/server/graphql/thread-nodes.ts';
import type { Visitor } from '#sandbox/server/graphql/visitor.ts';
import { deleteAccount } from '#sandbox/world/people.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import { addThread } from '#sandbox/world/threads.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await createBareWorld();
  visitor = { world, token: mintPersonToken(world, 'dana'), renderRepository: () => ({}) };
});

test('GraphQL spells a bot without its brackets', () => {
  expect(toActorNode(actAs(world, 'github-actions[bot]').account)).toMatchObject({
    __typename: 'Bot',
    login: 'github-actions',
    databaseId: 41_898_282,
  });
});

test('whoever left GitHub wrote as nobody, and who looks is told what is theirs', async () => {
  const [dana, ada] = [actAs(world, 'dana'), actAs(world, 'ada')];
  const thread = addThread(dana, { title: 't', body: '' });
  const own = toCommentNode(visitor, await createComment(dana, thread, 'x'));
  const other = await createComment(ada, thread, 'x');
  deleteAccount(world, ada.account);
  expect(own).toMatchObject({ viewerDidAuthor: true, author: { login: 'dana' } });
  expect(toCommentNode(visitor, other)).toMatchObject({ viewerDidAuthor: false, author: null });
});

test('a pull request is merged, open or closed; a fork’s is of no repository here', () => {
  const pull = { head: 'b', base: 'main', draft: true, merged: false, reviews: [] };
  const thread = addThread(actAs(world, 'dana'), { title: 't', body: '', pull });
  const render = () => toThreadNode(visitor, world.incidentRepository, thread);
  expect(render()).toMatchObject({ __typename: 'PullRequest', state: 'OPEN', isDraft: true });
  thread.state = 'closed';
  expect(render()).toMatchObject({ state: 'CLOSED', isCrossRepository: false });
  if (thread.pull) {
    thread.pull.merged = true;
    thread.pull.fork = { owner: actAs(world, 'eve').account, id: 1, head: 'f' };
  }
  const rendered = render();
  expect(rendered).toMatchObject({ state: 'MERGED', isCrossRepository: true });
  const { headRepository } = rendered;
  expect(typeof headRepository === 'function' && headRepository()).toBeNull();
});

test('a reaction has GraphQL’s name', () => {
  const thread = addThread(actAs(world, 'dana'), { title: 't', body: '' });
  const { reaction } = createReaction(actAs(world, 'dana'), thread, '-1');
  expect(toReactionNode(reaction)).toMatchObject({ content: 'THUMBS_DOWN' });
});
