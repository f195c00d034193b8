/**
 * Statuses of commits: what anybody with write access says of one, under a name of their choice. Firebreak makes none; they
 * are here because one of the name of a required check must not stand for it.
 * https://docs.github.com/en/rest/commits/statuses
 */

import { z } from 'zod';
import { toTimestamp } from '#sandbox/world/clock.ts';
import { toNodeId } from '#sandbox/world/ids.ts';
import { renderUser, toFullName, type Schemas } from '#sandbox/world/payload.ts';
import type { CommitStatus } from '#sandbox/world/run-types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created } from '../answer.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, withBody, writes } from '../route.ts';
import { findCommit, refuseCommit } from './commit-ref.ts';

const NewStatus = z.looseObject({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string().default('default'),
});

function renderStatus(
  { id, context, sha, state, creator, at }: CommitStatus,
  { world, repository }: RepositoryRequest['act'],
): Schemas['status'] {
  const user = renderUser(creator, world);
  const time = toTimestamp(at);
  return {
    url: `${world.url}/repos/${toFullName(repository)}/statuses/${sha}`,
    avatar_url: user.avatar_url,
    id,
    node_id: toNodeId('SC', id),
    state,
    description: null,
    target_url: null,
    context,
    created_at: time,
    updated_at: time,
    creator: user,
  };
}

async function postStatus(
  { act, parameters }: RepositoryRequest,
  { state, context }: z.infer<typeof NewStatus>,
): Promise<ApiAnswer> {
  const named = parameters['sha'] ?? '';
  const sha = await findCommit(act, named);
  if (sha === undefined) return refuseCommit(named);
  const id = act.world.ids.next('other');
  const status = { id, context, sha, state, creator: act.account, at: act.world.clock.now() };
  act.repository.statuses.push(status);
  return created(renderStatus(status, act));
}

export const STATUS_ROUTES: Route[] = [
  inRepository(
    ['POST', '/repos/{owner}/{repo}/statuses/{sha}'],
    writes('statuses'),
    withBody(NewStatus, postStatus),
  ),
];
