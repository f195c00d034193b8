/** Mutations on pull requests. */

import { isGiven } from './given.ts';
import { editThread } from '#sandbox/world/issues.ts';
import { createPull, markReady, NO_DRAFTS, NOT_PERMITTED } from '#sandbox/world/pulls.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { writes } from '../route.ts';
import type { Found } from './node-ids.ts';
import { findRepositoryById, findSubject } from './node-ids.ts';
import { toThreadNode } from './thread-nodes.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, toAct, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

interface NewPullInput {
  clientMutationId?: string | null;
  repositoryId: string;
  baseRefName: string;
  headRefName: string;
  title: string;
  body?: string | null;
  draft?: boolean | null;
}

interface PullInput {
  clientMutationId?: string | null;
  pullRequestId: string;
  title?: string | null;
  body?: string | null;
  state?: 'OPEN' | 'CLOSED' | null;
}

const NOT_OPENED = {
  'no-head': "Head sha can't be blank, Base sha can't be blank",
  'no-base': 'Base ref must be a branch',
  'no-commits': 'No commits between base and head',
  exists: 'A pull request already exists for this head',
  'no-drafts': NO_DRAFTS,
  'not-permitted': `${NOT_PERMITTED.replace(/\.$/, '')} (createPullRequest)`,
} as const;

function toPayload(
  visitor: Visitor,
  { repository, thread }: Found,
  input: { clientMutationId?: string | null },
): Node {
  return {
    clientMutationId: input.clientMutationId ?? null,
    pullRequest: () => toThreadNode(visitor, repository, thread),
  };
}

async function createPullRequest(visitor: Visitor, input: NewPullInput): Promise<Node> {
  const repository = findRepositoryById(visitor, input.repositoryId);
  assertAllowed(visitor, repository, writes('pull_requests'));
  const result = await createPull(toAct(visitor, repository), {
    title: input.title,
    body: input.body ?? '',
    head: input.headRefName,
    base: input.baseRefName,
    draft: input.draft ?? false,
  });
  if (!result.opened) {
    const type = result.reason === 'not-permitted' ? 'FORBIDDEN' : 'UNPROCESSABLE';
    throw toFieldError(type, NOT_OPENED[result.reason]);
  }
  return toPayload(visitor, { kind: 'thread', repository, thread: result.thread }, input);
}

function findPull(visitor: Visitor, id: string): Found {
  const found = findSubject(visitor, id);
  if (found.kind === 'comment' || found.thread.pull === undefined) {
    const message = `Could not resolve to PullRequest node with the global id of '${id}'.`;
    throw toFieldError('NOT_FOUND', message);
  }
  assertAllowed(visitor, found.repository, writes('pull_requests'));
  return found;
}

function toState(state: PullInput['state']): Thread['state'] | undefined {
  if (!isGiven(state)) return undefined;
  return state === 'OPEN' ? 'open' : 'closed';
}

async function updatePullRequest(visitor: Visitor, input: PullInput): Promise<Node> {
  const found = findPull(visitor, input.pullRequestId);
  await editThread(toAct(visitor, found.repository), found.thread, {
    title: input.title ?? undefined,
    body: input.body ?? undefined,
    state: toState(input.state),
  });
  return toPayload(visitor, found, input);
}

async function markReadyForReview(visitor: Visitor, input: PullInput): Promise<Node> {
  const found = findPull(visitor, input.pullRequestId);
  // https://github.com/cli/cli/issues/8910
  assertAllowed(visitor, found.repository, writes('contents'));
  await markReady(toAct(visitor, found.repository), found.thread);
  return toPayload(visitor, found, input);
}

/** The mutations on pull requests. */
export function toPullMutations(visitor: Visitor): Node {
  return {
    createPullRequest: ({ input }: { input: NewPullInput }) => createPullRequest(visitor, input),
    updatePullRequest: ({ input }: { input: PullInput }) => updatePullRequest(visitor, input),
    closePullRequest: ({ input }: { input: PullInput }) =>
      updatePullRequest(visitor, { ...input, state: 'CLOSED' }),
    markPullRequestReadyForReview: ({ input }: { input: PullInput }) =>
      markReadyForReview(visitor, input),
  };
}
