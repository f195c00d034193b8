import { expect, it } from 'vitest';
import { findLabel, isSameLabel, toLabelKey } from '#github/label-name.ts';

it('finds a label in whatever case the repository has it', () => {
  const labels = new Map([
    ['sev2', 'L_1'],
    ['Contain:GitHub/halt-workflows', 'L_2'],
  ]);
  expect(findLabel(labels, 'SEV2')).toBe('L_1');
  expect(findLabel(labels, 'contain:github/halt-workflows')).toBe('L_2');
  expect(findLabel(labels, 'SEV1')).toBeUndefined();
});

it('takes names that differ in case for one', () => {
  expect(isSameLabel('Incident', 'incident')).toBe(true);
  expect(isSameLabel('incident', 'incidents')).toBe(false);
  expect(toLabelKey('SEV1')).toBe(toLabelKey('sev1'));
});
