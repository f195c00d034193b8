/** How much work something is, on a machine that does other work at the same time. */

/**
 * Milliseconds of processor time this thread has had; what others take in between does not count. They slow it down all
 * the same, so a test allows several times what a quiet machine needs: what it looks for takes a thousand times that.
 */
export function readCpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
