/** A job that dies at any of its requests, one after the other: a re-run finishes the work once. */
import { describe, expect, it } from 'vitest';
import { verifyChain } from '#incident/ledger.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import { crash } from './crash.ts';
import { openRoom, type Room, type Said } from './command-room.ts';

const REVOKE = '/contain github/revoke-credential credential=C-01';

async function planRevocation(room: Room): Promise<Said> {
  await room.deposit('dana', 'C-01', 'leaked');
  const planned = await room.say('dana', REVOKE);
  expect(planned.result).toMatchObject({ outcome: 'planned', receipt: 'R-0001' });
  return planned;
}

const AT_ONCE = 3;

/** Attempts every crash until one comes too late to matter, some side by side: most of it is waiting. */
async function crashEverywhere(attempt: (from: number) => Promise<boolean>): Promise<number> {
  for (let from = 0; ; from += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, (_, index) => attempt(from + index));
    const first = (await Promise.all(batch)).indexOf(true);
    if (first >= 0) return from + first + 1;
  }
}

describe('a job that dies at any request', () => {
  it.each(['before', 'lost'] as const)(
    'leaves a note that a re-run finishes once (the last request failed %s)',
    async (mode) => {
      const attempts = await crashEverywhere(async (from) => {
        const room = await openRoom();
        const crashed = await crash(room, '/note exactly once', { from, mode });
        const finished = crashed.said !== undefined;
        if (!finished) await room.rerun(crashed, 'dana');
        expect((await room.file('timeline.md')).match(/exactly once/g)).toHaveLength(1);
        expect(crashed.comment.reactions.map((one) => one.content)).toEqual(['rocket']);
        expect(verifyChain(await room.file('ledger.ndjson'), room.id)).toEqual([]);
        return finished;
      });
      expect(attempts).toBeGreaterThan(5);
    },
  );

  it.each(['before', 'lost'] as const)(
    'leaves an approval that a re-run sees through once (the last request failed %s)',
    async (mode) => {
      const attempts = await crashEverywhere(async (from) => {
        const room = await openRoom();
        const planned = await planRevocation(room);
        const body = `/approve ${planned.result.digest ?? ''}`;
        const crashed = await crash(room, body, { from, mode, by: 'omar' });
        const finished = crashed.said !== undefined && crashed.said.result.outcome === 'verified';
        if (!finished) {
          const again = await room.rerun(crashed, 'omar');
          // When the very last answer was lost there is nothing left to do, and that is what it says.
          expect(again.result.reason ?? again.result.outcome).toMatch(
            /^(verified|already-applied|replayed-run)$/,
          );
        }
        expect(findToken(room.world, 'leaked')?.revoked).toBe(true);
        expect(await room.file('incident.md')).toContain('state: revoked');
        expect(crashed.comment.reactions.map((one) => one.content)).toEqual(['rocket']);
        const answers = room.pull.comments.filter(
          (one) => /Verified|verified/.test(one.body) && one.body.includes('firebreak:reply'),
        );
        expect(answers.length).toBeLessThanOrEqual(2);
        expect(verifyChain(await room.file('ledger.ndjson'), room.id)).toEqual([]);
        return finished;
      });
      expect(attempts).toBeGreaterThan(9);
    },
    120_000,
  );
});
