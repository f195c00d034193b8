/** Reactions by REST: 201 for a new one, 200 for one that was there. */

import { z } from 'zod';
import { toTimestamp } from '#sandbox/world/clock.ts';
import { renderUser } from '#sandbox/world/payload.ts';
import { createReaction, deleteReaction } from '#sandbox/world/reactions.ts';
import type { Reaction } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok } from '../answer.ts';
import { paginate } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, toNumber, withBody, writes } from '../route.ts';
import { withComment } from './comments.ts';
import { THREADS, withThread } from './issues.ts';

const Body = z.looseObject({
  content: z.enum(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']),
});

interface Reactable {
  reactions: Reaction[];
}

function renderReaction({ act }: RepositoryRequest, reaction: Reaction): unknown {
  const { id, account, content } = reaction;
  const user = renderUser(account, act.world);
  const at = toTimestamp(act.world.clock.now());
  return { id, node_id: `REA_${String(id)}`, user, content, created_at: at };
}

function postReaction(
  request: RepositoryRequest,
  subject: Reactable,
  content: Reaction['content'],
): ApiAnswer {
  const result = createReaction(request.act, subject, content);
  const body = renderReaction(request, result.reaction);
  return result.created ? created(body) : ok(body);
}

const list = (request: RepositoryRequest, { reactions }: Reactable): ApiAnswer =>
  paginate(request, reactions, (reaction) => renderReaction(request, reaction));

const remove = (request: RepositoryRequest, subject: Reactable): ApiAnswer =>
  deleteReaction(subject, toNumber(request, 'reaction_id')) ? noContent() : notFound();

const NEED = asRole('read', writes(...THREADS));
const ON_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/reactions';
const ON_COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';

export const REACTION_ROUTES: Route[] = [
  inRepository(['GET', ON_ISSUE], reads(...THREADS), withThread(list)),
  inRepository(
    ['POST', ON_ISSUE],
    NEED,
    withBody(Body, (request: RepositoryRequest, { content }) =>
      withThread((_, thread) => postReaction(request, thread, content))(request),
    ),
  ),
  inRepository(['DELETE', `${ON_ISSUE}/{reaction_id}`], NEED, withThread(remove)),
  inRepository(
    ['GET', ON_COMMENT],
    reads(...THREADS),
    withComment((request, { comment }) => list(request, comment)),
  ),
  inRepository(
    ['POST', ON_COMMENT],
    NEED,
    withBody(Body, (request: RepositoryRequest, { content }) =>
      withComment((_, { comment }) => postReaction(request, comment, content))(request),
    ),
  ),
  inRepository(
    ['DELETE', `${ON_COMMENT}/{reaction_id}`],
    NEED,
    withComment((request, { comment }) => remove(request, comment)),
  ),
];
