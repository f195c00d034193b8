import { expect, test } from 'vitest';
import { FaultInject } from '#sandbox/exercise/inject-fault-schema.ts';

const ON = { on: 'POST /graphql' };

test.each([
  ['lost-answer', 'lost'],
  ['rate_limited', 'rate-limit'],
  ['ref-moved', 'move-ref'],
  ['secondary_limit', 'secondary-limit'],
])('%s is called %s', (mode, known) => {
  expect(FaultInject.parse({ ...ON, mode }).mode).toBe(known);
});

test.each([
  ['a mode that there is not', { mode: 'broken' }],
  ['a status that is no failure', { status: 302 }],
  ['never', { times: 0 }],
  ['after less than nothing', { after: -1 }],
  ['a wait of no seconds', { retry_after: 0 }],
  ['a route that nobody can call', { on: 'GET /nothing' }],
  ['no route', { on: 'graphql' }],
])('%s is refused', (_, more) => {
  expect(FaultInject.safeParse({ ...ON, ...more }).success).toBe(false);
});

test('200 is what GraphQL says to some limits, and `none` is a wait', () => {
  expect(FaultInject.safeParse({ ...ON, status: 200, retry_after: 'none' }).success).toBe(true);
});
