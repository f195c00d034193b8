/** Mutations on issues, comments and reactions. */

import { isGiven } from './given.ts';
import {
  createComment,
  deleteComment,
  editComment,
  isTooLong,
  TOO_LONG,
} from '#sandbox/world/comments.ts';
import { deleteIssue, editThread } from '#sandbox/world/issues.ts';
import { setLabels } from '#sandbox/world/labels.ts';
import { createReaction, deleteReaction, findReaction } from '#sandbox/world/reactions.ts';
import { canSpeak, LOCKED } from '../authorize.ts';
import type { Need } from '../route.ts';
import { asRole, writes } from '../route.ts';
import type { Found } from './node-ids.ts';
import { findLabelById, findSubject } from './node-ids.ts';
import { REACTION_CONTENTS, toCommentNode, toReactionNode, toThreadNode } from './thread-nodes.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, toAct, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

interface Mutation {
  clientMutationId?: string | null;
}

/** A pull request's thread needs either permission, an issue's only its own. */
function needFor({ thread }: Found): Need {
  return thread.pull === undefined ? writes('issues') : writes('issues', 'pull_requests');
}

/** Finds the subject of a mutation and checks the right to change it. */
export function findWritable(visitor: Visitor, id: string, role: Need['role'] = 'write'): Found {
  const found = findSubject(visitor, id);
  assertAllowed(visitor, found.repository, asRole(role, needFor(found)));
  return found;
}

/** The node of whatever was found. */
export function toSubjectNode(visitor: Visitor, found: Found): Node {
  return found.kind === 'comment'
    ? toCommentNode(visitor, found.comment)
    : toThreadNode(visitor, found.repository, found.thread);
}

const echo = ({ clientMutationId }: Mutation): Node => ({
  clientMutationId: clientMutationId ?? null,
});

function assertLength(body: string): void {
  if (isTooLong(body)) throw toFieldError('UNPROCESSABLE', TOO_LONG);
}

async function addComment(
  visitor: Visitor,
  input: Mutation & { subjectId: string; body: string },
): Promise<Node> {
  const found = findWritable(visitor, input.subjectId, 'read');
  if (!canSpeak(visitor.token, found.repository, found.thread)) {
    throw toFieldError('UNPROCESSABLE', LOCKED.replace(/\.$/, ''));
  }
  assertLength(input.body);
  const act = toAct(visitor, found.repository);
  const comment = await createComment(act, found.thread, input.body);
  return {
    ...echo(input),
    commentEdge: () => ({ cursor: comment.nodeId, node: toCommentNode(visitor, comment) }),
    subject: () => toSubjectNode(visitor, found),
  };
}

function findOwnComment(visitor: Visitor, id: string): Extract<Found, { kind: 'comment' }> {
  const found = findWritable(visitor, id);
  if (found.kind === 'comment') return found;
  throw toFieldError(
    'NOT_FOUND',
    `Could not resolve to IssueComment node with the global id of '${id}'.`,
  );
}

async function updateIssueComment(
  visitor: Visitor,
  input: Mutation & { id: string; body: string },
): Promise<Node> {
  const found = findOwnComment(visitor, input.id);
  assertLength(input.body);
  await editComment(toAct(visitor, found.repository), found, input.body);
  return { ...echo(input), issueComment: () => toCommentNode(visitor, found.comment) };
}

async function deleteIssueComment(
  visitor: Visitor,
  input: Mutation & { id: string },
): Promise<Node> {
  const found = findOwnComment(visitor, input.id);
  await deleteComment(toAct(visitor, found.repository), found);
  return echo(input);
}

type ReactionInput = Mutation & { subjectId: string; content: string };

function react(visitor: Visitor, input: ReactionInput, isAdding: boolean): Node {
  const found = findWritable(visitor, input.subjectId, 'read');
  const subject = found.kind === 'comment' ? found.comment : found.thread;
  const content = REACTION_CONTENTS[input.content] ?? 'eyes';
  const act = toAct(visitor, found.repository);
  const existing = findReaction(act, subject, content);
  const reaction = isAdding ? createReaction(act, subject, content).reaction : existing;
  if (!isAdding && existing !== undefined) deleteReaction(subject, existing.id);
  return {
    ...echo(input),
    reaction: reaction === undefined ? null : toReactionNode(reaction),
    subject: () => toSubjectNode(visitor, found),
  };
}

interface IssueInput extends Mutation {
  id: string;
  title?: string | null;
  body?: string | null;
  state?: 'OPEN' | 'CLOSED' | null;
  labelIds?: string[] | null;
}

async function updateIssue(visitor: Visitor, input: IssueInput): Promise<Node> {
  const found = findWritable(visitor, input.id, 'triage');
  const act = toAct(visitor, found.repository);
  await editThread(act, found.thread, {
    title: input.title ?? undefined,
    body: input.body ?? undefined,
    state: !isGiven(input.state) ? undefined : input.state === 'OPEN' ? 'open' : 'closed',
  });
  if (isGiven(input.labelIds)) {
    const names = input.labelIds.map((id) => findLabelById(found.repository, id));
    await setLabels(act, found.thread, names);
  }
  return { ...echo(input), issue: () => toThreadNode(visitor, found.repository, found.thread) };
}

/** People with the role `admin` alone; no App has the right. */
async function removeIssue(visitor: Visitor, input: Mutation & { issueId: string }): Promise<Node> {
  const found = findSubject(visitor, input.issueId);
  assertAllowed(visitor, found.repository, asRole('admin', writes()));
  await deleteIssue(toAct(visitor, found.repository), found.thread);
  return { ...echo(input), repository: () => visitor.renderRepository(found.repository) };
}

/** The mutations on threads, comments and reactions. */
export function toThreadMutations(visitor: Visitor): Node {
  return {
    addComment: ({ input }: { input: Parameters<typeof addComment>[1] }) =>
      addComment(visitor, input),
    updateIssueComment: ({ input }: { input: Parameters<typeof updateIssueComment>[1] }) =>
      updateIssueComment(visitor, input),
    deleteIssueComment: ({ input }: { input: Parameters<typeof deleteIssueComment>[1] }) =>
      deleteIssueComment(visitor, input),
    addReaction: ({ input }: { input: ReactionInput }) => react(visitor, input, true),
    removeReaction: ({ input }: { input: ReactionInput }) => react(visitor, input, false),
    updateIssue: ({ input }: { input: IssueInput }) => updateIssue(visitor, input),
    deleteIssue: ({ input }: { input: Mutation & { issueId: string } }) =>
      removeIssue(visitor, input),
    closeIssue: ({ input }: { input: Mutation & { issueId: string } }) =>
      updateIssue(visitor, { ...input, id: input.issueId, state: 'CLOSED' }),
    reopenIssue: ({ input }: { input: Mutation & { issueId: string } }) =>
      updateIssue(visitor, { ...input, id: input.issueId, state: 'OPEN' }),
  };
}
