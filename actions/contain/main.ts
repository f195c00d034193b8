/** Starts the contain action: the only place that holds the operator's token and the key to deposited credentials. */
import { z } from 'zod';
import { isFirstStart, openProviders } from '#containment/index.ts';
import { parseRequest } from '#github/command-request.ts';
import { takeOver } from './take-over.ts';
import { PROVIDERS } from '#providers/index.ts';
import { withSummary } from '#answer/index.ts';
import { openRecorder } from '#github/recorder.ts';
import { run } from '#kernel/runner/run.ts';
import { createSealer } from '#incident/signature.ts';
import { readSettings } from '#github/checkout.ts';

const Inputs = z.object({
  token: z.string().min(1),
  'operator-token': z.string().default(''),
  'seal-key': z.string().default(''),
  'record-key': z.string().default(''),
  apply: z.string().min(1),
  incident: z.string().default(''),
});

await run({ name: 'contain' }, async (io) => {
  const inputs = io.inputs(Inputs);
  const operator = inputs['operator-token'];
  for (const secret of [inputs.token, operator, inputs['seal-key'], inputs['record-key']]) {
    if (secret !== '') io.mask(secret);
  }
  const { event } = io;
  const request = parseRequest(event);
  if (request?.kind !== 'comment' && request?.kind !== 'label') {
    return { outcome: 'ignored', message: 'The event is no command.' };
  }
  const { owner, name, id: repositoryId } = event.repository;
  const baseUrl = event.apiUrl;
  const settings = await readSettings(event.workspace);
  const runId = String(event.runId);
  return takeOver(
    { request, incident: inputs.incident, repositoryId, runId },
    {
      recorder: withSummary(
        openRecorder({ token: inputs.token, baseUrl, account: settings.recorder }, { owner, name }),
        io,
      ),
      providers: await openProviders(PROVIDERS, settings, () => ({
        tier: 'operator',
        token: operator === '' ? inputs.token : operator,
        apiUrl: baseUrl,
      })),
      settings,
      sealer: createSealer(inputs['record-key']),
      secrets: { sealKey: inputs['seal-key'], mask: (value) => io.mask(value) },
      repository: { url: `${event.serverUrl}/${owner}/${name}` },
      selfHosted: event.runnerEnvironment !== 'github-hosted',
      attempt: event.runAttempt,
      isFirst: isFirstStart(inputs.apply, event.runAttempt),
      runUrl: event.runUrl,
    },
  );
});
