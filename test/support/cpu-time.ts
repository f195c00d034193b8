/** How much work something is, on a machine that does other work at the same time. */

/** Milliseconds of processor time this thread has had; what others take in between does not count. */
export function readCpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
