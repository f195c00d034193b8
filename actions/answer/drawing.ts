/**
 * The second door of answering: what is drawn from an incident's files, for whoever draws it without an answer. Whoever
 * answers knows the contract of a follower and none of this.
 */
export { catchUp, isBehind } from './catch-up.ts';
export { FOLLOWERS } from './followers/index.ts';
export { findMissingLabels, PROJECTED_LABELS, toLabelChanges, toLabels } from './labels.ts';
export { findNextPoint } from './next-point.ts';
export { toStatusState } from './state.ts';
export { renderStatusComment } from './status-comment.ts';
