/** A new reader: recognises nothing and reads nothing until somebody has written it, and says so for every row. */
import type { Template } from '../template.ts';

export const reader: Template = {
  renderSource: ({ constant, id, title }) => `/**
 * ${title}. To be written: which versions it reads and which fields it must never touch.
 */
import { readRows, type Row } from '../artifact/json-rows.ts';
import type { ReaderRow } from '../artifact/observation.ts';
import { isUnread, type Reader, type Unread } from '../artifact/reader.ts';

/** To be written. One row to one observation, or why the row cannot be read. */
function toReaderRow({ line }: Row): ReaderRow | Unread {
  return { unread: true, line, why: 'the reader ${id} is to be written' };
}

export const ${constant}: Reader = {
  name: '${id}',
  title: '${title} (JSON)',
  tool: '${id}',
  example: '${id}.json',
  // To be written. By content alone: two keys that only this format has.
  recognises: () => false,
  *read(bytes) {
    for (const row of readRows(bytes)) yield isUnread(row) ? row : toReaderRow(row);
  },
};
`,
  renderTest: ({ constant, id }) => `import { expect, test } from 'vitest';
import { READERS } from '#report/index.ts';
import { ${constant} } from '#report/readers/${id}.ts';
import { readFixture, readReaderRows } from '../incident-files.ts';

test('recognises its own format by content', () => {
  const head = Buffer.from(readFixture('${id}.json')).toString('utf8');
  expect(READERS.find((one) => one.recognises(head))).toBe(${constant});
});

// To be written: what the first row says.
test('tells what happened, when, to what and by whom', () => {
  const [first] = readReaderRows(${constant}, readFixture('${id}.json'));
  expect(first).toMatchObject({ line: 2, kind: 'activity' });
});

test('counts the rows it cannot read and goes on', () => {
  const rows = [...${constant}.read(Buffer.from('[{}, 1, null]'))];
  expect(rows.filter((row) => 'unread' in row)).toHaveLength(3);
});
`,
  toNext: ({ id, file, test }) => [
    'actions/report/artifact/reader.ts is the contract, observation.ts beside it what a row becomes, and actions/report/readers/gitleaks.ts a reader that is whole.',
    `Put a real output of the tool, with nothing secret in it, into test/fixtures/report/${id}.json (or another ending, which \`example\` names), and add one row to it that cannot be read.`,
    `${file}: recognises and toReaderRow. A format that is not JSON is read a line at a time.`,
    `Run \`npx vitest run ${test} test/contract test/report\` until it passes: whatever still says "To be written" is named.`,
  ],
};
