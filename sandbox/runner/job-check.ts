/**
 * Every job is a check run of GitHub Actions, named after it, in the suite of its run: at the head of the pull request
 * for `pull_request`, at the run's own commit otherwise. A skipped job is a check run that passes.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks
 */

import { z } from 'zod';
import { GITHUB_ACTIONS } from '../../actions/github/rulesets.ts';
import type { World } from '#sandbox/world/world.ts';
import type { JobRecord } from './record.ts';
import type { Run } from './run-state.ts';

const Pull = z.object({ pull_request: z.object({ head: z.object({ sha: z.string() }) }) });

/** Publishes how a job ended. */
export function publishJobCheck({ event, record }: Run, job: JobRecord, world: World): void {
  const pull = event.name === 'pull_request' ? Pull.safeParse(event.payload).data : undefined;
  event.repository.checks.push({
    id: world.ids.next('check'),
    name: job.name,
    headSha: pull?.pull_request.head.sha ?? record.headSha,
    appId: GITHUB_ACTIONS,
    suite: record.id,
    status: 'completed',
    conclusion: job.conclusion,
    title: '',
    summary: '',
    annotations: [],
  });
}
