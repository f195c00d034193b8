/** Everything that follows a commit: a new one is a file and a line here. The list is loaded once there is a commit to follow. */
import type { Follower } from './follower.ts';
import { labels } from './labels.ts';
import { reaction } from './reaction.ts';
import { statusComment } from './status-comment.ts';

export const FOLLOWERS: readonly Follower[] = [statusComment, labels, reaction];
