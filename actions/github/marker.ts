/**
 * Markers that Firebreak leaves in its own comments to find them again.
 * A marker is a claim: only a comment that our own token wrote counts.
 */
import type { IncidentId } from '#incident/path.ts';

export function renderStatusMarker(id: IncidentId): string {
  return `<!-- firebreak:status ${id} -->`;
}

/** Marks the answer to one claim, so that an answer whose delivery is in doubt is not given twice. */
export function renderReplyMarker(claim: string): string {
  return `<!-- firebreak:reply ${claim.slice('sha256:'.length, 'sha256:'.length + 16)} -->`;
}
