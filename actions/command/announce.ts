/**
 * Says in the thread what an approval waits for: reviewers of the environment that holds the operator's keys. It also
 * gives the words of the other commands of the comment, which must not wait for a reviewer who may be asleep.
 */
import { answer, isAnswered, type ReplyDraft } from '#answer/index.ts';
import { currentRun, toAdvice } from '#containment/index.ts';
import { toReviewers, toStartDeadline } from '#containment/planning.ts';
import { listReceipts, type GateRecord } from '#incident/receipt.ts';
import { digestOf } from '#kernel/canonical.ts';
import { renderTime, toUtcSeconds } from '#kernel/clock.ts';
import { UpstreamError } from '#kernel/errors.ts';
import type { Draft } from '#incident/draft.ts';
import { codeSpan } from '#kernel/text/escape.ts';
import type { ParsedRequest } from './parsed-request.ts';
import type { Handover } from '#containment/index.ts';
import type { CommandDependencies } from './dependencies.ts';

type ApprovedRun = ReturnType<typeof currentRun>;

/** Announces what is handed over. Failing to say so must not keep the plan from being carried out. */
export async function announce(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  { draft, handover }: { draft: Draft; handover: Handover },
): Promise<void> {
  const { recorder } = dependencies;
  const runs = toRuns(draft, handover);
  const gate = findGate(runs);
  const waiting = gate === 'open' ? [] : [toPart(gate, dependencies, { runs, handover })];
  const parts = [...waiting, ...toNotes(handover)];
  if (parts.length === 0) return;
  try {
    await answer(recorder, {
      thread: asked.request.number,
      reply: {
        claim: toAnnouncement(handover.claim, dependencies.attempt),
        parts,
      },
      comments: draft.snapshot.comments,
      recorded: {
        draft,
        claim: handover.claim,
        repositoryUrl: dependencies.repository.url,
        advice: toAdvice(dependencies.providers.steps),
        at: recorder.clock.now(),
      },
    });
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
  }
}

function toAnnouncement(claim: string, attempt: number): string {
  return digestOf({ announced: claim, attempt });
}

/** Whether the words of a comment's other commands were given with an announcement of this attempt or an earlier one. */
export function wasAnnounced(
  claim: string,
  attempt: number,
  comments: Draft['snapshot']['comments'],
): boolean {
  return Array.from({ length: attempt }, (_, index) => index + 1).some((one) =>
    isAnswered(comments, toAnnouncement(claim, one)),
  );
}

function toRuns(draft: Draft, { receipts }: Handover): ApprovedRun[] {
  const meant = new Set(receipts.map(({ id }) => id));
  // What cannot be believed is for the contain job to refuse.
  return listReceipts(draft)
    .filter(({ id }) => meant.has(id))
    .map(currentRun);
}

/**
 * What was found when the newest of the plans was made: asking again would cost each approval a call. A plan of a
 * version that did not ask says `unknown`.
 */
function findGate(runs: readonly ApprovedRun[]): GateRecord {
  const [newest] = runs.map(({ plan }) => plan).toSorted(byNewest);
  return newest === undefined ? 'unknown' : (newest.gate ?? 'unknown');
}

type Plan = ApprovedRun['plan'];

function byNewest(one: Plan, other: Plan): number {
  return Date.parse(other.requested_at) - Date.parse(one.requested_at);
}

/** The environment may have been changed since the plan was made, so no sentence says more than what was seen then. */
function toPart(
  gate: Exclude<GateRecord, 'open'>,
  dependencies: CommandDependencies,
  { runs, handover }: { runs: readonly ApprovedRun[]; handover: Handover },
): ReplyDraft['parts'][number] {
  const names = handover.receipts.map(({ id }) => id).join(', ');
  const { login } = handover.asker;
  const run = `[the run](${dependencies.runUrl})`;
  const environment = codeSpan(handover.environment);
  const waits = `${run} waits until one of them releases it there under "Review deployments".`;
  const who =
    gate === 'unknown'
      ? `If the environment ${environment} has required reviewers, ${waits}`
      : `The environment ${environment} had required reviewers when this was planned: ${toReviewers(gate.reviewers)}. Unless that was changed since, ${waits}`;
  return {
    headline: `Approved by ${login}: ${names}. Nothing has been carried out yet.`,
    body: [who, toDeadline(runs, dependencies), 'Meanwhile this thread goes on.'].join(' '),
  };
}

function toDeadline(runs: readonly ApprovedRun[], { settings }: CommandDependencies): string {
  const first = Math.min(...runs.map((run) => toStartDeadline(run, settings).getTime()));
  return Number.isFinite(first)
    ? `It can begin until ${renderTime(toUtcSeconds(new Date(first)))}; after that it takes a fresh plan and approval.`
    : '';
}

/** Undefined fields are left out as the reply's type wants it. */
function toNotes({ parts }: Handover): ReplyDraft['parts'] {
  return parts.map(({ command, headline, body }) => ({
    ...(command === undefined ? {} : { command }),
    ...(headline === undefined ? {} : { headline }),
    ...(body === undefined ? {} : { body }),
  }));
}
