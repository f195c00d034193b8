import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { renderThread, toEmoji, toState } from '#sandbox/exercise/thread-text.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import { openBareIncident, type BareIncident } from './bare-session.ts';

let scene: BareIncident;

beforeEach(async () => {
  scene = await openBareIncident();
});

test('a thread says who wrote what when, and what became of it', async () => {
  const { world, issue } = scene;
  issue.labels.add('incident');
  const dana = actAs(world, 'dana');
  const comment = await createComment(dana, issue, 'hello');
  comment.editedAt = world.clock.now();
  comment.deleted = true;
  createReaction(dana, comment, 'eyes');
  expect(renderThread(issue)).toBe(
    [
      '# One',
      'Issue 1 · open · labels: `incident`',
      '## dana, 2026-03-02T09:00:00Z',
      'b',
      '## dana, 2026-03-02T09:00:00Z, edited 2026-03-02T09:00:00Z, deleted',
      'hello',
      '> 👀 dana',
      '',
    ].join('\n\n'),
  );
});

test('a merged one is not merely closed, and only an open one is a draft', () => {
  const { pull, issue } = scene;
  expect([toState(issue), toState(pull)]).toEqual(['open', 'draft']);
  pull.state = 'closed';
  expect(toState(pull)).toBe('closed');
  if (pull.pull) pull.pull.merged = true;
  expect(toState(pull)).toBe('merged');
  expect(toEmoji('+1')).toBe('👍');
});
