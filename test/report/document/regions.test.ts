import { expect, test } from 'vitest';
import { mergeRegions, parseRegions, renderRegion } from '#report/document/regions.ts';

const first = `${renderRegion('a', 'one')}\n\n## Notes\n\n<!-- write -->\n\n${renderRegion('b', 'two')}\n`;
const second = `${renderRegion('a', 'ONE')}\n\n## Notes\n\n<!-- write -->\n\n${renderRegion('b', 'TWO')}\n`;

test('splits a report so that its pieces are the report', () => {
  expect(
    parseRegions(first, 'r.md')
      .map((piece) => piece.text)
      .join('|'),
  ).toBe('|one\n|\n\n## Notes\n\n<!-- write -->\n\n|two\n|\n');
});

test('keeps every byte that a person wrote outside, and replaces what is inside', () => {
  const human = 'Mine.  \r\n\ttabs\u00a0| <b>é</b> <!-- c -->\n';
  const edited = `preface\n${first.replace('<!-- write -->', human)}postscript without newline`;
  const { text, edited: regions } = mergeRegions(second, edited, 'r.md');
  expect(text).toBe(
    `preface\n${second.replace('<!-- write -->', human)}postscript without newline`,
  );
  expect(regions).toEqual([]);
});

test('is idempotent', () => {
  expect(mergeRegions(second, mergeRegions(second, first, 'r.md').text, 'r.md').text).toBe(second);
});

test('finds an edit inside a region, keeps its lines below and says so', () => {
  const { text, edited } = mergeRegions(
    second,
    first.replace('one\n', 'one\nbut I saw two\n'),
    'r.md',
  );
  expect(edited).toEqual(['a']);
  expect(text).toContain(renderRegion('a', 'ONE'));
  expect(text).toMatch(/Kept by Firebreak[^\n]*\n\none\nbut I saw two\n/);
  expect(mergeRegions(second, text, 'r.md')).toEqual({ text, edited: [] });
});

test('keeps a line of a person that speaks of markers, and no snapshot', () => {
  const words = 'see firebreak:generated in the docs';
  const facts = '<!-- firebreak:facts {} -->';
  const { text } = mergeRegions(second, first.replace('one\n', `${words}\n${facts}\n`), 'r.md');
  expect(text).toContain(`\n${words}\n`);
  expect(text).not.toContain(facts);
});

test('leaves regions where a person moved them, and their words with them', () => {
  const [one, two] = [renderRegion('a', 'one'), renderRegion('b', 'two')];
  const moved = `${two}\n\nMy words.\n\n${one}\n`;
  const expected = moved
    .replace(two, renderRegion('b', 'TWO'))
    .replace(one, renderRegion('a', 'ONE'));
  expect(mergeRegions(second, moved, 'r.md').text).toBe(expected);
});

test('gives back a region that a person took out', () => {
  const without = first.replace(renderRegion('b', 'two'), 'mine');
  const { text } = mergeRegions(second, without, 'r.md');
  expect(text).toContain(renderRegion('b', 'TWO'));
  expect(text).toContain('mine');
});

test('drops a region that the template no longer has, and keeps what a person wrote in it', () => {
  const shorter = renderRegion('a', 'ONE');
  expect(mergeRegions(shorter, first, 'r.md').text).not.toContain('two');
  const edited = first.replace('two\n', 'two\nand three\n');
  expect(mergeRegions(shorter, edited, 'r.md')).toMatchObject({
    text: expect.stringContaining('and three'),
    edited: ['b'],
  });
});

test('keeps Windows line ends outside byte for byte', () => {
  const windows = `\r\nmine\r\n${first.replaceAll('\n', '\r\n')}`;
  const { text } = mergeRegions(second, windows, 'r.md');
  expect(text.startsWith('\r\nmine\r\n')).toBe(true);
  expect(text).toContain('\r\n\r\n## Notes\r\n\r\n<!-- write -->\r\n\r\n');
});

test('does not take Windows line ends for an edit', () => {
  expect(mergeRegions(second, first.replaceAll('\n', '\r\n'), 'r.md').edited).toEqual([]);
});

test('puts a region that is new in the template after the one it follows there', () => {
  const grown = second.replace('\n\n## Notes', `\n\n${renderRegion('new', 'three')}\n\n## Notes`);
  expect(mergeRegions(grown, first, 'r.md').text).toBe(grown);
});

test.each([
  ['an end that is gone', first.replace('<!-- firebreak:end a -->', ''), 9],
  ['an end of another region', first.replace('firebreak:end a', 'firebreak:end b'), 3],
  ['a region twice', first + first, 12],
  ['a file that stops inside a region', first.slice(0, first.lastIndexOf('<!--')), 11],
])('refuses %s and names the line', (_, damaged, line) => {
  expect(() => parseRegions(damaged, 'r.md')).toThrow(
    expect.objectContaining({ code: 'report-markers', place: { file: 'r.md', line } }),
  );
});
