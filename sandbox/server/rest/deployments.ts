/** Reviews of the environments that a run waits for: who may release it, who did, and the release itself, by people only. */

import { z } from 'zod';
import { renderEnvironment } from '#sandbox/world/environments.ts';
import type { Published } from '#sandbox/world/payload.ts';
import { renderTeam, renderUser, toFullName } from '#sandbox/world/payload.ts';
import type { Environment } from '#sandbox/world/types.ts';
import type { OwnRun } from '#sandbox/world/own-run.ts';
import { isReviewer, reviewRun } from '#sandbox/world/workflow-runs.ts';
import type { ApiAnswer } from '../answer.ts';
import { notFound, ok, refuse } from '../answer.ts';
import { FORBIDDEN } from '../authorize.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, toNumber, withBody } from '../route.ts';
import { listOwnRuns } from './render-run.ts';

const Body = z.looseObject({
  environment_ids: z.array(z.number()).min(1),
  state: z.enum(['approved', 'rejected']),
  comment: z.string(),
});

type Place = { name: string; environment: Environment };

function findRun(request: RepositoryRequest): OwnRun | undefined {
  const id = toNumber(request, 'run_id');
  return listOwnRuns(request.act).find((run) => run.id === id);
}

function withRun(
  answer: (request: RepositoryRequest, run: OwnRun) => ApiAnswer,
): (request: RepositoryRequest) => ApiAnswer {
  return (request) => {
    const run = findRun(request);
    return run === undefined ? notFound() : answer(request, run);
  };
}

function findPlaces({ act, world }: RepositoryRequest, { id }: OwnRun): Place[] {
  return (world.workflowRuns?.findPending(id) ?? []).flatMap((name) => {
    const environment = act.repository.environments.get(name);
    return environment === undefined ? [] : [{ name, environment }];
  });
}

function renderPlace({ act }: RepositoryRequest, { name, environment }: Place) {
  const { id, node_id, url, html_url } = renderEnvironment(name, environment, act);
  return { id, node_id, name, url, html_url };
}

function renderPending(request: RepositoryRequest, place: Place): Published<'pending-deployment'> {
  const { act, world } = request;
  const { body } = place.environment;
  return {
    environment: renderPlace(request, place),
    wait_timer: body.wait_timer ?? 0,
    wait_timer_started_at: null,
    current_user_can_approve: isReviewer(act, act.account, place.environment),
    reviewers: (body.reviewers ?? []).map(({ type, id }) => {
      const team = [...world.teams.values()].find((one) => one.id === id);
      const account = [...world.accounts.values()].find((one) => one.id === id);
      const reviewer =
        type === 'Team' ? team && renderTeam(team, world) : account && renderUser(account, world);
      return { type, reviewer };
    }),
  };
}

function review(
  request: RepositoryRequest,
  run: OwnRun,
  { environment_ids: ids, state, comment }: z.infer<typeof Body>,
): ApiAnswer {
  // GitHub lets no App review, whatever its permissions.
  if (request.token?.kind !== 'person') return refuse(403, FORBIDDEN);
  const places = findPlaces(request, run).filter(({ environment }) => ids.includes(environment.id));
  if (places.length === 0)
    return refuse(422, 'No pending deployment requests to approve or reject');
  const { act } = request;
  const problem = places
    .map(({ name }) => reviewRun(act, run, { environment: name, state, comment }))
    .find((one) => one !== undefined);
  if (problem !== undefined) return refuse(422, problem);
  return ok(places.map((place) => renderDeployment(request, run, place)));
}

function renderDeployment(
  { act }: RepositoryRequest,
  run: OwnRun,
  { name }: Place,
): Published<'deployment'> {
  const url = `${act.world.url}/repos/${toFullName(act.repository)}/deployments/${String(run.id)}`;
  const at = act.world.clock.now().toISOString();
  return {
    url,
    id: run.id,
    node_id: `DE_${String(run.id)}`,
    sha: run.headSha,
    ref: run.ref.replace(/^refs\/heads\//, ''),
    task: 'deploy',
    payload: {},
    environment: name,
    original_environment: name,
    description: null,
    creator: renderUser(act.account, act.world),
    created_at: at,
    updated_at: at,
    statuses_url: `${url}/statuses`,
    repository_url: `${act.world.url}/repos/${toFullName(act.repository)}`,
  };
}

function listReviews(request: RepositoryRequest, run: OwnRun): ApiAnswer {
  const { act, world } = request;
  const reviews = world.workflowRuns?.findReviews(run.id) ?? [];
  return ok(
    reviews.map(({ environment: name, state, comment, account }) => {
      const environment = act.repository.environments.get(name);
      const places = environment === undefined ? [] : [{ name, environment }];
      return {
        environments: places.map((place) => renderPlace(request, place)),
        state,
        comment,
        user: renderUser(account, world),
      };
    }),
  );
}

const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';

export const DEPLOYMENT_ROUTES: Route[] = [
  inRepository(
    ['GET', `${RUN}/pending_deployments`],
    reads('actions'),
    withRun((request, run) =>
      ok(findPlaces(request, run).map((place) => renderPending(request, place))),
    ),
  ),
  inRepository(
    ['POST', `${RUN}/pending_deployments`],
    // Of an App's token the route itself says no; people need to read, and to be asked.
    { ...reads('metadata'), role: 'read' },
    withBody(Body, (request: RepositoryRequest, body) =>
      withRun((_, run) => review(request, run, body))(request),
    ),
  ),
  inRepository(['GET', `${RUN}/approvals`], reads('actions'), withRun(listReviews)),
];
