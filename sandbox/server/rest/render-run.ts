/** A workflow run as GitHub publishes it, of a pipeline or of Firebreak's own workflows. */

import type { Act } from '#sandbox/world/act.ts';
import { toTimestamp } from '#sandbox/world/clock.ts';
import type { Published } from '#sandbox/world/payload.ts';
import { renderRepository, renderUser, toFullName } from '#sandbox/world/payload.ts';
import type { Account, PipelineRun } from '#sandbox/world/types.ts';
import type { OwnRun } from '#sandbox/world/workflow-runs.ts';

export type PublishedRun = Published<'workflow-run'>;

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
    ...renderCommon(act, run.id),
    name: run.name,
    display_title: run.title,
    path: `.github/workflows/${run.workflow}`,
    workflow_id: workflow?.id,
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
    ...renderCommon(act, run.id),
    name: workflow?.name,
    display_title: workflow?.name,
    path: workflow?.path,
    workflow_id: run.workflowId,
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

function renderCommon({ world, repository }: Act, id: number): PublishedRun {
  const address = `${toFullName(repository)}/actions/runs/${String(id)}`;
  const url = `${world.url}/repos/${address}`;
  const {
    id: repositoryId,
    node_id,
    name,
    full_name,
    owner,
    html_url,
  } = renderRepository(repository, world);
  const rendered = {
    id: repositoryId,
    node_id,
    name,
    full_name,
    owner,
    private: repository.private,
    html_url,
  };
  return {
    id,
    node_id: `WFR_${String(id)}`,
    url,
    html_url: `${world.url}/${address}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    pull_requests: [],
    repository: rendered,
    head_repository: rendered,
  };
}
