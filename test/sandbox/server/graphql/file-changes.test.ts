import { expect, test } from 'vitest';
import { assertFileChanges } from '#sandbox/server/graphql/file-changes.ts';

const add = (path: string, contents = '') => ({ path, contents });

test.each([
  ['', 'nothing'],
  ['eA==', 'one byte'],
  ['eHg=', 'two bytes'],
  ['eHh4', 'three bytes'],
  ['+/+/', 'its two signs'],
])('%s is base64 of %s', (contents) => {
  expect(() => assertFileChanges({ additions: [add('a', contents)] })).not.toThrow();
});

test.each(['eA', 'eA=', 'e', 'e===', 'eHh4\n', 'e-_4', 'eA==eA=='])(
  '%j is not base64 with its padding',
  (contents) => {
    expect(() => assertFileChanges({ additions: [add('a'), add('b', contents)] })).toThrow(
      'The contents of b are not valid base64.',
    );
  },
);

test('each path is there once, whether it is added or deleted', () => {
  const additions = [add('a')];
  expect(() => assertFileChanges({ additions, deletions: [{ path: 'a' }] })).toThrow(
    'The path a appears more than once',
  );
  expect(() => assertFileChanges({ deletions: [{ path: 'b' }, { path: 'b' }] })).toThrow('b');
  expect(() => assertFileChanges({ additions: null, deletions: null })).not.toThrow();
});
