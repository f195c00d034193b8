import { expect, test } from 'vitest';
import { INJECT_NAMES } from '#sandbox/exercise/inject-schema.ts';
import { performers } from '#sandbox/exercise/injects/index.ts';

test('each inject that a file may name is performed, once', () => {
  expect(performers.map(({ name }) => name).toSorted()).toEqual([...INJECT_NAMES].toSorted());
});
