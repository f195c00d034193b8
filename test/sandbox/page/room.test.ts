import { expect, test } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { openBarePage } from './bare-page.ts';

test('acts are done in turn, each is seen, and the room is busy meanwhile', async () => {
  const { room } = (await openBarePage()).context;
  const before = room.version();
  const done: number[] = [];
  room.act(async () => {
    await Promise.resolve();
    done.push(1);
  });
  room.act(async () => void done.push(2));
  expect([room.isBusy(), room.version() === before]).toEqual([true, false]);
  await room.settled();
  expect([done, room.isBusy()]).toEqual([[1, 2], false]);
});

test('what goes wrong is told until the next act, and stops nothing', async () => {
  const { room } = (await openBarePage()).context;
  const fail = async (error: Error) => {
    room.act(() => Promise.reject(error));
    await room.settled();
    return room.problem;
  };
  const expected = new UserError({ code: 'c', message: 'No', hint: 'Do this.' });
  expect(await fail(expected)).toBe('No. Do this.');
  expect(await fail(new TypeError('bug'))).toBe('The sandbox failed: bug');
  room.perform({ wait: 1000 });
  await room.settled();
  expect(room.problem).toBeUndefined();
});
