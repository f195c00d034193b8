/** A request once its words are read: what is asked, by whom, in which incident, under which claims. */
import type { Claimant } from './authorize.ts';
import type { GrammarNotice, Invocation } from './grammar.ts';
import type { CommentRequest, LabelRequest } from './request.ts';
import type { World } from './world.ts';

export type LiveRequest = CommentRequest | LabelRequest;

export interface Asked {
  request: LiveRequest;
  invocations: readonly Invocation[];
  /** What of the comment was not read. */
  notices: readonly GrammarNotice[];
  claims: readonly string[];
  claimant: Claimant;
  incident: string;
}

/** Where a request came from, as ledger and receipts name it. */
export function toSource(request: LiveRequest, world: Pick<World, 'runId'>) {
  return request.kind === 'comment'
    ? { kind: 'comment' as const, id: String(request.commentId), url: request.url }
    : { kind: 'label' as const, id: world.runId, url: request.url };
}

/** What the claims of a request are made from. */
export function toClaimed(
  request: LiveRequest,
  world: Pick<World, 'runId'> & { repository: { id: number } },
) {
  return {
    repositoryId: world.repository.id,
    source: toSource(request, world),
    body: request.body,
  };
}
