/** Starts the declare action: an event that can declare nothing loads no more than this. */
import { run } from '#kernel/runner/run.ts';
import { INTAKES } from './intakes/index.ts';

await run({ name: 'declare' }, async (io) => {
  if (INTAKES.every(({ event }) => event !== io.event.name)) {
    return { outcome: 'ignored', message: 'The event declares nothing.' };
  }
  const { start } = await import('./start.ts');
  return start(io);
});
