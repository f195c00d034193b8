import { expect, test } from 'vitest';
import { findExtents, readRows, type Row } from '#report/artifact/json-rows.ts';
import { isUnread, type Unread } from '#report/artifact/reader.ts';
import { readCpuTime } from '../../support/cpu-time.ts';

function rowsOf(text: string | Uint8Array, names: string[] = []): (Row | Unread)[] {
  return [...readRows(typeof text === 'string' ? new TextEncoder().encode(text) : text, names)];
}

function linesOf(text: string, names: string[] = []): (number | string)[] {
  return rowsOf(text, names).map((row) => (isUnread(row) ? `${row.line}: ${row.why}` : row.line));
}

test('gives each row of a pretty-printed list the line its object starts on', () => {
  expect(
    linesOf('[\n  {\n    "a": 1\n  },\n  {"a": 2}, {"a": 3},\n\n  {\n"a": "x\\"}"}\n]\n'),
  ).toEqual([2, 5, 5, 7]);
});

test('reads one object per line, with Windows line ends, blank lines and a byte order mark', () => {
  expect(linesOf('\uFEFF\r\n\r\n{"a":1}\r\n{"a":2}\r\n\r\n{"a":3}')).toEqual([3, 4, 6]);
});

test('reads pretty-printed objects that follow one another', () => {
  expect(linesOf('{\n"a":1\n}\n{\n"a":2\n}\n')).toEqual([1, 4]);
});

test('finds the list inside a named container, and no other list', () => {
  const text = '{\n "other": [{"a":0}],\n "Records": [\n  {"a":1},\n  {"a":2}\n ]\n}';
  expect(linesOf(text, ['Records'])).toEqual([4, 5]);
  expect(rowsOf(text, ['Records']).map((row) => !isUnread(row) && row.pointer)).toEqual([
    '/Records/0',
    '/Records/1',
  ]);
});

test.each(['', '  \n', 'null', '[]', '[ ]\n'])(
  'reads nothing from %j and complains about nothing',
  (text) => {
    expect(rowsOf(text)).toEqual([]);
  },
);

test('reads UTF-16 as PowerShell writes it', () => {
  const text = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('[{"a":"ü"}]', 'utf16le')]);
  expect(rowsOf(text)).toMatchObject([{ value: { a: 'ü' } }]);
});

test('keeps integers beyond 2^53 digit for digit', () => {
  expect(
    rowsOf('[{"a":346037607908199600123,"b":12,"c":"99999999999999999999","d":1.5}]'),
  ).toMatchObject([
    { value: { a: '346037607908199600123', b: 12, c: '99999999999999999999', d: 1.5 } },
  ]);
});

test('loses one row to a torn line and goes on with the next', () => {
  expect(linesOf('{"a":1}\n{"a":"torn\n{"a":3}\n')).toEqual([1, '2: the row never ends', 3]);
  expect(linesOf('[\n  {"a":1},\n  {"a":"torn\n  {"a":3}\n]')).toEqual([
    2,
    '3: the row never ends',
    4,
  ]);
  expect(linesOf('[\n  {"a":1},\n  {"a":bad},\n  {"a":3}\n]')).toEqual([2, '3: not valid JSON', 4]);
});

test('finds a list in one line without a blank', () => {
  expect(linesOf('{"x":1,"y":{"Records":[2]},"Records":[{"a":1}]}', ['Records'])).toEqual([1]);
});

test('reads every list of a container once, whole or cut off', () => {
  const rows = '[\n{"a":1},\n{"a":2}\n]';
  expect(linesOf(`{"Records": ${rows},\n"Events": ${rows}}`, ['Records', 'Events'])).toEqual([
    2, 3, 6, 7,
  ]);
  expect(linesOf('{\n"Records": [\n{"a":1},\n{"a":2},\n{"a":', ['Records'])).toEqual([
    3,
    4,
    '5: the row never ends; nothing after it was read',
    '5: the file ends before its list does',
  ]);
  expect(linesOf(`{"Records": ${rows}, "x": {\n{"b":1}`, ['Records'])).toEqual([
    2,
    3,
    '4: what follows the list never ends',
    5,
  ]);
});

test('gives up one row, and no row after it, for a bracket too few, too many or a stray comma', () => {
  expect(linesOf('[\n{"a":[1},\n{"b":2},\n{"c":3}\n]')).toEqual(['2: not valid JSON', 3, 4]);
  expect(linesOf('[\n{"a":1}},\n,{"b":2},,\n{"c":3}\n]')).toEqual([2, '2: not valid JSON', 3, 4]);
  expect(linesOf('[{"a":1}},{"b":2}]')).toEqual([1, '1: not valid JSON', 1]);
});

test.each([
  ['objects', '{"RuleID":"a","x":[\n'],
  ['lists', '[\n'],
  ['strings', '{"a":"\n'],
  ['containers', '{"Records":[{"a":[\n'],
])('reads twenty thousand torn %s in bounded time', (_, torn) => {
  const started = readCpuTime();
  expect(rowsOf(torn.repeat(20_000), ['Records']).length).toBeGreaterThan(0);
  expect(readCpuTime() - started).toBeLessThan(5000);
});

test('says where a truncated file ends', () => {
  expect(linesOf('[\n{"a":1},\n{"a":2}')).toEqual([2, 3, '3: the file ends before its list does']);
});

test('says that a file is no JSON, line by line', () => {
  expect(linesOf('RuleID,Commit\n1,b\n')).toEqual([
    '1: not a JSON object or list',
    '2: not a JSON object or list',
  ]);
});

test('ends on every truncation of a document, and never throws', () => {
  const text = '{"Records": [\n {"a": "x\\"y", "b": [1, {"c": null}]},\n {"d": true}\n]}';
  for (let length = 0; length <= text.length; length += 1) {
    expect(rowsOf(text.slice(0, length), ['Records']).length).toBeLessThan(10);
  }
});

test('reads three megabytes of pretty-printed rows in bounded time', () => {
  const text = JSON.stringify(
    Array.from({ length: 10_000 }, (_, n) => ({ n, text: 'x'.repeat(250) })),
    null,
    2,
  );
  const started = readCpuTime();
  const rows = rowsOf(text);
  expect(rows).toHaveLength(10_000);
  expect(rows.at(-1)?.line).toBe(2 + 9999 * 4);
  expect(readCpuTime() - started).toBeLessThan(5000);
});

test('walks to nested lists by path', () => {
  const text = '{"runs": [{"results": [{"a": 1}, 2]}, {"tool": {}}, {"results": [3]}]}';
  const found = [...findExtents(text, 0, ['runs', '*', 'results', '*'])];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['{"a": 1}', '2', '3']);
});
