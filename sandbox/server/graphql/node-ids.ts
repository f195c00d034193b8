/** From a node id back to the object, if the visitor may see it. */

import { parseNodeId } from '#sandbox/world/ids.ts';
import type { Comment, Repository, Thread } from '#sandbox/world/types.ts';
import { canSee } from '../authorize.ts';
import { toRepositoryNode } from './repository-node.ts';
import { toActorNode, toCommentNode, toLabelNode, toThreadNode } from './thread-nodes.ts';
import type { Visitor } from './visitor.ts';
import { toFieldError } from './visitor.ts';

export type Found =
  | { kind: 'thread'; repository: Repository; thread: Thread }
  | { kind: 'comment'; repository: Repository; thread: Thread; comment: Comment };

function listVisible({ world, token }: Visitor): Repository[] {
  return [...world.repositories.values()].filter((repository) => canSee(token, repository));
}

function toMissing(id: string): Error {
  return toFieldError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

/** Finds an issue, a pull request or a comment by node id. */
export function findSubject(visitor: Visitor, id: string): Found {
  for (const repository of listVisible(visitor)) {
    for (const thread of repository.threads.values()) {
      if (thread.nodeId === id) return { kind: 'thread', repository, thread };
      const comment = thread.comments.find((one) => one.nodeId === id && !one.deleted);
      if (comment !== undefined) return { kind: 'comment', repository, thread, comment };
    }
  }
  throw toMissing(id);
}

/** Finds a repository by node id. */
export function findRepositoryById(visitor: Visitor, id: string): Repository {
  const repository = listVisible(visitor).find(({ nodeId }) => nodeId === id);
  if (repository === undefined) throw toMissing(id);
  return repository;
}

/** Finds a label's name by node id. */
export function findLabelById(repository: Repository, id: string): string {
  const [owner, ...rest] = (parseNodeId('LA', id) ?? '').split(':');
  const name = rest.join(':');
  if (owner !== String(repository.id) || !repository.labels.has(name)) throw toMissing(id);
  return name;
}

/** Makes the node behind any id the sandbox hands out. */
export function toAnyNode(visitor: Visitor, id: string): Record<string, unknown> {
  const account = [...visitor.world.accounts.values()].find(({ nodeId }) => nodeId === id);
  if (account !== undefined) return toActorNode(account);
  if (id.startsWith('R_')) return toRepositoryNode(visitor, findRepositoryById(visitor, id));
  const label = parseNodeId('LA', id);
  if (label !== undefined) {
    const repository = listVisible(visitor).find((one) => label.startsWith(`${String(one.id)}:`));
    if (repository === undefined) throw toMissing(id);
    return toLabelNode(repository, findLabelById(repository, id));
  }
  const found = findSubject(visitor, id);
  return found.kind === 'comment'
    ? toCommentNode(visitor, found.comment)
    : toThreadNode(visitor, found.repository, found.thread);
}
