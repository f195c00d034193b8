/** Starts the command action: what a robot writes, and other labels, load no more than this. */
import { parseRequest } from '#github/command-request.ts';
import { run } from '#kernel/runner/run.ts';

await run({ name: 'command' }, async (io) => {
  const request = parseRequest(io.event);
  if (request === undefined) return { outcome: 'ignored', message: 'Not a person, or no command.' };
  const { start } = await import('./start.ts');
  return start(request, io);
});
