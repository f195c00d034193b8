/** Starts the probe inside a workflow: asks the facts that need GITHUB_TOKEN or an App, and tells on the probe's issue. */
import { z } from 'zod';
import { WORKFLOW_FACTS } from '#sandbox/facts/of-workflows.ts';
import { UserError } from '../../actions/kernel/errors.ts';
import { run } from '../../actions/kernel/runner/run.ts';
import { JOBS, renderMessage } from './message.ts';
import { askAll, findFacts, findWorkflowFacts, hasDifference } from './probe.ts';
import { openRealServer, toSecond } from './real-server.ts';

const Inputs = z.object({
  job: z.enum(JOBS),
  issue: z.coerce.number().int().positive(),
  only: z.string().default(''),
  token: z.string().min(1),
  'observer-token': z.string().default(''),
  'operator-token': z.string().default(''),
});

const Event = z.object({ repository: z.object({ default_branch: z.string() }) });

await run({ name: 'probe' }, async ({ inputs, event, mask }) => {
  const { job, issue, only, token, ...apps } = inputs(Inputs);
  const [observer, operator] = [apps['observer-token'], apps['operator-token']];
  for (const secret of [token, observer, operator]) if (secret !== '') mask(secret);
  const subject = openRealServer({
    apiUrl: event.apiUrl,
    owner: event.repository.owner,
    repo: event.repository.name,
    defaultBranch: Event.parse(event.payload).repository.default_branch,
    start: `${job}-${event.runId}`,
    tokens: {
      job: token,
      ...(observer === '' ? {} : { observer }),
      ...(operator === '' ? {} : { operator }),
    },
    maker: 'job',
    second: toSecond(event.apiUrl),
  });
  const rows = await askAll(findWorkflowFacts(findFacts(WORKFLOW_FACTS, only)), subject);
  const body = renderMessage(job, rows);
  const told = await subject.rest('job', `POST /repos/{owner}/{repo}/issues/${issue}/comments`, {
    body: { body },
  });
  if (told.status !== 201) {
    throw new UserError({
      code: 'probe-not-told',
      message: `Expected to tell on issue ${issue} what was found, got ${told.status}`,
      hint: 'Start the probe anew with npm run probe; it makes the issue itself.',
    });
  }
  const message = `${rows.length} facts asked.`;
  return hasDifference(rows) ? { outcome: 'failed', message } : { outcome: 'done', message };
});
