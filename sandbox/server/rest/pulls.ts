/** Pull requests by REST. A draft, a conflict or what a ruleset forbids cannot be merged: 405. */

import { z } from 'zod';
import { editThread } from '#sandbox/world/issues.ts';
import { isSameName } from '#sandbox/world/names.ts';
import { findHead, renderListedPull, renderPull } from '#sandbox/world/pull-payload.ts';
import { createPull, mergePull, NO_DRAFTS, NOT_PERMITTED } from '#sandbox/world/pulls.ts';
import type { PullProblem } from '#sandbox/world/pulls.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok, refuse } from '../answer.ts';
import { cutPage } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, withBody, writes } from '../route.ts';
import { withThread } from './issues.ts';

const NewPull = z.looseObject({
  title: z.string(),
  body: z.string().optional(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean().default(false),
});
const PullChange = z.looseObject({
  base: z.string().optional(),
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
});
const Merge = z.looseObject({
  sha: z.string().optional(),
  commit_title: z.string().optional(),
  merge_method: z.enum(['merge', 'squash', 'rebase']).optional(),
});

const NOT_OPENED = {
  'no-head': { field: 'head', code: 'invalid' },
  'no-base': { field: 'base', code: 'invalid' },
} as const;
// `owner:branch` and `branch` mean the same within one repository.
const toBranch = (head: string): string => head.slice(head.indexOf(':') + 1);

async function postPull(
  { act }: RepositoryRequest,
  body: z.infer<typeof NewPull>,
): Promise<ApiAnswer> {
  const draft = { ...body, body: body.body ?? '', head: toBranch(body.head) };
  const result = await createPull(act, draft);
  if (result.opened) return created(await renderPull(act, result.thread));
  return refusePull(act, result.reason, draft);
}

function refusePull(
  { repository }: RepositoryRequest['act'],
  reason: PullProblem,
  { head, base }: { head: string; base: string },
): ApiAnswer {
  if (reason === 'not-permitted') return refuse(403, NOT_PERMITTED);
  const resource = 'PullRequest';
  if (reason === 'no-drafts') return refuse(422, NO_DRAFTS, [{ resource, code: 'custom' }]);
  const custom = {
    exists: `A pull request already exists for ${repository.owner}:${head}.`,
    'no-commits': `No commits between ${base} and ${head}`,
  };
  const details =
    reason === 'exists' || reason === 'no-commits'
      ? { code: 'custom', message: custom[reason] }
      : NOT_OPENED[reason];
  return refuse(422, 'Validation Failed', [{ resource, ...details }]);
}

/** `owner:branch` is of that owner alone, who may have a fork with a branch of the same name. */
function isFrom({ head, fork }: NonNullable<Thread['pull']>, named: string, own: string): boolean {
  const [owner] = named.includes(':') ? named.split(':') : [undefined];
  const isOwner = owner === undefined || isSameName(owner, fork?.owner.login ?? own);
  return isOwner && head === toBranch(named);
}

async function listPulls(request: RepositoryRequest): Promise<ApiAnswer> {
  const { act, query } = request;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const isListed = ({ pull, ...thread }: Thread): boolean =>
    pull !== undefined &&
    (state === 'all' || thread.state === state) &&
    (head === null || isFrom(pull, head, act.repository.owner)) &&
    (base === null || pull.base === base);
  const threads = [...act.repository.threads.values()].filter(isListed).toReversed();
  const { page, headers } = cutPage(request, threads);
  return ok(await Promise.all(page.map((thread) => renderListedPull(act, thread))), headers);
}

async function patchPull(
  { act }: RepositoryRequest,
  thread: Thread,
  change: z.infer<typeof PullChange>,
): Promise<ApiAnswer> {
  const { title, body, state, base } = change;
  if (base !== undefined && (await findHead(act, base)) === undefined) {
    const message = `Proposed base branch '${base}' was not found`;
    const details = { resource: 'PullRequest', code: 'invalid', field: 'base', message };
    return refuse(422, 'Validation Failed', [details]);
  }
  if (base !== undefined && thread.pull !== undefined) thread.pull.base = base;
  await editThread(act, thread, { title, body, state });
  return ok(await renderPull(act, thread));
}

async function putMerge(
  { act }: RepositoryRequest,
  thread: Thread,
  body: z.infer<typeof Merge>,
): Promise<ApiAnswer> {
  const { sha, commit_title: title, merge_method: method } = body;
  const merge = await mergePull(act, thread, { expectedHead: sha, title, method });
  if (merge.merged) {
    return ok({ sha: merge.oid, merged: true, message: 'Pull Request successfully merged' });
  }
  if (merge.reason === 'ruled') return refuse(405, merge.message);
  return merge.reason === 'head-moved'
    ? refuse(409, 'Head branch was modified. Review and try the merge again.')
    : refuse(405, 'Pull Request is not mergeable');
}

/** Answers about the pull request that the path names. */
export function withPull(
  answer: (request: RepositoryRequest, thread: Thread) => Promise<ApiAnswer>,
): (request: RepositoryRequest) => ApiAnswer | Promise<ApiAnswer> {
  return withThread(
    (request, thread) => (thread.pull === undefined ? notFound() : answer(request, thread)),
    'pull_number',
  );
}

const PULLS = 'pull_requests';
const ALL = '/repos/{owner}/{repo}/pulls';
const ONE = `${ALL}/{pull_number}` as const;

export const PULL_ROUTES: Route[] = [
  inRepository(['GET', ALL], reads(PULLS), listPulls),
  inRepository(['POST', ALL], writes(PULLS), withBody(NewPull, postPull)),
  inRepository(
    ['GET', ONE],
    reads(PULLS, 'contents'),
    withPull(async ({ act }, thread) => ok(await renderPull(act, thread))),
  ),
  inRepository(
    ['PATCH', ONE],
    writes(PULLS),
    withBody(PullChange, (request: RepositoryRequest, change) =>
      withPull((_, thread) => patchPull(request, thread, change))(request),
    ),
  ),
  inRepository(
    ['GET', `${ONE}/merge`],
    reads(PULLS),
    withPull(async (_, { pull }) => (pull?.merged === true ? noContent() : notFound())),
  ),
  inRepository(
    ['PUT', `${ONE}/merge`],
    writes('contents'),
    withBody(Merge, (request: RepositoryRequest, body) =>
      withPull((_, thread) => putMerge(request, thread, body))(request),
    ),
  ),
];
