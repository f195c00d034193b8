import { expect, test } from 'vitest';
import { renderPhrase } from '#report/prose/markdown.ts';
import { isUnread } from '#report/artifact/reader.ts';
import { githubAuditLog } from '#report/readers/github-audit-log.ts';
import { readFixture, readReaderRows } from '../incident-files.ts';

const rows = [...githubAuditLog.read(readFixture('github-audit-log.json'))];
const seen = readReaderRows(githubAuditLog, readFixture(githubAuditLog.example));

test('tells who performed what, from where and with which kind of token', () => {
  expect(seen[0] && renderPhrase(seen[0].sentence)).toBe(
    '`ci-bot` performed `git.clone` on `acme/shop` from `203[.]0[.]113[.]7` with a token (personal access token (classic))',
  );
  expect(seen[0]?.indicators.map(({ type }) => type)).toEqual([
    'ipv4-addr',
    'token-hash',
    'user-agent',
  ]);
});

test('reads milliseconds since 1970, and marks a time without zone as assumed', () => {
  expect(seen[0]?.time).toMatchObject({ at: '2026-11-21T05:01:00.123Z', zone: 'stated' });
  expect(seen[3]?.time).toMatchObject({ at: '2026-11-21T06:00:00Z', zone: 'assumed' });
});

test('grades actions that open a door above the routine', () => {
  expect(seen.map(({ severity }) => severity.normalised)).toEqual([
    'informational',
    'informational',
    'high',
    'high',
  ]);
});

test('lists the row without an action by its line', () => {
  expect(rows.filter(isUnread)).toEqual([{ unread: true, line: 6, why: 'no action' }]);
});
