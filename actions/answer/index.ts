/** Answers: the reply, and what follows a commit. */
export {
  answer,
  isAnswered,
  toOutcomeReaction,
  toReaction,
  toRefusalKey,
  type Answer,
} from './answer.ts';
export type { Follower, Recorded } from './followers/follower.ts';
export { linkFiles, type FileBase } from './file-links.ts';
export {
  settleNotices,
  toFailureNoticeKey,
  withFailureNotice,
  type FailureNotice,
} from './failure-notice.ts';
export { fetchLastWord, type LastWord } from './last-word.ts';
export { renderReply, type ReplyDraft, type ReplyNote, type ReplyRefusal } from './reply.ts';
export { defuseMarkers, joinWords, prose, toDisplayName } from './wording.ts';
