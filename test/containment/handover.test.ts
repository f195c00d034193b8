import { expect, it } from 'vitest';
import { isFirstStart, isJudged, toTally } from '#containment/index.ts';

it('tells a first start from one after which an earlier attempt may have begun', () => {
  expect(isFirstStart(toTally(1, false), 1)).toBe(true);
  // Approving a run that was held back makes its first start attempt two.
  expect(isFirstStart(toTally(2, false), 2)).toBe(true);
  // "Re-run failed jobs" keeps what the first job put out.
  expect(isFirstStart(toTally(1, false), 2)).toBe(false);
  expect(isFirstStart(toTally(2, true), 2)).toBe(false);
});

it('tells whether the command job ran in the same attempt', () => {
  for (const isAgain of [false, true]) {
    expect(isJudged(toTally(2, isAgain), 2)).toBe(true);
    expect(isJudged(toTally(1, isAgain), 2)).toBe(false);
  }
});

it('is empty of anything that a secret could hold', () => {
  for (const tally of [toTally(1, false), toTally(3, false), toTally(1, true)]) {
    expect(tally).toMatch(/^[^\p{L}\p{N}\p{P}\s]+$/u);
  }
});
