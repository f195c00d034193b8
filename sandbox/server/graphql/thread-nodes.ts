/** Issues, pull requests, comments, labels and people as GraphQL nodes. */

import { toTimestamp } from '#sandbox/world/clock.ts';
import { toNodeId } from '#sandbox/world/ids.ts';
import { renderComment, renderIssue, toLabelNodeId } from '#sandbox/world/payload.ts';
import { findPullHead } from '#sandbox/world/pull-payload.ts';
import { findComment } from '#sandbox/world/threads.ts';
import type { Comment, Reaction, Repository, Thread } from '#sandbox/world/types.ts';
import type { Account } from '#sandbox/world/account.ts';
import type { PageArguments } from './connection.ts';
import { toConnection } from './connection.ts';
import type { Visitor } from './visitor.ts';

type Node = Record<string, unknown>;

/** GraphQL's names of the reactions. */
export const REACTION_CONTENTS: Record<string, Reaction['content']> = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  LAUGH: 'laugh',
  HOORAY: 'hooray',
  CONFUSED: 'confused',
  HEART: 'heart',
  ROCKET: 'rocket',
  EYES: 'eyes',
};

/** A person or a bot; GraphQL spells a bot's login without `[bot]`, REST with it. */
export function toActorNode({ id, nodeId, login, type }: Account): Node {
  const name = login.replace(/\[bot\]$/, '');
  return { __typename: type, id: nodeId, databaseId: id, login: name };
}

/** Whoever left GitHub is nobody here, and `ghost` by REST. */
function toAuthor(account: Account): Node | null {
  return account.login === 'ghost' ? null : toActorNode(account);
}

function toReactionGroups({ token }: Visitor, reactions: Reaction[]): Node[] {
  return Object.entries(REACTION_CONTENTS).map(([name, content]) => {
    const given = reactions.filter((reaction) => reaction.content === content);
    return {
      content: name,
      viewerHasReacted: given.some(({ account }) => account.id === token.account.id),
      reactors: (page: PageArguments) =>
        toConnection(given, page, ({ account }) => toActorNode(account)),
    };
  });
}

/** One reaction. */
export function toReactionNode(reaction: Reaction): Node {
  const found = Object.entries(REACTION_CONTENTS).find((entry) => entry[1] === reaction.content);
  return {
    __typename: 'Reaction',
    id: toNodeId('REA', reaction.id),
    databaseId: reaction.id,
    content: found?.[0],
    user: toActorNode(reaction.account),
  };
}

/** A label of a repository. */
export function toLabelNode(repository: Repository, name: string): Node {
  const { color = 'ededed', description = '' } = repository.labels.get(name) ?? {};
  return { __typename: 'Label', id: toLabelNodeId(repository, name), name, color, description };
}

function toCommentUrl({ world }: Visitor, comment: Comment): string {
  for (const repository of world.repositories.values()) {
    const found = findComment(repository, comment.id);
    if (found === undefined) continue;
    const place = { world, repository, thread: found.thread };
    return renderComment(comment, place).html_url ?? '';
  }
  return world.url;
}

/** A comment as the visitor sees it: `viewerDidAuthor` is theirs. */
export function toCommentNode(visitor: Visitor, comment: Comment): Node {
  return {
    url: () => toCommentUrl(visitor, comment),
    __typename: 'IssueComment',
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: toAuthor(comment.author),
    viewerDidAuthor: comment.author.id === visitor.token.account.id,
    body: comment.body,
    createdAt: toTimestamp(comment.createdAt),
    updatedAt: toTimestamp(comment.editedAt ?? comment.createdAt),
    lastEditedAt: comment.editedAt ? toTimestamp(comment.editedAt) : null,
    editor: comment.editor ? toAuthor(comment.editor) : null,
    reactionGroups: () => toReactionGroups(visitor, comment.reactions),
  };
}

/** An issue or pull request with its labels and comments. */
export function toThreadNode(visitor: Visitor, repository: Repository, thread: Thread): Node {
  const common = {
    id: thread.nodeId,
    databaseId: thread.id,
    number: thread.number,
    title: thread.title,
    body: thread.body,
    url: renderIssue(thread, { world: visitor.world, repository }).html_url,
    author: toAuthor(thread.author),
    viewerDidAuthor: thread.author.id === visitor.token.account.id,
    createdAt: toTimestamp(thread.createdAt),
    updatedAt: toTimestamp(thread.touchedAt ?? thread.createdAt),
    lastEditedAt: thread.editedAt ? toTimestamp(thread.editedAt) : null,
    closed: thread.state === 'closed',
    repository: () => visitor.renderRepository(repository),
    reactionGroups: () => toReactionGroups(visitor, thread.reactions),
    labels: (page: PageArguments) =>
      toConnection([...thread.labels], page, (name) => toLabelNode(repository, name)),
    comments: (page: PageArguments) =>
      toConnection(
        thread.comments.filter(({ deleted }) => !deleted),
        page,
        (comment) => toCommentNode(visitor, comment),
      ),
  };
  return thread.pull === undefined
    ? { ...common, __typename: 'Issue', state: thread.state.toUpperCase() }
    : { ...common, ...toPullFields(visitor, { repository, thread, pull: thread.pull }) };
}

function toPullFields(
  visitor: Visitor,
  {
    repository,
    thread,
    pull,
  }: { repository: Repository; thread: Thread; pull: NonNullable<Thread['pull']> },
): Node {
  return {
    __typename: 'PullRequest',
    state: pull.merged ? 'MERGED' : thread.state.toUpperCase(),
    headRefName: pull.head,
    headRefOid: () => findPullHead({ world: visitor.world, repository }, thread),
    baseRefName: pull.base,
    isDraft: pull.draft,
    isCrossRepository: pull.fork !== undefined,
    merged: pull.merged,
    mergedAt: pull.mergedAt ? toTimestamp(pull.mergedAt) : null,
    mergedBy: pull.mergedBy ? toActorNode(pull.mergedBy) : null,
    mergeCommit: () => (pull.mergeCommit === undefined ? null : { oid: pull.mergeCommit }),
    // Nobody asks for more of a fork than that it is one.
    headRepository: () => (pull.fork === undefined ? visitor.renderRepository(repository) : null),
    baseRepository: () => visitor.renderRepository(repository),
  };
}
