/** Comments by REST. */

import { z } from 'zod';
import {
  createComment,
  deleteComment,
  editComment,
  isTooLong,
  TOO_LONG,
} from '#sandbox/world/comments.ts';
import { renderComment } from '#sandbox/world/payload.ts';
import { findComment } from '#sandbox/world/threads.ts';
import type { Comment, Thread } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok, refuse } from '../answer.ts';
import { canSpeak, LOCKED } from '../authorize.ts';
import { paginate } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, toNumber, withBody, writes } from '../route.ts';
import { THREADS, withThread } from './issues.ts';

const Body = z.looseObject({ body: z.string().min(1) });

const refuseLength = (): ApiAnswer =>
  refuse(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: TOO_LONG },
  ]);

interface Found {
  thread: Thread;
  comment: Comment;
}

/** Answers with something about the comment in the path, or 404. */
export function withComment(
  answer: (request: RepositoryRequest, found: Found) => ApiAnswer | Promise<ApiAnswer>,
): (request: RepositoryRequest) => ApiAnswer | Promise<ApiAnswer> {
  return (request) => {
    const found = findComment(request.act.repository, toNumber(request, 'comment_id'));
    return found === undefined ? notFound() : answer(request, found);
  };
}

function listComments(request: RepositoryRequest, thread: Thread): ApiAnswer {
  const comments = thread.comments.filter(({ deleted }) => !deleted);
  return paginate(request, comments, (comment) =>
    renderComment(comment, { ...request.act, thread }),
  );
}

async function postComment(
  { act, token }: RepositoryRequest,
  thread: Thread,
  body: string,
): Promise<ApiAnswer> {
  if (!canSpeak(token, act.repository, thread)) return refuse(403, LOCKED);
  if (isTooLong(body)) return refuseLength();
  return created(renderComment(await createComment(act, thread, body), { ...act, thread }));
}

function setLocked(thread: Thread, locked: boolean): ApiAnswer {
  thread.locked = locked;
  return noContent();
}

const LOCK = '/repos/{owner}/{repo}/issues/{issue_number}/lock';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const ALL = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

export const COMMENT_ROUTES: Route[] = [
  inRepository(['GET', ALL], reads(...THREADS), withThread(listComments)),
  inRepository(
    ['POST', ALL],
    asRole('read', writes(...THREADS)),
    withBody(Body, (request: RepositoryRequest, { body }) =>
      withThread((_, thread) => postComment(request, thread, body))(request),
    ),
  ),
  inRepository(
    ['PUT', LOCK],
    writes(...THREADS),
    withThread((_, thread) => setLocked(thread, true)),
  ),
  inRepository(
    ['DELETE', LOCK],
    writes(...THREADS),
    withThread((_, thread) => setLocked(thread, false)),
  ),
  inRepository(
    ['GET', ONE],
    reads(...THREADS),
    withComment(({ act }, { thread, comment }) => ok(renderComment(comment, { ...act, thread }))),
  ),
  inRepository(
    ['PATCH', ONE],
    writes(...THREADS),
    withBody(Body, (request: RepositoryRequest, { body }) =>
      withComment(async ({ act }, found) => {
        if (isTooLong(body)) return refuseLength();
        await editComment(act, found, body);
        return ok(renderComment(found.comment, { ...act, thread: found.thread }));
      })(request),
    ),
  ),
  inRepository(
    ['DELETE', ONE],
    writes(...THREADS),
    withComment(async ({ act }, found) => {
      await deleteComment(act, found);
      return noContent();
    }),
  ),
];
