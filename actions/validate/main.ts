/** Starts the validate action: a push to anything but an incident loads no more than this. */
import { run } from '#kernel/runner/run.ts';
import { findPushed } from './push.ts';

await run({ name: 'validate' }, async (io) => {
  if (findPushed(io.event.payload) === undefined) {
    return { outcome: 'ignored', message: 'Not a push to an incident.' };
  }
  const { start } = await import('./start.ts');
  return start(io);
});
