/** Incidents that GitHub shows otherwise than they are recorded, for those who test what the sweep does about it. */
import { expect } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { end, type Given, type SweepRoom } from './sweep-room.ts';

export const MINUTES = 60_000;
export const SEVERE = '/severity SEV1';
export function statusOf({ pull }: SweepRoom): string {
  return pull.comments.find(({ body }) => body.includes('firebreak:status'))?.body ?? '';
}

export function labelsOf({ pull, issue }: SweepRoom): string[][] {
  return [issue, pull].map(({ labels }) =>
    [...labels.keys()].filter((one) => one.startsWith('SEV')).toSorted(),
  );
}

export function expectShown(room: SweepRoom, { comment }: Given): void {
  expect(statusOf(room)).toContain('**SEV1 ·');
  expect(labelsOf(room)).toEqual([['SEV1'], ['SEV1']]);
  expect(comment.reactions.map(({ content }) => content)).toEqual(['rocket']);
}

/** A command whose record stands and whose followers failed. */
export async function leaveBehind(room: SweepRoom, part: string, body = SEVERE): Promise<Given> {
  const given = await room.give('maya', body);
  room.world.faults.push({ on: `POST /graphql ${part}`, mode: 'forbid' });
  await expect(room.work(given)).rejects.toThrow(UpstreamError);
  room.world.faults.length = 0;
  end(given.run, 'failure');
  room.world.clock.advance(15 * MINUTES);
  return given;
}
