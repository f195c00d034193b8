import { describe, expect, test } from 'vitest';
import { hasNews, renderChanges } from '#report/document/changes.ts';
import { words } from '#report/prose/phrase.ts';
import { renderRegion } from '#report/document/regions.ts';
import { findSnapshot, renderSnapshot, type ReportSnapshot } from '#report/document/snapshot.ts';
import { DANA, ENTRIES, INCIDENT, readFixture } from '../incident-files.ts';
import { render } from '../rendering.ts';

const BEFORE: ReportSnapshot = {
  severity: 'SEV3',
  status: 'declared',
  entries: 2,
  milestones: { detected: '2026-11-21T05:12:00.000Z' },
  observations: { 'A-0001': 3 },
  containments: { 'R-0001': 'asked' },
  questions: ['a', 'b'],
};

test('says in the first line that something is new and below it what', () => {
  const after: ReportSnapshot = {
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

function find(inside: string): ReportSnapshot | undefined {
  const report = `before\n${renderRegion('facts', inside)}\nafter\n`;
  return findSnapshot(report, 'reports/x.md');
}

test('finds in a report the snapshot it was rendered with, and none in a damaged one', () => {
  const comment = renderSnapshot(BEFORE);
  expect(find(`text\n${comment}\nmore`)).toEqual(BEFORE);
  expect(find(comment.replace('"entries":2', '"entries":"x"'))).toBeUndefined();
  expect(find(comment.replace('}', ''))).toBeUndefined();
  expect(find('no comment')).toBeUndefined();
});

test('takes no snapshot that somebody wrote outside the generated parts', () => {
  const forged = renderSnapshot({ ...BEFORE, entries: 99 });
  const report = `${forged}\n${renderRegion('facts', renderSnapshot(BEFORE))}\n${forged}\n`;
  expect(findSnapshot(report, 'reports/x.md')).toEqual(BEFORE);
});

test('says what is no longer there, because a fact that disappears is news', () => {
  const after = { ...BEFORE, entries: 1, milestones: {}, observations: {}, containments: {} };
  expect(renderChanges({ before: BEFORE, after, questions: [], reports: [] }).split('\n')).toEqual([
    'New since the last report; no question is open.',
    '',
    '- 1 timeline entry fewer',
    '- Milestone no longer recorded: detected',
    '- Artifact A-0001 no longer listed',
    '- 1 containment action no longer recorded',
  ]);
});

test.each<[string, Partial<ReportSnapshot>]>([
  ['severity', { severity: 'SEV1' }],
  ['status', { status: 'contained' }],
  ['a timeline entry', { entries: 3 }],
  ['an observation', { observations: { 'A-0001': 4 } }],
  ['an observation that is gone', { observations: { 'A-0001': 2 } }],
  ['an artifact that says nothing', { observations: { 'A-0001': 3, 'A-0002': 0 } }],
  ['an outcome', { containments: { 'R-0001': 'verified' } }],
  ['an answer', { questions: ['a'] }],
  ['another question', { questions: ['a', 'b', 'c'] }],
])('takes %s for news', (_, change) => {
  expect(hasNews(BEFORE, { ...BEFORE, ...change })).toBe(true);
});

test('takes the first report for news and the same facts for none', () => {
  expect(hasNews(undefined, BEFORE)).toBe(true);
  expect(hasNews(BEFORE, { ...BEFORE })).toBe(false);
});

describe('what a comment says after a render', () => {
  test('is what is new since the last one', async () => {
    const before = await render();
    const files = { 'artifacts/gitleaks.json': readFixture('gitleaks.json') };
    const entries = [
      ...ENTRIES,
      {
        at: new Date('2026-11-19T10:12:30Z'),
        kind: 'compromised' as const,
        actor: 'dana',
        text: 'the token was pushed',
      },
    ];
    const incident = {
      milestones: {
        ...INCIDENT.milestones,
        compromised: {
          at: '2026-11-19T10:12:30Z',
          precision: 'second' as const,
          source: 'T-0003',
          recorded_at: '2026-11-21T06:00:00Z',
          recorded_by: DANA.login,
        },
      },
    };
    const { changes } = await render({ files, entries, incident }, before.files);
    expect(changes).toContain(
      'New since the last report; 5 questions open.\n\n- 1 timeline entry\n- Milestone compromised, 19 November 2026 at 10:12 UTC\n- 2 observations from A-0001\n- 3 questions answered\n- 1 new question\n\nOpen questions:\n\n- **',
    );
    expect(changes).toMatch(
      /\n\nReports: `reports\/executive-summary.md`, `reports\/incident-report.md` and `reports\/post-incident-review.md`$/,
    );
  });

  test('names a region a person had edited, whose words are kept', async () => {
    const before = await render();
    const touched = new Map(
      [...before.files].map(([path, text]) => [
        path,
        text.replace('## What happened', '## What happened\n\nIt was worse.'),
      ]),
    );
    const { edited, files } = await render({}, touched);
    expect(edited).toContainEqual({ path: 'reports/incident-report.md', region: 'story' });
    expect(files.get('reports/incident-report.md')).toContain('It was worse.');
  });
});
