/** Starts the sweep, by the clock or at the end of a run: any other event loads no more than this. */
import { z } from 'zod';
import { run } from '#kernel/runner/run.ts';
import { NOTHING_LEFT } from './dependencies.ts';
import { PAYLOADS } from './own.ts';

const Mode = z.object({ 'catch-up': z.enum(['true', 'false']).default('false') });

const EVENTS = ['schedule', 'workflow_dispatch', ...PAYLOADS.flatMap(({ events }) => events)];

await run({ name: 'sweep' }, async (io) => {
  if (!EVENTS.includes(io.event.name)) {
    return { outcome: 'ignored', message: 'The event asks for no sweep.' };
  }
  if (io.inputs(Mode)['catch-up'] === 'true') {
    const { startCatchingUp } = await import('./start.ts');
    return startCatchingUp(io);
  }
  const { lookFirst } = await import('./first-look.ts');
  const seen = await lookFirst(io);
  if (seen.threads.length === 0) return { outcome: 'ignored', message: NOTHING_LEFT };
  const { startLooking } = await import('./start.ts');
  return startLooking(io, seen);
});
