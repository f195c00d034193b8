/** The living status comment of the pull request, drawn anew from the files after each commit. */
import { toStatusState } from '../state.ts';
import { renderStatusComment } from '../status-comment.ts';
import type { Follower } from './follower.ts';

export const statusComment: Follower = {
  name: 'status-comment',
  title: 'Draws the status comment anew',
  follow: (recorded) => {
    const { statusComment: shown } = recorded.draft.snapshot;
    if (shown === undefined) return {};
    const body = renderStatusComment(toStatusState(recorded.draft, recorded));
    return { updateComment: { nodeId: shown.nodeId, body } };
  },
};
