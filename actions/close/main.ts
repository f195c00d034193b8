/** Starts the close action: wires the runner and the recorder. Nothing of the merged branch is run. */
import { z } from 'zod';
import { openRecorder } from '#kernel/github/recorder.ts';
import { run } from '#kernel/runner.ts';
import { close, readMergeEvent } from './index.ts';

const Inputs = z.object({ token: z.string().min(1) });

await run({ name: 'close' }, async (io) => {
  const { token } = io.inputs(Inputs);
  io.mask(token);
  const request = readMergeEvent(io.event.payload);
  if (request === undefined) {
    return { outcome: 'ignored', message: 'Not the merge of an incident of this repository.' };
  }
  const { owner, name } = io.event.repository;
  return close(request, openRecorder({ token, baseUrl: io.event.apiUrl }, { owner, name }));
});
