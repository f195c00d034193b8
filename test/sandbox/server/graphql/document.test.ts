import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { readDocument } from '#sandbox/server/graphql/document.ts';

const VIEWER = 'query { viewer { login } }';

test('a text is read once, and a text with one more space is another', () => {
  const first = readDocument(VIEWER);
  expect(first.errors).toEqual([]);
  expect(first.document.definitions).toHaveLength(1);
  expect(readDocument(VIEWER)).toBe(first);
  expect(readDocument(`${VIEWER} `)).not.toBe(first);
});

test('what the schema does not allow is told, every time', () => {
  const query = '{ viewer { login noSuchField } noSuchRoot }';
  for (let time = 0; time < 2; time += 1) {
    expect(readDocument(query).errors.map(({ message }) => message)).toEqual([
      'Cannot query field "noSuchField" on type "User".',
      'Cannot query field "noSuchRoot" on type "Query".',
    ]);
  }
});

test.each(['', '{', 'viewer', '{ viewer { login } } }'])(
  '%j does not parse, every time',
  (query) => {
    for (let time = 0; time < 2; time += 1) {
      expect(() => readDocument(query)).toThrow(GraphQLError);
    }
  },
);

test('of texts that differ each time, no more than two hundred are kept', () => {
  const first = readDocument(VIEWER);
  const fill = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) readDocument(`{ _${String(at)}: __typename }`);
  };
  fill(0, 100);
  expect(readDocument(VIEWER)).toBe(first);
  fill(100, 300);
  const again = readDocument(VIEWER);
  expect(again).not.toBe(first);
  expect(again.errors).toEqual([]);
});
