/** Issues by REST. A pull request is found here too, as on GitHub. */

import { z } from 'zod';
import { MAX_BODY } from '#sandbox/world/comments.ts';
import { editThread, openIssue } from '#sandbox/world/issues.ts';
import { setLabels } from '#sandbox/world/labels.ts';
import { renderIssue } from '#sandbox/world/payload.ts';
import { findThread } from '#sandbox/world/threads.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, notFound, ok, refuse } from '../answer.ts';
import { isAllowed } from '../authorize.ts';
import { paginate } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, toNumber, withBody, writes } from '../route.ts';

/** Comments and labels of a pull request need either permission. */
export const THREADS = ['issues', 'pull_requests'];

const Title = z.union([z.string(), z.number()]).transform(String);
const Labels = z.array(
  z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]),
);

const NewIssue = z.looseObject({
  title: Title,
  body: z.string().max(MAX_BODY).optional(),
  labels: Labels.optional(),
});

const IssueChange = z.looseObject({
  title: Title.optional(),
  body: z.string().max(MAX_BODY).nullish(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullish(),
  labels: Labels.optional(),
});

/** Answers with something about the thread in the path, or 404. */
export function withThread<Request extends RepositoryRequest>(
  answer: (request: Request, thread: Thread) => ApiAnswer | Promise<ApiAnswer>,
  parameter = 'issue_number',
): (request: Request) => ApiAnswer | Promise<ApiAnswer> {
  return (request) => {
    const { repository } = request.act;
    const number = toNumber(request, parameter);
    if (repository.deletedThreads.has(number)) return refuse(410, 'This issue was deleted');
    const thread = findThread(repository, number);
    return thread === undefined ? notFound() : answer(request, thread);
  };
}

/** Who may not write opens an issue all the same; the labels are dropped without a word. */
async function postIssue(
  { act }: RepositoryRequest,
  body: z.infer<typeof NewIssue>,
): Promise<ApiAnswer> {
  const { title } = body;
  const mayLabel = isAllowed(act.token, writes('issues'), act.repository);
  const labels = mayLabel ? body.labels : undefined;
  return created(renderIssue(await openIssue(act, { title, body: body.body ?? '', labels }), act));
}

async function patchIssue(
  request: RepositoryRequest,
  thread: Thread,
  change: z.infer<typeof IssueChange>,
): Promise<ApiAnswer> {
  const body = change.body === null ? '' : change.body;
  const { title, state, state_reason } = change;
  const reason = state_reason ?? undefined;
  await editThread(request.act, thread, { title, body, state, reason });
  if (change.labels !== undefined) await setLabels(request.act, thread, change.labels);
  return ok(renderIssue(thread, request.act));
}

function isListed(thread: Thread, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const inState = state === 'all' || thread.state === state;
  return inState && labels.every((label) => thread.labels.has(label));
}

function listIssues(request: RepositoryRequest): ApiAnswer {
  const { act, query } = request;
  const threads = [...act.repository.threads.values()].filter((one) => isListed(one, query));
  const ordered = query.get('direction') === 'asc' ? threads : threads.toReversed();
  return paginate(request, ordered, (thread) => renderIssue(thread, act));
}

export const ISSUE_ROUTES: Route[] = [
  inRepository(['GET', '/repos/{owner}/{repo}/issues'], reads('issues'), listIssues),
  inRepository(
    ['POST', '/repos/{owner}/{repo}/issues'],
    asRole('read', writes('issues')),
    withBody(NewIssue, postIssue),
  ),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/issues/{issue_number}'],
    reads(...THREADS),
    withThread(({ act }, thread) => ok(renderIssue(thread, act))),
  ),
  inRepository(
    ['PATCH', '/repos/{owner}/{repo}/issues/{issue_number}'],
    asRole('triage', writes(...THREADS)),
    withBody(IssueChange, (request: RepositoryRequest, change) =>
      withThread((_, thread) => patchIssue(request, thread, change))(request),
    ),
  ),
];
