/**
 * When GitHub does not let the job open a pull request: the incident is declared all the same, with its branch and
 * record, and the issue is told how its pull request comes about. A re-run finishes, and takes these words back.
 */
import { answer, isAnswered, renderReply } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import { renderReplyMarker } from '#github/marker.ts';
import type { CommentFact, Snapshot } from '#incident/snapshot.ts';
import { openDraft } from '#incident/draft.ts';
import { toDeclareKey } from './first-commit.ts';
import { withLabels } from './repository-labels.ts';
import type { DeclareRequest } from './request.ts';
import type { DeclareTask } from './task.ts';
import { renderPending } from './texts.ts';

/** Answers on the issue; 😕 stays on it until the pull request is there. @throws UpstreamError when GitHub fails. */
export async function showWithoutPull(
  task: DeclareTask,
  { written, words }: { written: Snapshot; words: string },
): Promise<void> {
  const { request, dependencies, declaration, facts } = task;
  const { recorder, signer, run } = dependencies;
  const draft = openDraft(await withLabels(task, written), signer);
  const { repository, issue } = request;
  const note = renderPending(draft.incident(), {
    words,
    warnings: declaration.warnings,
    repositoryUrl: repository.url,
    branch: written.branch,
    base: facts.defaultBranch,
    runUrl: run.url,
  });
  await answer(recorder, {
    thread: issue.number,
    comments: written.comments,
    reply: { claim: toPendingKey(request), parts: [note] },
    recorded: {
      draft,
      claim: toDeclareKey(request),
      repositoryUrl: repository.url,
      at: recorder.clock.now(),
      react: { subject: issue.nodeId, add: 'CONFUSED' },
    },
  });
}

/** Rewrites what an earlier run had to say about the missing pull request. */
export async function settlePending(
  task: DeclareTask,
  comments: readonly CommentFact[],
): Promise<void> {
  const claim = toPendingKey(task.request);
  const marker = renderReplyMarker(claim);
  const pending = comments.find(({ own, body }) => own && body.includes(marker));
  if (pending === undefined) return;
  const headline = 'Settled: the pull request is there, and the answer stands in this thread.';
  const body = renderReply({ claim, parts: [{ headline }] });
  if (pending.body.trim() === body.trim()) return;
  await task.dependencies.recorder.project({ updateComment: { nodeId: pending.nodeId, body } });
}

/** Whether an earlier run declared the incident and was not let open its pull request. */
export function isPending(
  request: DeclareRequest,
  comments: readonly Pick<CommentFact, 'own' | 'body'>[],
): boolean {
  return isAnswered(comments, toPendingKey(request));
}

function toPendingKey(request: DeclareRequest): string {
  return digestOf({ pending: toDeclareKey(request) });
}
