/** Starts the declare action: wires the runner, the recorder, and what the default branch says about forms and policy. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openRecorder } from '#kernel/github/recorder.ts';
import { run, type RunnerEvent } from '#kernel/runner.ts';
import { readSettings } from '#kernel/settings.ts';
import {
  declare,
  openDispatched,
  parseForm,
  readDispatchEvent,
  readIssueEvent,
  readScaffold,
  type DeclareWorld,
} from './index.ts';

const Inputs = z.object({ token: z.string().min(1) });

await run({ name: 'declare' }, async (io) => {
  const { token } = io.inputs(Inputs);
  io.mask(token);
  const world = await openWorld(io.event, token);
  const request = await openRequest(io.event, world);
  if (request === undefined) return { outcome: 'ignored', message: 'The event declares nothing.' };
  const result = 'outcome' in request ? request : await declare(request, world);
  if (result.outcome === 'refused') {
    // Whoever pressed the button on the Actions page has no issue to read the answer on.
    io.annotate({ level: 'error', title: `Refused: ${result.reason}`, message: result.message });
  }
  return result;
});

async function openWorld(event: RunnerEvent, token: string): Promise<DeclareWorld> {
  const { owner, name } = event.repository;
  // Both forms ask for the same; the label says which one it was.
  const file = '.github/ISSUE_TEMPLATE/incident.yml';
  return {
    recorder: openRecorder({ token, baseUrl: event.apiUrl }, { owner, name }),
    settings: await readSettings(event.workspace),
    form: parseForm(await readFile(join(event.workspace, file), 'utf8'), file),
    scaffold: await readScaffold(event.workspace),
  };
}

async function openRequest(event: RunnerEvent, world: DeclareWorld) {
  if (event.name !== 'workflow_dispatch') return readIssueEvent(event.payload);
  const { owner, name, id } = event.repository;
  const url = `${event.serverUrl}/${owner}/${name}`;
  const dispatch = readDispatchEvent(event.payload, {
    repository: { id, url },
    // A re-run keeps the original actor; whoever presses the button again only finishes the work.
    actor: { id: event.actorId, login: event.actor },
    run: { id: event.runId, attempt: event.runAttempt, url: `${url}/actions/runs/${event.runId}` },
  });
  return dispatch === undefined ? undefined : openDispatched(dispatch, world.recorder, world.form);
}
