import { expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

it('renders the post-incident review with computed numbers', async () => {
  const room = await openRoom();
  room.world.clock.advance(1_800_000);
  await room.say('dana', '/milestone contained');
  const said = await room.say('dana', '/review');
  expect(said.result.outcome).toBe('done');
  const review = await room.file('reports/post-incident-review.md');
  expect(review).toContain('Time to contain');
  expect(review).toMatch(/30 minutes/);
});
