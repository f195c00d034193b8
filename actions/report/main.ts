/** Starts the report action: a push to anything but an incident loads no more than this. */
import { run } from '#kernel/runner/run.ts';
import { parsePush } from './push.ts';

await run({ name: 'report' }, async (io) => {
  const push = parsePush(io.event);
  if (push === undefined) return { outcome: 'ignored', message: 'Not a push to an incident.' };
  const { start } = await import('./start.ts');
  return start(push, io);
});
