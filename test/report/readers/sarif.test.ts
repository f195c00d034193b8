import { expect, test } from 'vitest';
import { renderPhrase } from '#report/markdown.ts';
import { isUnread } from '#report/reader.ts';
import { sarif } from '#report/readers/sarif.ts';
import { readFixture, readSightings } from '../incident-files.ts';

const rows = [...sarif.read(readFixture('sarif.sarif'))];
const seen = readSightings(sarif, readFixture(sarif.example));

test('takes the level from the result, then from its rule, then `warning`', () => {
  expect(seen.map(({ severity }) => severity)).toEqual([
    { stated: 'error', normalised: 'critical' },
    { stated: 'warning', normalised: 'medium' },
    { stated: 'note', normalised: 'low' },
  ]);
});

test('writes link placeholders as text and keeps snippets to itself', () => {
  expect(seen[0] && renderPhrase(seen[0].sentence)).toBe(
    'rule `js/xss` matched in `src/page.ts`, line 7: “Text from a parameter reaches the page”',
  );
  expect(JSON.stringify(seen)).not.toContain('not to be read');
});

test('names the scanner, and not the person whose home folder was scanned', () => {
  expect(seen[0]?.tool).toBe('AcmeScan');
  expect(seen[1]?.asset).toBe('shop/src/a.ts');
});

test('leaves suppressed results out with a reason, and counts what is no result', () => {
  expect(rows.filter(isUnread)).toMatchObject([
    { line: 23, leftOut: true },
    { line: 35, why: 'the result is not an object' },
  ]);
});

test('reads `results: 42`, no results and no runs as nothing', () => {
  for (const text of [
    '{"runs":[{"results":42}]}',
    '{"runs":[{}]}',
    '{"runs":[]}',
    '{"version":"2.1.0"}',
  ]) {
    expect([...sarif.read(new TextEncoder().encode(text))]).toEqual([]);
  }
});
