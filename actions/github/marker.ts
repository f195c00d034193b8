/**
 * Markers that Firebreak leaves in its own comments to find them again.
 * A marker is a claim: only a comment that our own token wrote counts.
 */
import { findToldSegment, type IncidentId } from '#incident/path.ts';

export function renderStatusMarker(id: IncidentId): string {
  return `<!-- firebreak:status ${id} -->`;
}

/** The first two come with every snapshot, so nobody has to be told of them. */
const SEGMENTS_UNTOLD = 2;

/** Says in the status comment which segment of the ledger is the newest, so that the next command looks there first. */
export function renderSegmentMarker(segment: number): string {
  return segment > SEGMENTS_UNTOLD ? `<!-- firebreak:segment ${segment} -->` : '';
}

/** The segment that a comment names. It is a guess, whoever wrote the comment. */
export function findMarkedSegment(body: string): number | undefined {
  return findToldSegment(/<!-- firebreak:segment (\d{1,6}) -->/.exec(body)?.[1] ?? '');
}

/** Marks the answer to one claim, so that an answer whose delivery is in doubt is not given twice. */
export function renderReplyMarker(claim: string): string {
  return `<!-- firebreak:reply ${claim.slice('sha256:'.length, 'sha256:'.length + 16)} -->`;
}
