/** Wires the command action: the three clients of GitHub and the settings of the default branch. */
import { join } from 'node:path';
import { z } from 'zod';
import { openProviders, parseReaderKeys, toPieces, toTally } from '#containment/index.ts';
import type { Request } from '#github/command-request.ts';
import { openObserver } from '#github/observer.ts';
import { openDoorWithSettings } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { PROVIDERS } from '#providers/index.ts';
import { noteTampering, runRequest, type CommandDependencies } from './index.ts';

const Inputs = z.object({
  token: z.string().min(1),
  'observer-token': z.string().default(''),
  'reader-keys': z.string().default(''),
  'signing-key': z.string().default(''),
});

/** Runs what was asked for, or notes that a recorded command was changed. */
export async function start(request: Request, io: RunnerIo): Promise<Result> {
  const dependencies = await openDependencies(io);
  const isLive = request.kind === 'comment' || request.kind === 'label';
  const { result, handover, isAgain } = isLive
    ? await runRequest(request, dependencies)
    : await noteTampering(request, dependencies);
  if (handover === undefined) return result;
  const apply = toTally(io.event.runAttempt, isAgain === true);
  const { incident, environment, segment } = handover;
  return { ...result, outputs: { apply, incident, environment, segment } };
}

async function openDependencies(io: RunnerIo): Promise<CommandDependencies> {
  const inputs = io.inputs(Inputs);
  const {
    line,
    home,
    run: own,
    ...opening
  } = await openDoorWithSettings(io, inputs, { openRecorder, pieces: toPieces(PROVIDERS) });
  const observer = inputs['observer-token'];
  const hasObserver = observer !== '';
  // Without an observer the job's own token still sees the incident repository, though no team.
  const token = hasObserver ? observer : inputs.token;
  const { baseUrl } = line;
  const keys = parseReaderKeys(inputs['reader-keys']);
  for (const key of keys.values()) io.mask(key);
  return {
    ...opening,
    observer: openObserver({ ...line, token, teams: hasObserver }, home),
    providers: await openProviders(PROVIDERS, opening.settings, ({ name }) => ({
      tier: 'reader',
      token,
      key: keys.get(name) ?? '',
      apiUrl: baseUrl,
      idToken: io.idToken,
    })),
    attempt: own.attempt,
    runId: own.id,
    runUrl: own.url,
    triggeredBy: io.event.triggeringActor,
    templates: join(io.event.workspace, 'templates'),
  };
}
