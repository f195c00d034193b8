/**
 * Runs that wait for approval: completed, with the conclusion `action_required`. Whoever approves one makes a second
 * attempt of the same run, though nobody ran anything again.
 */

import type { PipelineRun } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { Run } from './run.ts';

/** Shows a parked run by REST, and lets it be approved there. */
export function showParked(run: Run, world: World, approve: (login: string) => void): void {
  const { record, event } = run;
  const { repository, sender } = event;
  const workflow = repository.workflows.find(({ path }) => path.endsWith(`/${record.workflow}`));
  if (workflow === undefined) return;
  const shown: PipelineRun = {
    id: record.id,
    workflowId: workflow.id,
    status: 'completed',
    conclusion: record.conclusion,
    stubborn: false,
    headBranch: record.ref.replace(/^refs\/heads\//, ''),
    actor: sender,
    createdAt: new Date(record.createdAt),
    attempt: record.attempt,
    event: record.event,
  };
  repository.runs.push(shown);
  world.parked.set(record.id, (login) => {
    world.parked.delete(record.id);
    shown.attempt = record.attempt + 1;
    shown.status = 'queued';
    delete shown.conclusion;
    approve(login);
  });
}

/** Shows how an approved run ended. */
export function showEnd({ record, event }: Run): void {
  const shown = event.repository.runs.find(({ id }) => id === record.id);
  if (shown === undefined) return;
  shown.status = 'completed';
  shown.conclusion = record.conclusion;
}
