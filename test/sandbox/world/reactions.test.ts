import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createReaction, deleteReaction, findReaction } from '#sandbox/world/reactions.ts';
import type { Reaction } from '#sandbox/world/types.ts';
import { createBareWorld } from './bare-world.ts';

test('an account reacts once with each, and takes back its own', async () => {
  const world = await createBareWorld();
  const [dana, maya] = [actAs(world, 'dana'), actAs(world, 'maya')];
  const subject: { reactions: Reaction[] } = { reactions: [] };
  const first = createReaction(dana, subject, 'eyes');
  expect(createReaction(dana, subject, 'eyes')).toEqual({ ...first, created: false });
  expect(createReaction(maya, subject, 'eyes').created).toBe(true);
  expect(createReaction(dana, subject, '+1').created).toBe(true);
  expect(findReaction(maya, subject, '+1')).toBeUndefined();
  expect(deleteReaction(subject, first.reaction.id)).toBe(true);
  expect(deleteReaction(subject, first.reaction.id)).toBe(false);
  expect(subject.reactions.map(({ account }) => account.login)).toEqual(['maya', 'dana']);
});
