/** What the test command costs. It has no peer but itself: it is held against the same command of another commit. */
import { join } from 'node:path';
import { measureTime } from './processor-time.ts';
import type { Row } from './row.ts';

export const TESTS: Row = {
  name: 'test command, against the other commit',
  atMost: 0.75,
  unit: '×',
  isCompared: true,
  measure: (root) => {
    const args = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run'];
    const env = { HOME: process.env['HOME'] ?? '' };
    return measureTime({ program: process.execPath, args, env, cwd: root }, 1);
  },
};
