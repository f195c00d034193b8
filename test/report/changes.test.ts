import { expect, test } from 'vitest';
import { renderChanges } from '#report/changes.ts';
import { findSnapshot, renderSnapshot, type Snapshot } from '#report/snapshot.ts';

const BEFORE: Snapshot = {
  severity: 'SEV3',
  status: 'declared',
  entries: 2,
  milestones: { detected: '2026-11-21T05:12:00.000Z' },
  observations: { 'A-0001': 3 },
  containments: { 'R-0001': 'asked' },
  questions: ['a', 'b'],
};

test('says what is new in one sentence', () => {
  const after: Snapshot = {
    severity: 'SEV2',
    status: 'contained',
    entries: 3,
    milestones: { detected: '2026-11-21T05:10:00.000Z', contained: '2026-11-21T09:40:00.000Z' },
    observations: { 'A-0001': 3, 'A-0002': 4 },
    containments: { 'R-0001': 'verified' },
    questions: ['b', 'c'],
  };
  const [sentence] = renderChanges({ before: BEFORE, after, questions: [] }).split('\n');
  expect(sentence).toBe(
    'New since the last report: severity SEV2 (was SEV3); status contained (was declared); 1 timeline entry; milestone moved: detected, 21 November 2026 at 05:10 UTC; milestone contained, 21 November 2026 at 09:40 UTC; 4 observations from A-0002; 1 containment action now verified; 1 question answered; 1 new question.',
  );
});

test('says so when nothing is new', () => {
  const text = renderChanges({ before: BEFORE, after: BEFORE, questions: [] });
  expect(text).toBe('Nothing new since the last report.\n\nNo question is open.\n');
});

test('finds in a report the snapshot it was rendered with, and none in a damaged one', () => {
  const comment = renderSnapshot(BEFORE);
  expect(findSnapshot(`text\n${comment}\nmore`)).toEqual(BEFORE);
  expect(findSnapshot(comment.replace('"entries":2', '"entries":"x"'))).toBeUndefined();
  expect(findSnapshot(comment.replace('}', ''))).toBeUndefined();
  expect(findSnapshot('no comment')).toBeUndefined();
});
