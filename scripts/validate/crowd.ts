/**
 * Many incidents on all cores. A thread costs about what a hundred incidents do, so it is started for no fewer; the
 * thread that was there works beside the others, and tells in order.
 */
import { availableParallelism } from 'node:os';
import type { Finding } from '#validate/index.ts';
import type { ReadObject } from './committed.ts';
import { attemptLot, runJob, type Job, type Outcome } from './job.ts';
import { startThread, type RunLot } from './thread.ts';

/** How many incidents a thread must have to itself. */
const WORTH_A_THREAD = 100;
/** Jobs that change hands at once: few enough that nobody waits long for the last, many enough that messages do not count. */
const LOT = 25;

/** How many threads help with so many incidents. */
export function countThreads(jobs: number, cores: number = availableParallelism()): number {
  return Math.max(0, Math.min(cores - 1, Math.floor(jobs / WORTH_A_THREAD) - 1));
}

/** Checks incidents and yields their findings in their order. @throws what the first job throws that fails, in its turn. */
export async function* runJobs(
  jobs: readonly Job[],
  readObject: ReadObject,
  count = countThreads(jobs.length),
): AsyncGenerator<readonly Finding[]> {
  const lots = Array.from({ length: Math.ceil(jobs.length / LOT) }, (_, index) => ({
    jobs: jobs.slice(index * LOT, (index + 1) * LOT),
    ...Promise.withResolvers<readonly Outcome[]>(),
  }));
  const queue = lots.values();
  const threads = Array.from({ length: count }, () => startThread(readObject));
  const here: RunLot = (some) => attemptLot(some, readObject);
  for (const run of [here, ...threads.map((thread) => thread.run)]) void work(queue, run);
  try {
    for (const lot of lots) yield* tell(lot.jobs, await lot.promise, readObject);
  } finally {
    // Whoever stops listening stops the work as well.
    for (const { resolve } of queue) resolve([]);
    for (const { end } of threads) end();
  }
}

interface Lot {
  jobs: readonly Job[];
  resolve: (outcomes: readonly Outcome[]) => void;
}

/** Takes lots off the queue that all share until it is empty. */
async function work(queue: Iterable<Lot>, runLot: RunLot): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- whoever is done takes the next
  for (const { jobs, resolve } of queue) resolve(await runLot(jobs));
}

/** A job that failed, wherever it ran, fails here again: no message between threads could carry what it throws. */
async function* tell(
  jobs: readonly Job[],
  outcomes: readonly Outcome[],
  readObject: ReadObject,
): AsyncGenerator<readonly Finding[]> {
  // oxlint-disable-next-line no-await-in-loop -- it fails in its turn
  for (const [index, job] of jobs.entries())
    yield outcomes[index] ?? (await runJob(job, readObject));
}
