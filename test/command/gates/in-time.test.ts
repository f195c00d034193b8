import { expect, it } from 'vitest';
import { judgeAge } from '#command/gates/in-time.ts';

const createdAt = new Date('2026-03-02T09:00:00Z');
const judge = (now: string) =>
  judgeAge({ kind: 'comment', createdAt }, new Date(now), {
    policy: { command_expires_minutes: 15 },
  });

it('starts what is just as old as it may be', () => {
  expect(judge('2026-03-02T09:15:00.000Z')).toBeUndefined();
});

it('starts nothing older, and says how old it is', () => {
  expect(judge('2026-03-02T09:15:00.001Z')).toMatchObject({
    refusal: { reason: 'expired', message: expect.stringContaining('15 minutes old') },
  });
});
