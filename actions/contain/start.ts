/** Wires the contain action: the only place that holds the operator's token and the key to deposited credentials. */
import { z } from 'zod';
import { isFirstStart, isJudged, openProviders, toPieces } from '#containment/index.ts';
import type { LiveRequest } from '#github/command-request.ts';
import { openIncidentRecorder } from '#github/recorders.ts';
import { openDoorWithSettings } from '#github/opening.ts';
import { findToldSegment } from '#incident/path.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { PROVIDERS } from '#providers/index.ts';
import { takeOver } from './take-over.ts';

const Inputs = z.object({
  token: z.string().min(1),
  'operator-token': z.string().default(''),
  'provider-key': z.string().default(''),
  'seal-key': z.string().default(''),
  'signing-key': z.string().default(''),
  apply: z.string().min(1),
  incident: z.string().default(''),
  segment: z.string().default(''),
  environment: z.string().min(1),
});

/** Opens the recorder and the providers, and takes over what the command job has handed over. */
export async function start(request: LiveRequest, io: RunnerIo): Promise<Result> {
  const inputs = io.inputs(Inputs);
  const { event } = io;
  const {
    recorder,
    signer,
    settings,
    repository,
    run: own,
  } = await openDoorWithSettings(io, inputs, {
    openRecorder: openIncidentRecorder,
    pieces: toPieces(PROVIDERS),
  });
  const operator = inputs['operator-token'];
  return takeOver(
    {
      request,
      incident: inputs.incident,
      segment: findToldSegment(inputs.segment),
      repositoryId: repository.id,
      runId: own.id,
    },
    {
      recorder,
      providers: await openProviders(PROVIDERS, settings, () => ({
        tier: 'operator',
        token: operator === '' ? inputs.token : operator,
        key: inputs['provider-key'],
        apiUrl: event.apiUrl,
        idToken: io.idToken,
      })),
      settings,
      signer,
      secrets: { sealKey: inputs['seal-key'], mask: (value) => io.mask(value) },
      repository,
      environment: inputs.environment,
      selfHosted: event.runnerEnvironment !== 'github-hosted',
      attempt: own.attempt,
      isFirst: isFirstStart(inputs.apply, own.attempt),
      started: { by: event.triggeringActor, isJudged: isJudged(inputs.apply, own.attempt) },
      runUrl: own.url,
    },
  );
}
