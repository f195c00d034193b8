/** Wires the report action once an incident was pushed to: registers what came, renders the reports and says what is new. */
import { join } from 'node:path';
import { z } from 'zod';
import { linkFiles } from '#answer/index.ts';
import { loadSteps, toAdvice } from '#containment/index.ts';
import { openDoor } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import type { Result } from '#kernel/runner/result.ts';
import { PROVIDERS } from '#providers/index.ts';
import { publishReports } from './publish.ts';
import type { Push } from './push.ts';

const Inputs = z.object({ token: z.string().min(1) });

/** Opens the recorder and publishes. */
export async function start(push: Push, io: RunnerIo): Promise<Result> {
  const { recorder, repository, signer } = await openDoor(io, io.inputs(Inputs), openRecorder);
  const files = { repositoryUrl: repository.url, incident: push.incident };
  const published = await publishReports(push, {
    recorder,
    signer,
    templates: join(io.event.workspace, 'templates'),
    advice: toAdvice(await loadSteps(PROVIDERS)),
    link: (markdown) => linkFiles(markdown, files, 'blob'),
  });
  io.summary(published.summary);
  return { outcome: published.outcome, incident: push.incident, message: published.message };
}
