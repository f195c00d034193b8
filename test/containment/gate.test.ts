import { expect, it } from 'vitest';
import { toReviewers } from '#containment/gate.ts';

it('puts names into code marks, and no word of ours', () => {
  expect(toReviewers(['maya', 'the team incident-commander'])).toBe(
    '`maya`, the team `incident-commander`',
  );
});

it('says where to look when nobody is named', () => {
  expect(toReviewers([])).toBe('named in its settings');
});
