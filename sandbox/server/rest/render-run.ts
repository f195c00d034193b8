/** A workflow run as GitHub publishes it, of a pipeline or of Firebreak's own workflows. */

import type { Act } from '#sandbox/world/act.ts';
import { toTimestamp } from '#sandbox/world/clock.ts';
import { renderUser, toFullName, type Schemas } from '#sandbox/world/payload.ts';
import { renderMinimalRepository } from '#sandbox/world/repository-payload.ts';
import type { PipelineRun } from '#sandbox/world/run-types.ts';
import type { Account } from '#sandbox/world/account.ts';
import type { OwnRun } from '#sandbox/world/own-run.ts';

export type PublishedRun = Schemas['workflow-run'];

/** Firebreak's own runs; no other repository has any. */
export function listOwnRuns({ world, repository }: Act): readonly OwnRun[] {
  return repository === world.incidentRepository ? (world.workflowRuns?.list() ?? []) : [];
}

/** Renders a run of Firebreak's own workflows. */
export function renderOwnRun(act: Act, run: OwnRun): PublishedRun {
  const { world, repository } = act;
  const workflow = repository.workflows.find(({ path }) => path.endsWith(`/${run.workflow}`));
  const address = `${toFullName(repository)}/actions/runs/${String(run.id)}`;
  const earlier = `${world.url}/repos/${address}/attempts/${String(run.attempt - 1)}`;
  return {
    ...renderCommon(act, run.id, workflow?.id ?? 0),
    name: run.name,
    display_title: run.title,
    path: `.github/workflows/${run.workflow}`,
    run_number: run.number,
    run_attempt: run.attempt,
    previous_attempt_url: run.attempt > 1 ? earlier : null,
    event: run.event,
    status: run.status,
    conclusion: run.status === 'completed' ? run.conclusion : null,
    head_branch: run.ref.replace(/^refs\/heads\//, ''),
    head_sha: run.headSha,
    ...renderActors(act, world.accounts.get(run.actor), world.accounts.get(run.triggeringActor)),
    created_at: toTimestamp(new Date(run.createdAt)),
    updated_at: toTimestamp(new Date(run.createdAt)),
    run_started_at: toTimestamp(new Date(run.createdAt)),
  };
}

/** Renders a run of another repository's pipeline. */
export function renderPipelineRun(act: Act, run: PipelineRun): PublishedRun {
  const workflow = act.repository.workflows.find(({ id }) => id === run.workflowId);
  const at = toTimestamp(run.createdAt);
  return {
    ...renderCommon(act, run.id, run.workflowId),
    name: workflow?.name ?? null,
    display_title: workflow?.name ?? '',
    path: workflow?.path ?? '',
    run_number: 1,
    run_attempt: 1,
    previous_attempt_url: null,
    event: 'push',
    status: run.status,
    conclusion: run.conclusion ?? null,
    head_branch: run.headBranch,
    head_sha: '0'.repeat(40),
    ...renderActors(act, run.actor, run.actor),
    created_at: at,
    updated_at: at,
    run_started_at: at,
  };
}

function renderActors(
  { world }: Act,
  actor: Account | undefined,
  triggering: Account | undefined,
): Pick<PublishedRun, 'actor' | 'triggering_actor'> {
  return {
    ...(actor && { actor: renderUser(actor, world) }),
    ...(triggering && { triggering_actor: renderUser(triggering, world) }),
  };
}

function renderCommon({ world, repository }: Act, id: number, workflowId: number) {
  const actions = `${toFullName(repository)}/actions`;
  const api = `${world.url}/repos/${actions}`;
  const url = `${api}/runs/${String(id)}`;
  const minimal = renderMinimalRepository(repository, world);
  return {
    id,
    node_id: `WFR_${String(id)}`,
    workflow_id: workflowId,
    url,
    html_url: `${world.url}/${actions}/runs/${String(id)}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    check_suite_url: `${world.url}/repos/${toFullName(repository)}/check-suites/${String(id)}`,
    workflow_url: `${api}/workflows/${String(workflowId)}`,
    pull_requests: [],
    head_commit: null,
    repository: minimal,
    head_repository: minimal,
  };
}
