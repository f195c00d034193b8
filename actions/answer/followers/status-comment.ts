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
    return isSame(shown.body, body) ? {} : { updateComment: { nodeId: shown.nodeId, body } };
  },
};

/** GitHub may keep other line ends than it was given, and none at the end. */
function isSame(shown: string, drawn: string): boolean {
  return shown.replaceAll('\r\n', '\n').trimEnd() === drawn.trimEnd();
}
