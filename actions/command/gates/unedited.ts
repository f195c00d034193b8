/** A comment that was edited before it was recorded is not what its author stood for when it was posted. */
import { sha256 } from '#kernel/canonical.ts';
import type { Recorder } from '#github/port.ts';
import type { Draft } from '#incident/draft.ts';
import { refuse } from '#incident/reason.ts';
import type { ParsedRequest } from '../parsed-request.ts';
import type { RequestGate, Verdict } from './gate.ts';

interface Needs {
  asked: Pick<ParsedRequest, 'request'>;
  dependencies: { recorder: Pick<Recorder, 'fetchComment'> };
  draft: Pick<Draft, 'snapshot'>;
}

export const unedited = {
  name: 'unedited',
  judge: async ({ asked, dependencies, draft }: Needs): Promise<Verdict> => {
    const { request } = asked;
    if (request.kind !== 'comment') return undefined;
    // The snapshot holds the newest comments; one that many came after is asked for by itself.
    const now =
      draft.snapshot.comments.find((comment) => comment.id === request.commentId) ??
      (await dependencies.recorder.fetchComment(request.nodeId));
    if (now === undefined) return refuseEdited('The comment is no longer there.');
    const same = sha256(now.body) === sha256(request.body);
    if (same && !now.edited && now.author?.id === request.asker.id) return undefined;
    return refuseEdited('The comment is not what it was when it was posted.');
  },
} satisfies RequestGate;

function refuseEdited(message: string): Verdict {
  return { refusal: refuse('edited-comment', message) };
}
