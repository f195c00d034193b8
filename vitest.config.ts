import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run check -- bad-days` runs these; see vitest.bad-days.config.ts.
    exclude: ['test/acceptance/faults-*.test.ts'],
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
