import { expect, test } from 'vitest';
import { outcome, reason } from '#sandbox/exercise/expectations/outcome.ts';
import { judge } from '../bare-session.ts';

test('what starts nothing is ignored, and another outcome is told with its words', async () => {
  expect(await judge(outcome, { outcome: 'ignored' })).toEqual({ ok: true, got: 'ignored' });
  const decisive = { outcome: 'refused', reason: 'not-permitted', message: 'No.' };
  expect(await judge(outcome, { outcome: 'done' }, { aftermath: { decisive } })).toEqual({
    ok: false,
    got: 'refused (not-permitted: No.)',
  });
  expect((await judge(outcome, { outcome: 'refused' }, { aftermath: { decisive } }))?.got).toBe(
    'refused',
  );
});

test('a reason is spelled with either dash, and none is none', async () => {
  const decisive = { outcome: 'refused', reason: 'not-permitted' };
  expect(
    await judge(reason, { reason: 'not_permitted' }, { aftermath: { decisive } }),
  ).toMatchObject({ ok: true });
  expect(await judge(reason, { reason: 'xyzzy-code' }, { aftermath: { decisive } })).toMatchObject({
    ok: false,
  });
  expect(await judge(reason, { reason: 'not-permitted' })).toEqual({
    ok: false,
    got: 'none; the outcome is nothing',
  });
});
