import { expect, test } from 'vitest';
import { ExpectationSchema } from '#sandbox/exercise/expectation-schema.ts';
import { checks } from '#sandbox/exercise/expectations/index.ts';

test('each key that a file may name is judged, once; two of them with their file', () => {
  const judged = [...checks.map(({ name }) => name), 'contains', 'lacks'];
  expect(judged.toSorted()).toEqual(Object.keys(ExpectationSchema.shape).toSorted());
});
