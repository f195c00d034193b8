/** Starts the sweep, by the clock or at the end of a run: any other event loads no more than this. */
import { z } from 'zod';
import { run } from '#kernel/runner/run.ts';
import { PAYLOADS } from './own.ts';

const Mode = z.object({ 'catch-up': z.enum(['true', 'false']).default('false') });

const EVENTS = ['schedule', 'workflow_dispatch', ...PAYLOADS.flatMap(({ events }) => events)];

await run({ name: 'sweep' }, async (io) => {
  if (!EVENTS.includes(io.event.name)) {
    return { outcome: 'ignored', message: 'The event asks for no sweep.' };
  }
  const { start } = await import('./start.ts');
  return start(io, io.inputs(Mode)['catch-up'] === 'true');
});
