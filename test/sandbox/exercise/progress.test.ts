import { expect, test } from 'vitest';
import type { Aftermath } from '#sandbox/exercise/aftermath.ts';
import { parseExercise } from '#sandbox/exercise/exercise-file.ts';
import { renderCosts } from '#sandbox/exercise/costs.ts';
import type { Step } from '#sandbox/exercise/player.ts';
import { renderEnd, renderInject, renderStep } from '#sandbox/exercise/progress.ts';
import type { JournalEntry } from '#sandbox/world/request-types.ts';
import { HEAD } from './tiny-project.ts';

const toEntry = (route: string, token: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  n: 1,
  at: '2026-03-02T09:00:00.000Z',
  method: 'POST',
  path: route,
  route,
  status: 200,
  token,
  ...more,
});

const REQUESTS = [
  toEntry('/graphql', 'firebreak-observer', { operations: ['repository'] }),
  toEntry('/repos/{owner}/{repo}/issues/{issue_number}/comments', 'GITHUB_TOKEN of command', {
    fault: 'before 502',
  }),
  toEntry('/credentials/revoke', 'anonymous'),
  toEntry('/user', 'leaked'),
];

function toStep(ok: boolean): Step {
  const aftermath: Aftermath = {
    runs: [],
    results: [],
    run: undefined,
    decisive: undefined,
    comments: [],
    checks: [],
    requests: REQUESTS,
    elapsed: 0,
  };
  return {
    inject: {
      id: 'approve',
      comment: { by: 'omar', body: '/approve 8f3a12c9' },
      expect: { outcome: 'verified' },
    },
    kind: 'comment',
    at: new Date('2026-03-02T09:15:00Z'),
    aftermath,
    result: {
      id: 'approve',
      ok,
      outcome: 'refused',
      reason: 'expired',
      calls: 4,
      expectations: [{ name: 'outcome', ok, got: 'refused' }],
    },
  };
}

test('gives an inject one line, and one more for what did not hold or was made to fail', () => {
  expect(renderStep(toStep(false), { color: false }).split('\n')).toEqual([
    expect.stringMatching(
      /^03-02 09:15 FAIL approve +refused, expired +4 calls  omar: \/approve 8f3a12c9$/,
    ),
    '       outcome: expected verified, got refused',
    '       fault: before 502 on POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  ]);
});

test('writes no escape sequence unless a terminal shows it', () => {
  expect(renderStep(toStep(true), { color: false })).not.toContain('\u001B');
  expect(renderStep(toStep(true), { color: true })).toContain('\u001B[32m');
});

test('names every leaked secret at the end, and never its value', () => {
  const result = { ok: false, injects: [], requests: [], files: [] };
  const end = renderEnd(
    { ...result, leaks: [{ secret: 'leaked', where: 'journal' }] },
    { color: false },
  );
  expect(end).toBe(
    'SECRET IN PLAIN TEXT: leaked in journal\nFAILED: 0 injects, 0 failed, 0 requests',
  );
});

test("counts a command's own calls apart from those of the step", () => {
  expect(
    renderCosts([toStep(true)])
      .split('\n')
      .at(-1)
      ?.trim()
      .split(/\s{2,}/),
  ).toEqual(['/approve 8f3a12c9', '2', '2', 'refused, expired, 1 call failed on demand']);
});

test.each([
  ['fault: {on: POST /graphql}', 'the next POST /graphql: fails'],
  [
    'fault: {on: GET /user, times: 3, after: 2, mode: lost}',
    'after 2, the next 3 GET /user: is done and its answer lost',
  ],
  [
    'team: {person: omar, join: responder, leave: approver}',
    'omar joins responder and leaves approver',
  ],
  ['wait: 90m', '1h 30m later'],
])('tells %s in words', (inject, words) => {
  const [read] = parseExercise(`${HEAD}  - ${inject}\n`, 'exercise.yml').injects;
  expect(read && renderInject(read)).toBe(words);
});
