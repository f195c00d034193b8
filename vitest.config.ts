import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `npm run check -- long-tests` runs these; see vitest.long.config.ts. */
export const LONG = [
  'test/acceptance/faults-*.test.ts',
  'test/acceptance/{lab,new-things}.test.ts',
  'test/command/{long-incident,parsed-once}.test.ts',
  // Megabytes, for twelve seconds; a sixteenth of each is in manifest.test.ts.
  'test/incident/manifest-volume.test.ts',
  'test/scripts/{command-line,deposit,docs,new,probe}.test.ts',
  'test/scripts/{upgrade,validate}/*.test.ts',
  'test/sweep/left-lying.test.ts',
  'test/validate/attacks.test.ts',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: LONG,
    // Holds whatever the sandbox answers and publishes, in any test, against what GitHub publishes.
    setupFiles: ['test/support/published/watch.ts'],
    // A file's tests bring and take away whatever they change, so files can share a process, and each
    // library is loaded once. Much of a sandbox test is waiting for Git and for requests.
    isolate: false,
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
