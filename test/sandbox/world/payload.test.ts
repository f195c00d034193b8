import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment, editComment } from '#sandbox/world/comments.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { renderComment, renderIssue, renderLabel } from '#sandbox/world/payload.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import { addThread } from '#sandbox/world/threads.ts';
import { createBareWorld } from './bare-world.ts';

test('an issue counts the comments that are left, and a pull request has a page and a link of its own', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const issue = await openIssue(dana, { title: 't', body: '' });
  await createComment(dana, issue, 'one');
  const gone = await createComment(dana, issue, 'two');
  gone.deleted = true;
  expect(renderIssue(issue, dana)).toMatchObject({ comments: 1, closed_at: null, locked: false });
  expect(renderIssue(issue, dana)).not.toHaveProperty('pull_request');
  const pull = { head: 'b', base: 'main', draft: true, merged: false, reviews: [] };
  const rendered = renderIssue(addThread(dana, { title: 't', body: '', pull }), dana);
  expect(rendered).toMatchObject({
    draft: true,
    html_url: 'https://github.example/acme/incidents/pull/2',
    pull_request: { merged_at: null },
  });
});

test('a comment was updated when it was edited, and reactions are counted by kind', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const thread = await openIssue(dana, { title: 't', body: '' });
  const comment = await createComment(dana, thread, 'one');
  createReaction(dana, comment, 'eyes');
  createReaction(actAs(world, 'maya'), comment, 'eyes');
  createReaction(dana, comment, '-1');
  const place = { ...dana, thread };
  expect(renderComment(comment, place).updated_at).toBe('2026-03-02T09:00:00Z');
  world.clock.advance(60_000);
  await editComment(dana, { thread, comment }, 'two');
  expect(renderComment(comment, place)).toMatchObject({
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:01:00Z',
    reactions: { total_count: 3, eyes: 2, '-1': 1, '+1': 0 },
  });
});

test('whoever wrote something is a member, a bot is nobody', async () => {
  const world = await createBareWorld();
  const act = actAs(world, 'github-actions[bot]');
  const thread = await openIssue(act, { title: 't', body: '' });
  expect(renderIssue(thread, act).author_association).toBe('NONE');
  const own = await openIssue(actAs(world, 'eve'), { title: 't', body: '' });
  expect(renderIssue(own, act).author_association).toBe('MEMBER');
});

test('a label that is gone is still told, by the same number, and escaped in its address', async () => {
  const world = await createBareWorld();
  const { incidentRepository: repository } = world;
  repository.labels.set('a/b', { color: '123456', description: 'd' });
  const before = renderLabel({ world, repository }, 'a/b');
  expect(before).toMatchObject({ color: '123456', description: 'd' });
  expect(before.url).toMatch(/\/labels\/a%2Fb$/);
  repository.labels.clear();
  const after = renderLabel({ world, repository }, 'a/b');
  expect(after).toMatchObject({ id: before.id, node_id: before.node_id, color: 'ededed' });
  expect(after.id).toBeGreaterThan(2 ** 31);
});
