/** Starts the sweep: looking for what was left lying, or catching up with what was recorded and not shown. */
import { z } from 'zod';
import { run } from '#kernel/runner/run.ts';

const Mode = z.object({ 'catch-up': z.enum(['true', 'false']).default('false') });

await run({ name: 'sweep' }, async (io) => {
  const { start } = await import('./start.ts');
  return start(io, io.inputs(Mode)['catch-up'] === 'true');
});
