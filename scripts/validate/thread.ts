/** A thread that checks incidents, seen from where it is started. */
import { Worker } from 'node:worker_threads';
import type { ReadObject } from './committed.ts';
import type { Job, Outcome } from './job.ts';
import type { FromMain, FromThread } from './messages.ts';

export type RunLot = (jobs: readonly Job[]) => Promise<readonly Outcome[]>;

interface Thread {
  /** Runs one lot at a time. Of a thread that has died nothing comes, and every job counts as failed. */
  run: RunLot;
  end: () => void;
}

/** Starts a thread, and reads Git's objects for it: one process of Git answers all threads. */
export function startThread(readObject: ReadObject): Thread {
  const worker = new Worker(new URL('worker.ts', import.meta.url));
  let isOver = false;
  let answer: ((outcomes: readonly Outcome[]) => void) | undefined;
  // A thread has no origin, which windows have.
  // oxlint-disable-next-line require-post-message-target-origin
  const send = (message: FromMain): void => worker.postMessage(message);
  const die = (): void => {
    isOver = true;
    answer?.([]);
  };
  const receive = async (message: FromThread): Promise<void> => {
    if (message.kind === 'done') return answer?.(message.outcomes);
    const content = await readObject(message.object);
    send({ kind: 'object', number: message.number, content });
  };
  worker
    .on('message', (message: FromThread) => void receive(message))
    .on('error', die)
    .on('exit', die);
  return {
    run: (jobs) =>
      new Promise((resolve) => {
        answer = resolve;
        if (isOver) resolve([]);
        else send({ kind: 'lot', jobs });
      }),
    end: () => void worker.terminate(),
  };
}
