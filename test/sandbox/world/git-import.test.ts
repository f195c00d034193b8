import { expect, test } from 'vitest';
import { renderImport } from '#sandbox/world/git-import.ts';

const at = new Date('1970-01-01T00:00:01.999Z');
const COMMIT = { branch: 'b', message: 'm', author: { name: 'n', email: 'e', at }, files: [] };

test('lengths are bytes, seconds are whole, and a message ends its line once', () => {
  const text = renderImport({ ...COMMIT, message: 'é' }, undefined).toString();
  expect(text).toContain('committer n <e> 1 +0000\ndata 3\né\n\n');
  expect(renderImport({ ...COMMIT, message: 'm\n' }, undefined).toString()).toContain(
    'data 2\nm\n\n',
  );
});

test('a root has no parent, any other one names it', () => {
  expect(renderImport(COMMIT, undefined).toString()).not.toContain('from ');
  expect(renderImport(COMMIT, 'f00d').toString()).toContain('\nfrom f00d\n');
});

test('nobody writes a header of their own by their name', () => {
  const author = { name: 'a> 1 +0000\ncommitter x <', email: '<y>\n', at };
  const [, line, next] = renderImport({ ...COMMIT, author }, undefined)
    .toString()
    .split('\n');
  expect(line).toBe('author a 1 +0000committer x  <y> 1 +0000');
  expect(next).toMatch(/^committer a 1/);
});

test('paths are quoted, so that a quote, a backslash or a new line is part of the name', () => {
  const files = [
    { path: 'a"\\\n', content: 'x', executable: true },
    { path: 'gone', deleted: true as const },
  ];
  const text = renderImport({ ...COMMIT, files }, undefined).toString();
  expect(text).toContain('M 100755 inline "a\\"\\\\\\n"\ndata 1\nx\n');
  expect(text).toContain('D "gone"\n');
});
