/**
 * Closes an incident whose pull request was merged. The record on the default branch decides: when `/close` was given
 * before the merge it says closed already, and only the projections are left to do.
 */
import { answer, toRefusalKey, withFailureNotice, type ReplyDraft } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { commitChange } from '#github/commit-change.ts';
import { isRateLimit } from '#kernel/errors.ts';
import type { Recorder } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { closeRecord } from '#incident/closing.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { toIncidentFolder, toIssueNumber, type IncidentId } from '#incident/path.ts';
import { isFinal } from '#incident/status.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Signer } from '#incident/signature.ts';
import { findOpenItems } from './open-items.ts';
import type { CloseRequest } from './request.ts';
import { renderClosed, renderNotClosed } from './texts.ts';

export type Closed =
  | { outcome: 'closed'; incident: IncidentId; message: string }
  | { outcome: 'ignored'; message: string }
  | (Refusal & { incident: IncidentId });

export interface CloseDependencies {
  recorder: Recorder;
  /** Signs the closing entry, and tells our receipts from pushed ones. */
  signer: Signer;
  /** The workflow run, so that people can start it again. */
  run: { url: string; attempt: number };
}

/** Closes an incident. @throws UpstreamError when GitHub fails, once the issue says so; running again finishes the work. */
export function close(request: CloseRequest, dependencies: CloseDependencies): Promise<Closed> {
  const notice = {
    recorder: dependencies.recorder,
    thread: toIssueNumber(request.incident),
    claim: toCloseKey(request),
    runUrl: dependencies.run.url,
    attempt: dependencies.run.attempt,
  };
  return withFailureNotice(notice, () => closeOrRefuse(request, dependencies));
}

async function closeOrRefuse(
  request: CloseRequest,
  dependencies: CloseDependencies,
): Promise<Closed> {
  const { incident } = request;
  const { recorder, signer } = dependencies;
  const before = await fetchMerged(request, recorder);
  if (before?.issue === undefined) {
    return { outcome: 'ignored', message: `There is no issue of ${incident}.` };
  }
  if (before.record === '') return refuseWithoutRecord(request, dependencies, before);
  const claim = toCloseKey(request);
  const after = await commitClosing(request, dependencies, before);
  if ('outcome' in after) {
    const reply = {
      claim: toRefusalKey(claim, after),
      parts: [renderNotClosed(after, dependencies.run)],
    };
    await answerClose(request, dependencies, { snapshot: before, reply });
    return { ...after, incident };
  }
  const draft = openDraft(after, signer);
  const tree = await recorder.fetchTree(incident, after.head);
  const openItems = findOpenItems(draft, new Set(tree?.files.map(({ path }) => path)));
  const parts = [renderClosed(draft.incident(), { request, openItems })];
  await answerClose(request, dependencies, { snapshot: after, reply: { claim, parts } });
  return { outcome: 'closed', incident, message: `${incident} is ${draft.incident().status}.` };
}

const LOOKS = 4;

/** The default branch is seen with the merge only after a while; a record that never comes was taken out before. */
async function fetchMerged(
  { incident, repository }: CloseRequest,
  recorder: Recorder,
): Promise<Snapshot | undefined> {
  const thread = toIssueNumber(incident);
  for (let look = 1; ; look += 1) {
    const branch = repository.defaultBranch;
    // oxlint-disable-next-line no-await-in-loop -- each look comes later
    const seen = await recorder.fetchSnapshot(incident, thread, { branch });
    if (seen?.record !== '' || look === LOOKS) return seen;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await recorder.settle(look);
  }
}

/** Somebody took the record out before the merge: whoever waits on the issue must hear of it. */
async function refuseWithoutRecord(
  request: CloseRequest,
  { recorder, run }: CloseDependencies,
  { comments }: Snapshot,
): Promise<Closed> {
  const { incident, repository, pull } = request;
  const message = `The merge of pull request ${pull.number} brought no record of ${incident} to \`${repository.defaultBranch}\`.`;
  const next = `Bring \`${toIncidentFolder(incident)}\` back from its branch by a pull request, then start the run again.`;
  const refusal = refuse('invalid-record', message, next);
  const claim = toRefusalKey(toCloseKey(request), refusal);
  await answer(recorder, {
    thread: toIssueNumber(incident),
    comments,
    reply: { claim, parts: [renderNotClosed(refusal, run)] },
    projection: {},
  });
  return { ...refusal, incident };
}

async function commitClosing(
  request: CloseRequest,
  { recorder, signer }: CloseDependencies,
  before: Snapshot,
): Promise<Snapshot | Refusal> {
  try {
    return await commitChange(before, {
      recorder,
      signer,
      thread: toIssueNumber(request.incident),
      message: { headline: `Close ${request.incident}` },
      apply: (draft) => {
        recordClosing(draft, request, recorder.clock.now());
        return undefined;
      },
    });
  } catch (error) {
    if (!isProtected(error)) throw error;
    return refuse('not-ready', renderProtected(request), TO_CLOSE_BY_HAND);
  }
}

/**
 * How GitHub words that a rule forbids a direct commit to the branch.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
 */
const RULE = /rule violations|protected branch|must be made through a pull request|not accessible/i;

function isProtected(error: unknown): error is UpstreamError {
  if (!(error instanceof UpstreamError) || isRateLimit(error)) return false;
  return error.status === 403 || RULE.test(error.message);
}

const TO_CLOSE_BY_HAND =
  'An administrator opens a pull request that sets `status: closed` and the milestone `closed` in the incident.md of this incident, merges it by bypassing the rules (no check passes a status that no command has set), and closes this issue. Next time, give `/close` in the pull request before merging it: then the merge brings the closed record along.';

function renderProtected({ incident, repository }: CloseRequest): string {
  return `${incident} was merged before \`/close\` was given, so its record does not say that it is closed, and a rule of ${repository.defaultBranch} forbids Firebreak to write that there.`;
}

function recordClosing(draft: Draft, request: CloseRequest, at: Date): void {
  if (isFinal(draft.incident().status)) return;
  const { pull, mergedBy } = request;
  const effect = closeRecord(draft, {
    at: pull.mergedAt,
    recordedAt: at,
    actor: mergedBy.login,
    text: `closed by merging pull request ${pull.number}`,
    sources: [{ id: `pull request ${pull.number}`, target: pull.url }],
    keepsMilestone: true,
  });
  draft.addLedger({
    at: toUtcSeconds(at),
    claim: toCloseKey(request),
    actor: mergedBy,
    source: { kind: 'merge', id: pull.mergeCommit, url: pull.url },
    command: `merge pull_request=${pull.number}`,
    phase: 'done',
    outcome: 'closed',
    effect,
  });
}

function toCloseKey({ repository, pull }: CloseRequest): string {
  return digestOf({
    repository: repository.id,
    source: 'merge',
    id: String(pull.number),
    commit: pull.mergeCommit,
  });
}

interface Closing {
  snapshot: Snapshot;
  reply: ReplyDraft;
}

async function answerClose(
  request: CloseRequest,
  { recorder, signer }: CloseDependencies,
  { snapshot, reply }: Closing,
): Promise<void> {
  const draft = openDraft(snapshot, signer);
  const { issue } = snapshot;
  const isOver = isFinal(draft.incident().status) && issue?.open === true;
  await answer(recorder, {
    thread: toIssueNumber(request.incident),
    comments: snapshot.comments,
    reply,
    recorded: {
      draft,
      claim: toCloseKey(request),
      repositoryUrl: request.repository.url,
      branch: request.repository.defaultBranch,
      at: recorder.clock.now(),
    },
    projection: isOver ? { closeIssue: issue.nodeId } : {},
  });
}
