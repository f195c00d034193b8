/**
 * Workflows of a repository: listed, disabled, enabled, dispatched. Disabling stops no running run, and disabling what
 * is not active is refused; enabling what is active is not.
 */

import { z } from 'zod';
import { toFullName, type Schemas } from '#sandbox/world/payload.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { publish } from '#sandbox/world/thread-events.ts';
import type { Workflow } from '#sandbox/world/run-types.ts';
import type { Repository } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { noContent, notFound, ok, refuse } from '../answer.ts';
import { paginateWrapped } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { findDispatchRefusal } from './dispatch-refusal.ts';
import { asRole, inRepository, reads, withBody, writes } from '../route.ts';

const Dispatch = z.looseObject({
  ref: z.string(),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

const FOUNDED = '2020-01-01T00:00:00Z';

function renderWorkflow(
  { id, name, path, state }: Workflow,
  { world, repository }: RepositoryRequest['act'],
): Schemas['workflow'] {
  const own = toFullName(repository);
  const page = `${world.url}/${own}`;
  return {
    id,
    node_id: `W_${String(id)}`,
    name,
    path,
    state,
    created_at: FOUNDED,
    updated_at: FOUNDED,
    url: `${world.url}/repos/${own}/actions/workflows/${String(id)}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

/** Finds a workflow by number or file name, the two ways GitHub takes. */
export function findWorkflow(repository: Repository, key: string): Workflow | undefined {
  return repository.workflows.find(
    ({ id, path }) => String(id) === key || path.split('/').at(-1) === key,
  );
}

function withWorkflow(
  answer: (request: RepositoryRequest, workflow: Workflow) => ApiAnswer | Promise<ApiAnswer>,
): (request: RepositoryRequest) => ApiAnswer | Promise<ApiAnswer> {
  return (request) => {
    const workflow = findWorkflow(request.act.repository, request.parameters['workflow_id'] ?? '');
    return workflow === undefined ? notFound() : answer(request, workflow);
  };
}

async function dispatch(
  { act }: RepositoryRequest,
  workflow: Workflow,
  { ref, inputs }: z.infer<typeof Dispatch>,
): Promise<ApiAnswer> {
  if (workflow.state !== 'active') {
    return refuse(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  const branch = ref.replace(/^refs\/heads\//, '');
  const sha = await findHead(act, branch);
  if (sha === undefined) return refuse(422, `No ref found for: ${ref}`);
  const refusal = await findDispatchRefusal(act.world, workflow, { sha, inputs });
  if (refusal !== undefined) return refuse(422, refusal);
  const full = `refs/heads/${branch}`;
  const payload = { inputs, ref: full, workflow: workflow.path };
  publish(act, { name: 'workflow_dispatch', payload, ref: full, sha });
  return noContent();
}

const disable: Route['answer'] = withWorkflow((_, workflow) => {
  if (workflow.state !== 'active') {
    return refuse(403, 'Unable to disable a workflow that is not active.');
  }
  workflow.state = 'disabled_manually';
  return noContent();
});

const enable: Route['answer'] = withWorkflow((_, workflow) => {
  workflow.state = 'active';
  return noContent();
});

const PERMISSIONS = z.looseObject({ enabled: z.boolean() });
const ALL = '/repos/{owner}/{repo}/actions/workflows';
const ONE = `${ALL}/{workflow_id}` as const;
const SETTING = '/repos/{owner}/{repo}/actions/permissions';

export const ACTIONS_ROUTES: Route[] = [
  inRepository(['GET', ALL], reads('actions'), (request) =>
    paginateWrapped(request, 'workflows', {
      items: request.act.repository.workflows,
      render: (workflow) => renderWorkflow(workflow, request.act),
    }),
  ),
  inRepository(
    ['GET', ONE],
    reads('actions'),
    withWorkflow(({ act }, workflow) => ok(renderWorkflow(workflow, act))),
  ),
  inRepository(['PUT', `${ONE}/disable`], writes('actions'), disable),
  inRepository(['PUT', `${ONE}/enable`], writes('actions'), enable),
  inRepository(
    ['POST', `${ONE}/dispatches`],
    writes('actions'),
    withBody(Dispatch, (request: RepositoryRequest, body) =>
      withWorkflow((_, workflow) => dispatch(request, workflow, body))(request),
    ),
  ),
  inRepository(['GET', SETTING], asRole('admin', reads('administration')), ({ act }) =>
    ok({ enabled: act.repository.actionsEnabled, allowed_actions: 'all' }),
  ),
  inRepository(
    ['PUT', SETTING],
    asRole('admin', writes('administration')),
    withBody(PERMISSIONS, ({ act }: RepositoryRequest, { enabled }) => {
      act.repository.actionsEnabled = enabled;
      return noContent();
    }),
  ),
];
