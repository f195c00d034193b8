/** The claim of a command: the same request always gives the same digest, so it can be recorded and done once. */
import { digestOf, sha256 } from '#kernel/canonical.ts';

export interface ClaimedRequest {
  repositoryId: number;
  source: { kind: string; id: string };
  body: string;
}

/** Digest of repository, comment or event, body digest and the command's place in the comment. */
export function toIdempotencyKey(request: ClaimedRequest, index: number): string {
  return digestOf({
    repository: request.repositoryId,
    source: request.source.kind,
    id: request.source.id,
    body: sha256(request.body),
    index,
  });
}

/** The grammar lets a comment hold no more. */
export const COMMANDS_AT_MOST = 10;

/** The keys of all that a comment can hold, for who asks whether any of it was done. */
export function listClaims(toKeyAt: (index: number) => string): string[] {
  return Array.from({ length: COMMANDS_AT_MOST }, (_, index) => toKeyAt(index));
}
