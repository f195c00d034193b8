import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { renderPost } from '#sandbox/page/views/post.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import { openBarePage } from '../bare-page.ts';

test('a post says who, and whether it was changed; what was written can load nothing', async () => {
  const { context, world, issue } = await openBarePage();
  const dana = actAs(world, 'dana');
  const comment = await createComment(dana, issue, '<img src=x onerror=alert(1)> *hi*');
  createReaction(dana, comment, 'eyes');
  createReaction(actAs(world, 'maya'), comment, 'eyes');
  const { markup } = renderPost(comment, context);
  expect(markup).toContain('<em>hi</em>');
  expect(markup).not.toContain('<img');
  expect(markup).toContain('title="dana, maya"');
  expect(markup).not.toContain('edited');
  comment.editedAt = world.clock.now();
  expect(renderPost(comment, context).markup).toContain('· edited');
  expect(renderPost({ ...issue, body: ' ' }, context).markup).toContain('No description.');
});

test('a deleted one is gone, and a bot is one', async () => {
  const { context, world, issue } = await openBarePage();
  const bot = actAs(world, 'github-actions[bot]');
  const comment = await createComment(bot, issue, 'words');
  const { markup } = renderPost(comment, context);
  expect(markup).toContain('<strong>github-actions</strong>');
  expect(markup).toContain('<span class="badge">bot</span>');
  comment.deleted = true;
  expect(renderPost(comment, context).markup).not.toContain('words');
});
