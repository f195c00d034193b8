/** Starts the report action: registers what was pushed, renders the reports and says what is new. */
import { join } from 'node:path';
import { z } from 'zod';
import { linkFiles, withSummary } from '#answer/index.ts';
import { openRecorder } from '#github/recorder.ts';
import { run } from '#kernel/runner/run.ts';
import { readRecorder } from '#github/checkout.ts';
import { publishReports } from './publish.ts';
import { parsePush } from './push.ts';

const Inputs = z.object({ token: z.string().min(1) });

await run({ name: 'report' }, async (io) => {
  const push = parsePush(io.event);
  if (push === undefined) return { outcome: 'ignored', message: 'Not a push to an incident.' };
  const { token } = io.inputs(Inputs);
  io.mask(token);
  const { owner, name } = io.event.repository;
  const repositoryUrl = `${io.event.serverUrl}/${owner}/${name}`;
  const files = { repositoryUrl, incident: push.incident };
  const account = await readRecorder(io.event.workspace);
  const recorder = withSummary(
    openRecorder({ token, baseUrl: io.event.apiUrl, account }, { owner, name }),
    io,
  );
  const published = await publishReports(push, {
    recorder,
    templates: join(io.event.workspace, 'templates'),
    link: (markdown) => linkFiles(markdown, files, 'blob'),
  });
  io.summary(published.summary);
  return { outcome: published.outcome, incident: push.incident, message: published.message };
});
