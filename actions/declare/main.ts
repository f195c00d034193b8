/** Starts the declare action: wires the runner, the recorder, and what the default branch says about forms and policy. */
import { z } from 'zod';
import { withSummary } from '#answer/index.ts';
import { openRecorder } from '#github/recorder.ts';
import { run, type RunnerEvent, type RunnerIo } from '#kernel/runner/run.ts';
import { createSealer } from '#incident/signature.ts';
import { readRecorder } from '#github/checkout.ts';
import {
  declare,
  openDispatched,
  readDispatchEvent,
  readForms,
  readIssueEvent,
  readPolicy,
  readScaffold,
  type DeclareWorld,
} from './index.ts';

const Inputs = z.object({ token: z.string().min(1), 'record-key': z.string().default('') });

await run({ name: 'declare' }, async (io) => {
  const { token, 'record-key': recordKey } = io.inputs(Inputs);
  for (const secret of [token, recordKey]) if (secret !== '') io.mask(secret);
  const world = await openWorld(io, { token, recordKey });
  const request = await openRequest(io.event, world);
  if (request === undefined) return { outcome: 'ignored', message: 'The event declares nothing.' };
  const result = 'outcome' in request ? request : await declare(request, world);
  if (result.outcome === 'refused') {
    // Whoever pressed the button on the Actions page may not look at the issue.
    io.annotate({ level: 'error', title: `Refused: ${result.reason}`, message: result.message });
  } else if (result.pullRequest === undefined) {
    io.annotate({
      level: 'warning',
      title: 'The pull request is missing',
      message: result.message,
    });
  }
  return result;
});

async function openWorld(
  io: RunnerIo,
  { token, recordKey }: { token: string; recordKey: string },
): Promise<DeclareWorld> {
  const { event } = io;
  const { owner, name } = event.repository;
  return {
    recorder: withSummary(
      openRecorder(
        { token, baseUrl: event.apiUrl, account: await readRecorder(event.workspace) },
        { owner, name },
      ),
      io,
    ),
    sealer: createSealer(recordKey),
    settings: await readPolicy(event.workspace, event.repository),
    forms: await readForms(event.workspace),
    scaffold: await readScaffold(event.workspace),
    run: { url: event.runUrl, attempt: event.runAttempt },
  };
}

async function openRequest(event: RunnerEvent, world: DeclareWorld) {
  if (event.name !== 'workflow_dispatch') return readIssueEvent(event.payload, world.forms);
  const dispatch = readDispatchEvent(event.payload, {
    repository: { id: event.repository.id, url: toRepositoryUrl(event) },
    // A re-run keeps the original actor; whoever presses the button again only finishes the work.
    actor: { id: event.actorId, login: event.actor },
    run: { id: event.runId, attempt: event.runAttempt, url: event.runUrl },
  });
  return dispatch === undefined ? undefined : openDispatched(dispatch, world.recorder, world.forms);
}

function toRepositoryUrl({ serverUrl, repository }: RunnerEvent): string {
  return `${serverUrl}/${repository.owner}/${repository.name}`;
}
