import { expect, test } from 'vitest';
import { renderPhrase } from '#report/prose/markdown.ts';
import { gitleaks } from '#report/readers/gitleaks.ts';
import { readFixture, readReaderRows } from '../incident-files.ts';

test('tells what was committed where, by whom and when', () => {
  const [first] = readReaderRows(gitleaks, readFixture('gitleaks.json'));
  expect(first).toMatchObject({
    line: 2,
    kind: 'secret',
    actor: 'dana',
    action: 'github-pat',
    asset: 'deploy/ci.yml',
    time: { at: '2026-11-19T10:12:30Z', original: '2026-11-19T12:12:30+02:00', zone: 'stated' },
  });
  expect(first && renderPhrase(first.sentence)).toBe(
    'a secret of type `github-pat` was committed to `deploy/ci.yml`, line 12 in commit `1a2b3c4` by dana',
  );
});

test('names no commit and no time where gitleaks writes placeholders', () => {
  const [, second] = readReaderRows(gitleaks, readFixture('gitleaks.json'));
  expect(second?.time).toBeUndefined();
  expect(second?.indicators).toEqual([]);
  expect(second && renderPhrase(second.sentence)).not.toContain('commit `');
});

test('reads the lower-case keys of version 7', () => {
  const row = {
    rule: 'AWS Access Key',
    offender: 'x',
    file: 'a.tf',
    lineNumber: 7,
    author: 'maya',
    date: '2021-04-19T22:42:05+03:00',
    commit: 'abcdef1234',
  };
  expect(readReaderRows(gitleaks, [row])).toMatchObject([
    { action: 'AWS Access Key', asset: 'a.tf', time: { at: '2021-04-19T19:42:05Z' } },
  ]);
});

test('never lets the secret out, whichever field holds it', () => {
  const secret = ['gh', 'p_', 'a1B2'.repeat(9)].join('');
  const row = {
    RuleID: 'r',
    File: 'f',
    Secret: secret,
    Match: `k=${secret}`,
    offender: secret,
    line: secret,
    lineNumber: 1,
    Message: secret,
    Fingerprint: secret,
  };
  expect(JSON.stringify(readReaderRows(gitleaks, [row]))).not.toContain(secret.slice(4, 20));
});
