import { expect, test } from 'vitest';
import { renderPhrase } from '#report/prose/markdown.ts';
import { isUnread } from '#report/artifact/reader.ts';
import { sarif } from '#report/readers/sarif.ts';
import { readFixture, readReaderRows } from '../incident-files.ts';

const rows = [...sarif.read(readFixture('sarif.sarif'))];
const seen = readReaderRows(sarif, readFixture(sarif.example));

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

function read(text: string): object[] {
  return [...sarif.read(new TextEncoder().encode(text))];
}

test('says so when the runs or the results of one are no list', () => {
  expect(read('{"version":"2.1.0"}')).toMatchObject([{ why: 'its runs are not a list' }]);
  expect(read('{"runs":[{},{"results":42}]}')).toMatchObject([
    { leftOut: true, why: 'run 1 has no results' },
    { why: 'the results of run 2 are not a list' },
  ]);
});

const run = (result: object, tool: object = {}): object => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'x' }, ...tool }, results: [{ ruleId: 'r', ...result }] }],
});

test.each([
  [[{ kind: 'inSource' }], 0],
  [[{ kind: 'external', status: 'accepted' }, { status: 'rejected' }], 0],
  [[{ kind: 'external', status: 'underReview' }, { status: 'rejected' }], 1],
  [[], 1],
])('takes suppressions %j for what they are worth', (suppressions, open) => {
  expect(readReaderRows(sarif, run({ suppressions }))).toHaveLength(open);
});

test.each([
  [{ kind: 'pass' }, 'no finding, but pass'],
  [{ kind: 'notApplicable' }, 'no finding, but notApplicable'],
  [{ baselineState: 'absent' }, 'no longer there, says the tool'],
])('leaves %j out and says why', (result, why) => {
  const bytes = new TextEncoder().encode(JSON.stringify(run(result)));
  expect([...sarif.read(bytes)]).toMatchObject([{ leftOut: true, why }]);
});

test('finds the rule in the extension that a result names, as CodeQL writes it', () => {
  const rules = [{ id: 'r', defaultConfiguration: { level: 'error' } }];
  const driver = { name: 'x', rules: [{ id: 'r', defaultConfiguration: { level: 'note' } }] };
  const rule = { id: 'r', index: 0, toolComponent: { index: 0 } };
  const [inPack] = readReaderRows(sarif, run({ rule }, { driver, extensions: [{ rules }] }));
  expect(inPack?.severity).toEqual({ stated: 'error', normalised: 'high' });
  const [inDriver] = readReaderRows(sarif, run({}, { driver, extensions: [{ rules }] }));
  expect(inDriver?.severity).toEqual({ stated: 'note', normalised: 'low' });
});

test.each(['constructor', '__proto__', 'toString'])('takes no level from %s', (level) => {
  expect(readReaderRows(sarif, run({ level }))[0]?.severity.normalised).toBe('medium');
});

test.each(['{"runs":[]}', '{"runs":[{"results":[]}]}'])('reads %s as nothing', (text) => {
  expect(read(text)).toEqual([]);
});

test('finds the rule of a result that has its index alone', () => {
  const rules = [{ id: 'a' }, { id: 'b', defaultConfiguration: { level: 'error' } }];
  const tool = { driver: { name: 'x', rules } };
  const [found] = readReaderRows(sarif, run({ ruleId: undefined, ruleIndex: 1 }, tool));
  expect(found).toMatchObject({ action: 'b', severity: { stated: 'error' } });
});

test.each(['{"runs": [{"id": 1}]}', '{"version": "2.1.0", "run": []}'])(
  'does not take %s for SARIF',
  (text) => {
    expect(sarif.recognises(text)).toBe(false);
  },
);
