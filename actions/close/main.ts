/** Starts the close action: wires the runner and the recorder. Nothing of the merged branch is run. */
import { z } from 'zod';
import { withSummary } from '#answer/index.ts';
import { openRecorder } from '#github/recorder.ts';
import { run } from '#kernel/runner/run.ts';
import { createSealer } from '#incident/signature.ts';
import { readRecorder } from '#github/checkout.ts';
import { close, readMergeEvent } from './index.ts';

const Inputs = z.object({ token: z.string().min(1), 'record-key': z.string().default('') });

await run({ name: 'close' }, async (io) => {
  const { token, 'record-key': recordKey } = io.inputs(Inputs);
  for (const secret of [token, recordKey]) if (secret !== '') io.mask(secret);
  const request = readMergeEvent(io.event.payload);
  if (request === undefined) {
    return { outcome: 'ignored', message: 'Not the merge of an incident of this repository.' };
  }
  const { apiUrl, repository, runUrl, runAttempt, workspace } = io.event;
  const account = await readRecorder(workspace);
  const { owner, name } = repository;
  return close(request, {
    recorder: withSummary(openRecorder({ token, baseUrl: apiUrl, account }, { owner, name }), io),
    sealer: createSealer(recordKey),
    run: { url: runUrl, attempt: runAttempt },
  });
});
