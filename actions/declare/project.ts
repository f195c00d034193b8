/** Shows a record on GitHub: pull request, status comment, reply, labels, and last of all the reaction. */
import { answer } from '#answer/index.ts';
import { renderStatusComment, toStatusState } from '#answer/drawing.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { commitChange } from '#github/commit-change.ts';
import { isRateLimit } from '#kernel/errors.ts';
import { renderStatusMarker } from '#github/marker.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft } from '#incident/draft.ts';
import type { Refusal } from '#incident/reason.ts';
import { toDeclareKey } from './first-commit.ts';
import { withLabels } from './repository-labels.ts';
import type { DeclareTask } from './task.ts';
import { renderDeclared, renderPullBody, renderPullTitle } from './texts.ts';
import { settlePending } from './without-pull.ts';

type Pull = NonNullable<Snapshot['pull']>;

/** Makes what is missing of it and returns the pull request. @throws UpstreamError when GitHub fails. */
export async function projectIncident(
  task: DeclareTask,
  written: Snapshot,
): Promise<Pull | Refusal | { refused: string }> {
  const { recorder, signer } = task.dependencies;
  const pull = await openPull(task, written);
  if ('refused' in pull) return pull;
  const source = { repositoryUrl: task.request.repository.url, at: recorder.clock.now() };
  if (written.statusComment === undefined) {
    const body = renderStatusComment(toStatusState(openDraft(written, signer), source));
    await recorder.comment(pull.number, body, renderStatusMarker(task.id));
  }
  const linked = await linkPull(task, { ...written, pull });
  if ('outcome' in linked) return linked;
  const { issue } = task.request;
  const draft = openDraft(await withLabels(task, { ...linked, pull }), signer);
  const note = renderDeclared(draft.incident(), {
    warnings: task.declaration.warnings,
    isDraft: pull.draft,
  });
  const claim = toDeclareKey(task.request);
  await answer(recorder, {
    thread: issue.number,
    comments: linked.comments,
    reply: { claim, parts: [note] },
    recorded: { draft, claim, ...source, react: { subject: issue.nodeId, add: 'ROCKET' } },
  });
  await settlePending(task, linked.comments);
  return pull;
}

/** GitHub numbers a pull request only when it is there, so the record learns the number afterwards. */
function linkPull(
  { id, request, dependencies }: DeclareTask,
  written: Snapshot & { pull: Pull },
): Promise<Snapshot | Refusal> {
  const { number } = written.pull;
  return commitChange(written, {
    recorder: dependencies.recorder,
    signer: dependencies.signer,
    thread: request.issue.number,
    message: { headline: `Link pull request ${number} to ${id}` },
    apply: (draft) => {
      if (draft.incident().pull_request === undefined) {
        draft.changeRecord((incident) => ({ ...incident, pull_request: number }));
      }
      return undefined;
    },
  });
}

/**
 * A job's token opens no pull request until an administrator allows it, and it cannot ask beforehand. Branch and record
 * are there by then, so that is no failure.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests
 */
function isForbidden(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.status === 403 && !isRateLimit(error);
}

async function openPull(
  { id, request, dependencies, facts }: DeclareTask,
  written: Snapshot,
): Promise<Pull | { refused: string }> {
  const incident = openDraft(written, dependencies.signer).incident();
  const present = written.pull;
  // One that is closed and was never linked belongs to an earlier branch of the same name.
  if (present !== undefined && (present.open || present.number === incident.pull_request)) {
    return present;
  }
  try {
    const { number, nodeId, draft } = await dependencies.recorder.createPullRequest({
      branch: written.branch,
      base: facts.defaultBranch,
      title: renderPullTitle(incident),
      body: renderPullBody(incident),
    });
    return { number, nodeId, open: true, draft, merged: false, labels: [] };
  } catch (error) {
    if (isForbidden(error)) return { refused: error.message };
    // 422 also means that it exists: made by a call whose answer was lost, or by another run.
    if (!(error instanceof UpstreamError) || error.status !== 422) throw error;
    const found = await dependencies.recorder.fetchSnapshot(id, request.issue.number);
    if (found?.pull?.open !== true) throw error;
    return found.pull;
  }
}
