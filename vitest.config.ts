import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `npm run check -- long-tests` runs these; see vitest.long.config.ts. */
export const LONG = [
  'test/acceptance/faults-*.test.ts',
  'test/acceptance/{fixture-exercises,lab,new-things}.test.ts',
  'test/command/{dies-anywhere,long-incident,parsed-once}.test.ts',
  // Sixty shapes of text for each parser, in two sizes.
  'test/contract/doubling.test.ts',
  // Megabytes, for twelve seconds; a sixteenth of each is in manifest.test.ts.
  'test/incident/manifest-volume.test.ts',
  'test/kernel/markdown-hostile.test.ts',
  // The probe of the sandbox, a part of the same check, asks the same facts through a server.
  'test/sandbox/facts/facts.test.ts',
  // Needs a browser, which `npm test` does without.
  'test/sandbox/page/browser.test.ts',
  'test/scripts/{command-line,deposit,docs,exercise,new,probe,setup}.test.ts',
  'test/scripts/setup/rights.test.ts',
  'test/scripts/verify/verify.test.ts',
  'test/scripts/{upgrade,validate}/*.test.ts',
  // Every byte of the worked exercise; a sample of another thousandth each day is in verify/tamper.test.ts.
  'test/scripts/verify/every-byte.test.ts',
  'test/sweep/left-lying.test.ts',
  'test/validate/{attacks,script}.test.ts',
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
