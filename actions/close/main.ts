/** Starts the close action: wires the runner and the recorder. Nothing of the merged branch is run. */
import { z } from 'zod';
import { openDoor } from '#github/opening.ts';
import { run } from '#kernel/runner/run.ts';
import { close, readMergeEvent } from './index.ts';

const Inputs = z.object({ token: z.string().min(1), 'record-key': z.string().default('') });

await run({ name: 'close' }, async (io) => {
  const opening = await openDoor(io, io.inputs(Inputs));
  const request = readMergeEvent(io.event.payload);
  if (request === undefined) {
    return { outcome: 'ignored', message: 'Not the merge of an incident of this repository.' };
  }
  return close(request, opening);
});
