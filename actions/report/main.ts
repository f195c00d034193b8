/** Starts the report action: registers what was pushed, renders the reports and says what is new. */
import { join } from 'node:path';
import { z } from 'zod';
import { linkFiles } from '#answer/index.ts';
import { openDoor } from '#github/opening.ts';
import { run } from '#kernel/runner/run.ts';
import { loadSteps, toAdvice } from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { publishReports } from './publish.ts';
import { parsePush } from './push.ts';

const Inputs = z.object({ token: z.string().min(1) });

await run({ name: 'report' }, async (io) => {
  const { recorder, repository } = await openDoor(io, io.inputs(Inputs));
  const push = parsePush(io.event);
  if (push === undefined) return { outcome: 'ignored', message: 'Not a push to an incident.' };
  const files = { repositoryUrl: repository.url, incident: push.incident };
  const published = await publishReports(push, {
    recorder,
    templates: join(io.event.workspace, 'templates'),
    advice: toAdvice(await loadSteps(PROVIDERS)),
    link: (markdown) => linkFiles(markdown, files, 'blob'),
  });
  io.summary(published.summary);
  return { outcome: published.outcome, incident: push.incident, message: published.message };
});
