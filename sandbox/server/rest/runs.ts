/**
 * Workflow runs: those of other repositories' pipelines, and Firebreak's own, which the runner keeps. A cancel is only
 * accepted (202), and the run goes on as long as it says; a stubborn one until it is force-cancelled.
 */

import type { PipelineRun } from '#sandbox/world/run-types.ts';
import type { ApiAnswer } from '../answer.ts';
import { accepted, created, notFound, ok, refuse } from '../answer.ts';
import { paginateWrapped } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, toNumber, writes } from '../route.ts';
import { findWorkflow } from './actions.ts';
import { beginEnd, passTime } from '#sandbox/world/pipeline-runs.ts';
import { listOwnRuns, renderOwnRun, renderPipelineRun, type PublishedRun } from './render-run.ts';

/** All runs of a repository, newest first. */
function findRuns(request: RepositoryRequest): PublishedRun[] {
  const { act } = request;
  return [
    ...listOwnRuns(act).map((run) => renderOwnRun(act, run)),
    ...act.repository.runs
      .map((run) => passTime(run, act.world.clock.now()))
      .map((run) => renderPipelineRun(act, run)),
  ];
}

function listRuns(request: RepositoryRequest, runs: PublishedRun[]): ApiAnswer {
  const { query } = request;
  // `status` takes conclusions too: `?status=cancelled`.
  const status = query.get('status');
  const wanted = [
    ['head_branch', query.get('branch')],
    ['event', query.get('event')],
  ] as const;
  const items = runs.filter(
    (run) =>
      (status === null || run.status === status || run.conclusion === status) &&
      wanted.every(([key, value]) => value === null || run[key] === value),
  );
  return paginateWrapped(request, 'workflow_runs', { items, render: (run) => run });
}

function listWorkflowRuns(request: RepositoryRequest): ApiAnswer {
  const { repository } = request.act;
  const workflow = findWorkflow(repository, request.parameters['workflow_id'] ?? '');
  if (workflow === undefined) return notFound();
  return listRuns(
    request,
    findRuns(request).filter((run) => run.workflow_id === workflow.id),
  );
}

function getRun(request: RepositoryRequest): ApiAnswer {
  const id = toNumber(request, 'run_id');
  const run = findRuns(request).find((one) => one.id === id);
  return run === undefined ? notFound() : ok(run);
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

function cancel({ world }: RepositoryRequest, run: PipelineRun, forced: boolean): ApiAnswer {
  if (run.status === 'completed') {
    return refuse(409, 'Cannot cancel a workflow run that is completed.');
  }
  if (forced || !run.stubborn) beginEnd(run, world.clock.now());
  return accepted();
}

/** Documented for pull requests of first-time contributors; that it serves parked runs too is not settled. */
function approve(request: RepositoryRequest): ApiAnswer {
  const { act } = request;
  if (getRun(request).status !== 200) return notFound();
  const start = act.world.parked.get(toNumber(request, 'run_id'));
  if (start === undefined) return refuse(403, 'This run is not from a fork pull request');
  start(act.account.login);
  return created({});
}

const ALL = '/repos/{owner}/{repo}/actions/runs';
const ONE = `${ALL}/{run_id}` as const;

export const RUN_ROUTES: Route[] = [
  inRepository(['GET', ALL], reads('actions'), (request) => listRuns(request, findRuns(request))),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'],
    reads('actions'),
    listWorkflowRuns,
  ),
  inRepository(['GET', ONE], reads('actions'), getRun),
  inRepository(
    ['POST', `${ONE}/cancel`],
    writes('actions'),
    withRun((request, run) => cancel(request, run, false)),
  ),
  inRepository(
    ['POST', `${ONE}/force-cancel`],
    writes('actions'),
    withRun((request, run) => cancel(request, run, true)),
  ),
  inRepository(['POST', `${ONE}/approve`], writes('actions'), approve),
];
