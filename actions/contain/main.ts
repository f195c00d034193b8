/** Starts the contain action: an event that is no command loads no more than this, and reads no secret. */
import { parseRequest } from '#github/command-request.ts';
import { run } from '#kernel/runner/run.ts';

await run({ name: 'contain' }, async (io) => {
  const request = parseRequest(io.event);
  if (request?.kind !== 'comment' && request?.kind !== 'label') {
    return { outcome: 'ignored', message: 'The event is no command.' };
  }
  const { start } = await import('./start.ts');
  return start(request, io);
});
