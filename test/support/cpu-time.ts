/** How much work something is, on a machine that does other work at the same time. */

/**
 * Milliseconds of processor time this thread has had; what others take in between does not count. They slow it down all
 * the same, so a test allows several times what a quiet machine needs: what it looks for takes a thousand times that.
 */
export function readCpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Processor time of the quickest of some tries: whoever else is at work cannot slow all of them down. */
export function measureLeast(work: () => unknown, tries = 5): number {
  return Math.min(
    ...Array.from({ length: tries }, () => {
      const started = readCpuTime();
      work();
      return readCpuTime() - started;
    }),
  );
}
