/**
 * Closes an incident whose pull request was merged. The record on the default branch decides: when `/close` was given
 * before the merge it says closed already, and only the projections are left to do.
 */
import { answer, toProjection, type ReplyDraft } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { commitChange } from '#kernel/github/commit-change.ts';
import type { Recorder, Snapshot } from '#kernel/github/port.ts';
import { openDraft, type Draft } from '#kernel/incident/draft.ts';
import { setMilestone } from '#kernel/incident/milestone.ts';
import type { IncidentId } from '#kernel/incident/path.ts';
import { isFinal } from '#kernel/incident/status.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import { findRemainders } from './remainders.ts';
import type { CloseRequest } from './request.ts';
import { renderClosed, renderNotClosed } from './texts.ts';

export type Closed =
  | { outcome: 'closed'; incident: IncidentId; message: string }
  | { outcome: 'ignored'; message: string }
  | (Refusal & { incident: IncidentId });

/** Closes an incident. @throws UpstreamError when GitHub fails; running again finishes the work. */
export async function close(request: CloseRequest, recorder: Recorder): Promise<Closed> {
  const { incident, repository } = request;
  const before = await recorder.fetchSnapshot(
    incident,
    toIssueNumber(incident),
    repository.defaultBranch,
  );
  if (before === undefined || before.record === '') {
    const message = `The merge brought no record of ${incident} to ${repository.defaultBranch}.`;
    return { outcome: 'ignored', message };
  }
  const after = await commitClosing(request, recorder, before);
  if ('outcome' in after) {
    await answerClose(request, recorder, { snapshot: before, part: renderNotClosed(after) });
    return { ...after, incident };
  }
  const draft = openDraft(after);
  const tree = await recorder.fetchTree(incident, after.head);
  const remainders = findRemainders(draft, new Set(tree?.files.map(({ path }) => path)));
  await answerClose(request, recorder, {
    snapshot: after,
    part: renderClosed(draft.incident(), { request, remainders }),
  });
  return { outcome: 'closed', incident, message: `${incident} is ${draft.incident().status}.` };
}

/** Issue and incident share their number. */
function toIssueNumber(incident: IncidentId): number {
  return Number(incident.slice('INC-2026-'.length));
}

async function commitClosing(
  request: CloseRequest,
  recorder: Recorder,
  before: Snapshot,
): Promise<Snapshot | Refusal> {
  try {
    return await commitChange(before, {
      recorder,
      thread: toIssueNumber(request.incident),
      message: { headline: `Close ${request.incident}` },
      apply: (draft) => recordClosing(draft, request, recorder.clock.now()),
    });
  } catch (error) {
    if (!isProtected(error)) throw error;
    return refuse('not-ready', renderProtected(request));
  }
}

/**
 * How GitHub words that a rule forbids a direct commit to the branch.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
 */
const RULE = /rule violations|protected branch|must be made through a pull request|not accessible/i;

function isProtected(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && (error.status === 403 || RULE.test(error.message));
}

function renderProtected({ incident, repository }: CloseRequest): string {
  return [
    `${incident} was merged before \`/close\` was given, so its record does not say that it is closed, and a rule of ${repository.defaultBranch} forbids Firebreak to write that there.`,
    '- Open a pull request that sets `status: closed` and the milestone `closed` in the incident.md of this incident, and close this issue.',
    '- Next time, give `/close` in the pull request before merging it: then the merge brings the closed record along.',
  ].join('\n');
}

function recordClosing(draft: Draft, request: CloseRequest, at: Date): void {
  const incident = draft.incident();
  if (isFinal(incident.status)) return;
  const { pull, mergedBy } = request;
  if (incident.milestones.closed === undefined) recordMilestone(draft, request, at);
  draft.changeRecord((record) => ({ ...record, status: 'closed' }));
  draft.addLedger({
    at: toUtcSeconds(at),
    claim: toCloseClaim(request),
    actor: mergedBy,
    source: { kind: 'merge', id: pull.mergeCommit, url: pull.url },
    command: `merge pull_request=${pull.number}`,
    phase: 'done',
    outcome: 'closed',
  });
}

function recordMilestone(draft: Draft, { pull, mergedBy }: CloseRequest, at: Date): void {
  const source = draft.addEntry({
    at: pull.mergedAt,
    kind: 'closed',
    actor: mergedBy.login,
    text: `closed by merging pull request ${pull.number}`,
    sources: [{ id: `pull request ${pull.number}`, target: pull.url }],
  });
  draft.changeRecord((record) =>
    setMilestone(record, 'closed', {
      at: toUtcSeconds(pull.mergedAt),
      precision: 'second',
      source,
      recorded_at: toUtcSeconds(at),
      recorded_by: mergedBy.login,
    }),
  );
}

function toCloseClaim({ repository, pull }: CloseRequest): string {
  return digestOf({
    repository: repository.id,
    source: 'merge',
    id: String(pull.number),
    commit: pull.mergeCommit,
  });
}

interface Closing {
  snapshot: Snapshot;
  part: ReplyDraft['parts'][number];
}

async function answerClose(
  request: CloseRequest,
  recorder: Recorder,
  { snapshot, part }: Closing,
): Promise<void> {
  const draft = openDraft(snapshot);
  const { issue } = snapshot;
  const isOver = isFinal(draft.incident().status) && issue?.open === true;
  await answer(recorder, {
    thread: toIssueNumber(request.incident),
    comments: snapshot.comments,
    reply: { claim: toCloseClaim(request), parts: [part] },
    projection: {
      ...toProjection(draft, {
        repositoryUrl: request.repository.url,
        branch: request.repository.defaultBranch,
        at: recorder.clock.now(),
      }),
      ...(isOver ? { closeIssue: issue.nodeId } : {}),
    },
  });
}
