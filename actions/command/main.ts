/** Starts the command action: wires the runner, the three doors to GitHub and the settings of the default branch. */
import { join } from 'node:path';
import { z } from 'zod';
import { withSummary } from '#answer/index.ts';
import { openObserver } from '#github/observer.ts';
import { openProviders } from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { openRecorder } from '#github/recorder.ts';
import { run, type RunnerIo } from '#kernel/runner/run.ts';
import { createSealer } from '#incident/signature.ts';
import { readSettings } from '#github/checkout.ts';
import { noteTampering, runRequest, type World } from './index.ts';
import { parseRequest } from '#github/command-request.ts';
import { toTally } from '#containment/index.ts';

const Inputs = z.object({
  token: z.string().min(1),
  'observer-token': z.string().default(''),
  'record-key': z.string().default(''),
});

await run({ name: 'command' }, async (io) => {
  const request = parseRequest(io.event);
  if (request === undefined) return { outcome: 'ignored', message: 'Not a person, or no command.' };
  const world = await openWorld(io);
  const isLive = request.kind === 'comment' || request.kind === 'label';
  const { result, handover, isAgain } = isLive
    ? await runRequest(request, world)
    : await noteTampering(request, world);
  if (handover === undefined) return result;
  const apply = toTally(io.event.runAttempt, isAgain === true);
  return { ...result, outputs: { apply, incident: handover.incident } };
});

async function openWorld(io: RunnerIo): Promise<World> {
  const inputs = io.inputs(Inputs);
  const observer = inputs['observer-token'];
  for (const secret of [inputs.token, observer, inputs['record-key']]) {
    if (secret !== '') io.mask(secret);
  }
  const { event } = io;
  const baseUrl = event.apiUrl;
  const hasObserver = observer !== '';
  // Without an observer the job's own token still sees the incident repository, though no team.
  const readOptions = { token: hasObserver ? observer : inputs.token, baseUrl };
  const { owner, name, id } = event.repository;
  const settings = await readSettings(event.workspace);
  return {
    recorder: withSummary(
      openRecorder({ token: inputs.token, baseUrl, account: settings.recorder }, { owner, name }),
      io,
    ),
    observer: openObserver({ ...readOptions, teams: hasObserver }, { owner, name }),
    providers: await openProviders(PROVIDERS, settings, () => ({
      tier: 'reader',
      token: readOptions.token,
      apiUrl: baseUrl,
    })),
    settings,
    sealer: createSealer(inputs['record-key']),
    repository: { id, url: `${event.serverUrl}/${owner}/${name}` },
    attempt: event.runAttempt,
    runId: String(event.runId),
    runUrl: event.runUrl,
    triggeredBy: event.triggeringActor,
    templates: join(event.workspace, 'templates'),
  };
}
