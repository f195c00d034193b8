/**
 * Runs of other repositories' pipelines. A cancel is only accepted (202); a stubborn run stays until
 * it is force-cancelled, and a completed one answers 409.
 */

import { toTimestamp } from '#sandbox/world/clock.ts';
import { renderUser, toFullName, type Schemas } from '#sandbox/world/payload.ts';
import { renderMinimalRepository } from '#sandbox/world/repository-payload.ts';
import type { PipelineRun } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { accepted, notFound, ok, refuse } from '../answer.ts';
import { paginateWrapped } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, toNumber, writes } from '../route.ts';
import { findWorkflow } from './actions.ts';

/** Other repositories have no Git: their runs are of no commit anyone could find. */
const NO_COMMIT = '0'.repeat(40);

function renderRun({ act }: RepositoryRequest, run: PipelineRun): Schemas['workflow-run'] {
  const workflow = act.repository.workflows.find(({ id }) => id === run.workflowId);
  const repository = renderMinimalRepository(act.repository, act.world);
  const at = toTimestamp(run.createdAt);
  return {
    id: run.id,
    node_id: `WFR_${String(run.id)}`,
    name: workflow?.name ?? null,
    display_title: workflow?.name ?? '',
    path: workflow?.path ?? '',
    workflow_id: run.workflowId,
    run_number: 1,
    run_attempt: 1,
    event: 'push',
    status: run.status,
    conclusion: run.conclusion ?? null,
    head_branch: run.headBranch,
    head_sha: NO_COMMIT,
    head_commit: null,
    head_repository: repository,
    repository,
    pull_requests: [],
    actor: renderUser(run.actor, act.world),
    triggering_actor: renderUser(run.actor, act.world),
    created_at: at,
    updated_at: at,
    run_started_at: at,
    ...toRunAddresses(act, run),
  };
}

function toRunAddresses({ world, repository }: RepositoryRequest['act'], run: PipelineRun) {
  const name = toFullName(repository);
  const actions = `${world.url}/repos/${name}/actions`;
  const url = `${actions}/runs/${String(run.id)}`;
  return {
    url,
    html_url: `${world.url}/${name}/actions/runs/${String(run.id)}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    check_suite_url: `${world.url}/repos/${name}/check-suites/${String(run.id)}`,
    workflow_url: `${actions}/workflows/${String(run.workflowId)}`,
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
];
