import { expect, test } from 'vitest';
import { renderChanges } from '#report/changes.ts';
import { words } from '#report/phrase.ts';
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

test('says in the first line that something is new and below it what', () => {
  const after: Snapshot = {
    severity: 'SEV2',
    status: 'contained',
    entries: 3,
    milestones: { detected: '2026-11-21T05:10:00.000Z', contained: '2026-11-21T09:40:00.000Z' },
    observations: { 'A-0001': 3, 'A-0002': 4 },
    containments: { 'R-0001': 'verified' },
    questions: ['b', 'c'],
  };
  const reports = ['reports/incident-report.md'];
  expect(renderChanges({ before: BEFORE, after, questions: [], reports }).split('\n')).toEqual([
    'New since the last report; no question is open.',
    '',
    '- Severity SEV2 (was SEV3)',
    '- Status contained (was declared)',
    '- 1 timeline entry',
    '- Milestone moved: detected, 21 November 2026 at 05:10 UTC',
    '- Milestone contained, 21 November 2026 at 09:40 UTC',
    '- 4 observations from A-0002',
    '- 1 containment action verified',
    '- 1 question answered',
    '- 1 new question',
    '',
    'Report: `reports/incident-report.md`',
  ]);
});

test('says so when nothing is new', () => {
  const text = renderChanges({ before: BEFORE, after: BEFORE, questions: [], reports: [] });
  expect(text).toBe('Nothing new since the last report; no question is open.');
});

test('names at most five questions, in the order of their importance', () => {
  const questions = Array.from({ length: 7 }, (_, n) => ({
    id: `q-${n}`,
    role: 'legal' as const,
    question: words(`Question ${n}?`),
    why: 'it matters',
    answer: words('an answer'),
  }));
  const text = renderChanges({ before: BEFORE, after: BEFORE, questions, reports: [] });
  expect(text.split('\n')).toEqual([
    'Nothing new since the last report; 7 questions open.',
    '',
    'The 5 most important questions:',
    '',
    ...[0, 1, 2, 3, 4].map((n) => `- **Legal:** Question ${n}? Answer with an answer.`),
  ]);
});

test('finds in a report the snapshot it was rendered with, and none in a damaged one', () => {
  const comment = renderSnapshot(BEFORE);
  expect(findSnapshot(`text\n${comment}\nmore`)).toEqual(BEFORE);
  expect(findSnapshot(comment.replace('"entries":2', '"entries":"x"'))).toBeUndefined();
  expect(findSnapshot(comment.replace('}', ''))).toBeUndefined();
  expect(findSnapshot('no comment')).toBeUndefined();
});
