/**
 * Runs of other repositories' pipelines. A cancel is only accepted (202); a stubborn run stays until
 * it is force-cancelled, and a completed one answers 409.
 */

import { toTimestamp } from '#sandbox/world/clock.ts';
import { renderRepository, renderUser, toFullName } from '#sandbox/world/payload.ts';
import type { PipelineRun } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { accepted, created, notFound, ok, refuse } from '../answer.ts';
import { paginateWrapped } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, toNumber, writes } from '../route.ts';
import { findWorkflow } from './actions.ts';

function renderRun({ act }: RepositoryRequest, run: PipelineRun): unknown {
  const workflow = act.repository.workflows.find(({ id }) => id === run.workflowId);
  const { attempt = 1 } = run;
  const name = toFullName(act.repository);
  const api = `${act.world.url}/repos/${name}/actions/runs/${String(run.id)}`;
  return {
    id: run.id,
    node_id: `WFR_${String(run.id)}`,
    name: workflow?.name,
    path: workflow?.path,
    workflow_id: run.workflowId,
    run_attempt: attempt,
    previous_attempt_url: attempt === 1 ? null : `${api}/attempts/${String(attempt - 1)}`,
    html_url: `${act.world.url}/${name}/actions/runs/${String(run.id)}`,
    url: api,
    event: run.event ?? 'push',
    status: run.status,
    conclusion: run.conclusion ?? null,
    head_branch: run.headBranch,
    actor: renderUser(run.actor, act.world),
    triggering_actor: renderUser(run.actor, act.world),
    repository: renderRepository(act.repository, act.world),
    created_at: toTimestamp(run.createdAt),
    updated_at: toTimestamp(run.createdAt),
  };
}

function listRuns(request: RepositoryRequest, runs: PipelineRun[]): ApiAnswer {
  const { query } = request;
  // `status` takes conclusions too: `?status=cancelled`.
  const status = query.get('status');
  const branch = query.get('branch');
  const items = runs.filter(
    (run) =>
      (status === null || run.status === status || run.conclusion === status) &&
      (branch === null || run.headBranch === branch),
  );
  const render = (run: PipelineRun): unknown => renderRun(request, run);
  return paginateWrapped(request, 'workflow_runs', { items, render });
}

function listWorkflowRuns(request: RepositoryRequest): ApiAnswer {
  const { repository } = request.act;
  const workflow = findWorkflow(repository, request.parameters['workflow_id'] ?? '');
  if (workflow === undefined) return notFound();
  return listRuns(
    request,
    repository.runs.filter((run) => run.workflowId === workflow.id),
  );
}

function withRun(
  answer: (request: RepositoryRequest, run: PipelineRun) => ApiAnswer,
): (request: RepositoryRequest) => ApiAnswer {
  return (request) => {
    const id = toNumber(request, 'run_id');
    const run = request.act.repository.runs.find((one) => one.id === id);
    return run === undefined ? notFound() : answer(request, run);
  };
}

function cancel(run: PipelineRun, forced: boolean): ApiAnswer {
  if (run.status === 'completed') {
    return refuse(409, 'Cannot cancel a workflow run that is completed.');
  }
  if (forced || !run.stubborn) {
    run.status = 'completed';
    run.conclusion = 'cancelled';
  }
  return accepted();
}

/** Documented for pull requests of first-time contributors; that it serves parked runs too is not settled. */
function approve({ act }: RepositoryRequest, run: PipelineRun): ApiAnswer {
  const start = act.world.parked.get(run.id);
  if (start === undefined) return refuse(403, 'This run is not from a fork pull request');
  start(act.account.login);
  return created({});
}

const ALL = '/repos/{owner}/{repo}/actions/runs';
const ONE = `${ALL}/{run_id}` as const;

export const RUN_ROUTES: Route[] = [
  inRepository(['GET', ALL], reads('actions'), (request) =>
    listRuns(request, request.act.repository.runs),
  ),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'],
    reads('actions'),
    listWorkflowRuns,
  ),
  inRepository(
    ['GET', ONE],
    reads('actions'),
    withRun((request, run) => ok(renderRun(request, run))),
  ),
  inRepository(
    ['POST', `${ONE}/cancel`],
    writes('actions'),
    withRun((_, run) => cancel(run, false)),
  ),
  inRepository(
    ['POST', `${ONE}/force-cancel`],
    writes('actions'),
    withRun((_, run) => cancel(run, true)),
  ),
  inRepository(['POST', `${ONE}/approve`], writes('actions'), withRun(approve)),
];
