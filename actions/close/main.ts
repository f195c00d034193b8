/** Starts the close action. Nothing of the merged branch is run; most merges are none of an incident, and load no more than this. */
import { run } from '#kernel/runner/run.ts';
import { readMergeEvent } from './request.ts';

await run({ name: 'close' }, async (io) => {
  const request = readMergeEvent(io.event.payload);
  if (request === undefined) {
    return { outcome: 'ignored', message: 'Not the merge of an incident of this repository.' };
  }
  const { start } = await import('./start.ts');
  return start(request, io);
});
