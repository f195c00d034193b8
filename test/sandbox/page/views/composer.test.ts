import { expect, test } from 'vitest';
import { renderComposer } from '#sandbox/page/views/composer.ts';
import { toRecord, toStep } from '../../exercise/bare-session.ts';
import { openBarePage } from '../bare-page.ts';

test('a plan that waits comes first, until it is no longer the last thing', async () => {
  const { context, pull } = await openBarePage();
  const lines = (...results: object[]) => {
    const steps = results.map((one) => toStep({ outputs: { result: JSON.stringify(one) } }));
    const { session } = context.room;
    const runner = { ...session.stage.runner, runs: [toRecord({}, steps)] };
    const room = { ...context.room, session: { ...session, stage: { ...session.stage, runner } } };
    const { markup } = renderComposer(pull, { ...context, room });
    return [...markup.matchAll(/data-insert="([^"]*)"/g)].map(([, line]) => line);
  };
  const planned = { outcome: 'planned', digest: 'abc' };
  expect(lines(planned)[0]).toBe('/approve abc');
  expect(lines(planned, { outcome: 'done' })[0]).toBe(
    '/contain github/revoke-credential credential=C-01',
  );
  expect(lines()).toContain('/contain github/halt-workflows repository=shop');
});
