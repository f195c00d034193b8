/** Projections of an incident's files onto GitHub, and replies. The only door into this capability. */
export {
  answer,
  isAnswered,
  toOutcomeReaction,
  toReaction,
  toRefusalKey,
  type Answer,
} from './answer.ts';
export { catchUp, isBehind } from './catch-up.ts';
export type { Follower, Recorded } from './followers/follower.ts';
export { FOLLOWERS } from './followers/index.ts';
export { linkFiles, type FileBase } from './file-links.ts';
export {
  findMissingLabels,
  PROJECTED_LABELS,
  toLabelChanges,
  toLabels,
  type LabelChanges,
} from './labels.ts';
export {
  settleNotices,
  toFailureNoticeKey,
  withFailureNotice,
  type FailureNotice,
} from './failure-notice.ts';
export { findNextPoint, type NextPoint } from './next-point.ts';
export { renderReply, type ReplyDraft, type ReplyNote, type ReplyRefusal } from './reply.ts';
export { toStatusState, type StateSource, type StatusState } from './state.ts';
export { renderStatusComment } from './status-comment.ts';
export { defuseMarkers, joinWords, prose, toDisplayName } from './wording.ts';
