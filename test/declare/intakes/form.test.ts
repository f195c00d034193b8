import { expect, it } from 'vitest';
import { INTAKES, takeIn } from '#declare/index.ts';
import { FIELDS, FORMS, openRoom } from '../declare-world.ts';
import { toEvent } from './event.ts';

it('takes in an issue that was opened with a form, and leaves others alone', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  const doors = { recorder: room.recorder, forms: FORMS };
  const request = await takeIn(toEvent('issues', payload), doors);
  expect(request).toMatchObject({ issue: { number: issue.number }, source: { kind: 'issue' } });
  expect(await takeIn(toEvent('issues', {}), doors)).toBeUndefined();
  expect(await takeIn(toEvent('push', payload), doors)).toBeUndefined();
});

it('is known by its name', () => {
  expect(INTAKES.map(({ name }) => name)).toContain('form');
});
