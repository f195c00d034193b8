/** How a run waits for something outside itself while others go on: a concurrency group, a reviewer. */

import type { RunRecord } from './record.ts';
import type { Host, Run } from './run-state.ts';

interface Parking<T> {
  status: RunRecord['status'];
  isBlocked: () => boolean;
  until: Promise<T>;
}

/** Waits and shows it. Undefined when the run was cancelled meanwhile. */
export async function park<T>(
  run: Run,
  host: Host,
  { status, isBlocked, until }: Parking<T>,
): Promise<T | undefined> {
  const { signal } = run.abort;
  run.record.status = status;
  run.isBlocked = () => !signal.aborted && isBlocked();
  host.bell.ring();
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>();
  const stop = (): void => resolve(undefined);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([until, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    delete run.isBlocked;
    run.record.status = 'in_progress';
  }
}
