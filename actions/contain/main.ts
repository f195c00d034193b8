/** Starts the contain action: the only place that holds the operator's token and the key to deposited credentials. */
import { z } from 'zod';
import { isFirstStart, openProviders, toPieces } from '#containment/index.ts';
import { parseRequest } from '#github/command-request.ts';
import { takeOver } from './take-over.ts';
import { PROVIDERS } from '#providers/index.ts';
import { openDoorWithSettings } from '#github/opening.ts';
import { run } from '#kernel/runner/run.ts';

const Inputs = z.object({
  token: z.string().min(1),
  'operator-token': z.string().default(''),
  'seal-key': z.string().default(''),
  'record-key': z.string().default(''),
  apply: z.string().min(1),
  incident: z.string().default(''),
  environment: z.string().min(1),
});

await run({ name: 'contain' }, async (io) => {
  const inputs = io.inputs(Inputs);
  const { event } = io;
  const request = parseRequest(event);
  if (request?.kind !== 'comment' && request?.kind !== 'label') {
    return { outcome: 'ignored', message: 'The event is no command.' };
  }
  const {
    recorder,
    sealer,
    settings,
    repository,
    run: own,
  } = await openDoorWithSettings(io, inputs, toPieces(PROVIDERS));
  const operator = inputs['operator-token'];
  return takeOver(
    { request, incident: inputs.incident, repositoryId: repository.id, runId: own.id },
    {
      recorder,
      providers: await openProviders(PROVIDERS, settings, () => ({
        tier: 'operator',
        token: operator === '' ? inputs.token : operator,
        apiUrl: event.apiUrl,
      })),
      settings,
      sealer,
      secrets: { sealKey: inputs['seal-key'], mask: (value) => io.mask(value) },
      repository,
      environment: inputs.environment,
      selfHosted: event.runnerEnvironment !== 'github-hosted',
      attempt: own.attempt,
      isFirst: isFirstStart(inputs.apply, own.attempt),
      runUrl: own.url,
    },
  );
});
