/** `calls_at_most` and `within`: what the inject cost in requests and in sandbox time. */

import { toCheck } from '../check.ts';
import { renderDuration } from '../duration.ts';

export const callsAtMost = toCheck('calls_at_most', (expected, { aftermath }) => {
  const { length } = aftermath.requests;
  return { ok: length <= expected, got: String(length) };
});

export const within = toCheck('within', (expected, { aftermath }) => ({
  ok: aftermath.elapsed <= expected,
  got: renderDuration(aftermath.elapsed),
}));
