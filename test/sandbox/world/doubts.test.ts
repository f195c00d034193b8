import { expect, test } from 'vitest';
import { startDoubts } from '#sandbox/world/doubts.ts';

test('each world has doubts of its own, the stricter way', () => {
  const one = startDoubts();
  one.missingObject = 'null';
  expect(startDoubts()).toMatchObject({ missingObject: 'error', missingBranch: 'words' });
});
