/** Starts the declare action: an event that can declare nothing loads no more than this. */
import { run } from '#kernel/runner/run.ts';

/** Those that `.github/workflows/declare.yml` starts a job for; an intake for another one adds it to both. */
const EVENTS = ['issues', 'workflow_dispatch'];

await run({ name: 'declare' }, async (io) => {
  if (!EVENTS.includes(io.event.name)) {
    return { outcome: 'ignored', message: 'The event declares nothing.' };
  }
  const { start } = await import('./start.ts');
  return start(io);
});
