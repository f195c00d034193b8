import { expect, test } from 'vitest';
import { renderInstant, renderMoment } from '#sandbox/page/moment.ts';

const at = new Date('2026-03-02T09:00:00Z');
const after = (milliseconds: number) =>
  />([^<]*)</.exec(renderMoment(at, new Date(at.getTime() + milliseconds)).markup)?.[1];

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [7_199_999, '1 hour ago'],
  [172_800_000, '2 days ago'],
  [-5000, 'just now'],
])('%i milliseconds are %s', (milliseconds, words) => {
  expect(after(milliseconds)).toBe(words);
});

test('the exact time stands beside it', () => {
  expect(renderInstant(at)).toBe('2026-03-02 09:00 UTC');
  expect(renderMoment(at, at).markup).toContain('title="2026-03-02 09:00 UTC"');
});
