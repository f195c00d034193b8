/**
 * The tests of one group, as `npm run mutate` runs them: each file loads its modules anew. Otherwise they stay in memory
 * from one mutant to the next, and what is built while a module is loaded, every regular expression for one, would never
 * be broken. Stryker's own `testFiles` has that fault too (stryker-js#6144), so the group is named by the environment.
 */
import { defineConfig } from 'vitest/config';
import { GROUPS } from './scripts/mutate/groups.ts';

const group = GROUPS.find(({ name }) => name === process.env['MUTATED_GROUP']);

export default defineConfig({
  test: { include: [...(group?.tests ?? [])], testTimeout: 60_000, hookTimeout: 60_000 },
});
