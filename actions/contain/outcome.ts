/** What carrying out came to, said in the thread: the reply, everything that is redrawn, and the result of the job. */
import { answer, toOutcomeReaction, toReaction, type ReplyDraft } from '#answer/index.ts';
import { renderReceipt, toAdvice, type Executed, type Handover } from '#containment/index.ts';
import { digestOf, toShortDigest } from '#kernel/canonical.ts';
import type { IncidentRecorder } from '#github/port.ts';
import type { Draft } from '#incident/draft.ts';
import { refuse } from '#incident/reason.ts';
import type { Result } from '#kernel/runner/result.ts';
import type { Done, OperatorClients } from './clients.ts';

/** Says what is not in the record. 😕 stays until a re-run has the last word. */
export async function answerUnrecorded(
  handover: Handover,
  { recorder, attempt }: OperatorClients,
  part: ReplyDraft['parts'][number],
): Promise<void> {
  const { subject, thread } = handover;
  await answer(recorder, {
    thread,
    reply: { claim: toDoubt(handover, attempt), parts: [part] },
    projection:
      subject === undefined ? {} : { react: { subject, add: toOutcomeReaction('unknown') } },
  });
}

/** Gives the answer to what is recorded. */
export async function giveAnswer(
  handover: Handover,
  clients: OperatorClients,
  { draft, done }: { draft: Draft; done: readonly Done[] },
): Promise<Result> {
  const { recorder, repository, attempt } = clients;
  const result = toResult(handover, done);
  const { outcome } = result;
  const { label } = handover;
  const taken = label === undefined ? [] : [{ thread: label.thread, labels: [label.node] }];
  await answer(recorder, {
    thread: handover.thread,
    // The last word must not be taken for the one before it, which said that the outcome is unknown.
    reply: {
      claim: outcome === 'unknown' ? toDoubt(handover, attempt) : handover.claim,
      parts: done.map((one) => toPart(one, clients)),
      files: { repositoryUrl: repository.url, incident: draft.snapshot.id },
    },
    comments: draft.snapshot.comments,
    recorded: {
      draft,
      claim: handover.claim,
      advice: toAdvice(clients.providers.steps),
      repositoryUrl: repository.url,
      at: recorder.clock.now(),
      ...(handover.subject === undefined
        ? {}
        : { react: { subject: handover.subject, add: toOutcomeReaction(outcome) } }),
    },
    projection: { removeLabels: taken },
  });
  return result;
}

function toDoubt({ claim }: Handover, attempt: number): string {
  return digestOf({ doubt: claim, attempt });
}

function toPart(
  { executed, receipt }: Done,
  { runUrl, providers }: OperatorClients,
): ReplyDraft['parts'][number] {
  if (executed.outcome === 'refused') {
    const reason = executed.reason ?? 'unknown-outcome';
    return { command: receipt.command, reason, message: executed.message };
  }
  if (executed.outcome === 'unknown') {
    const { message } = executed;
    const links = [{ text: 'Open the run', url: runUrl }];
    return { command: receipt.command, reason: 'unknown-outcome', message, links };
  }
  return executed.receipt === undefined
    ? { headline: executed.message }
    : { body: renderReceipt(executed.receipt, providers.steps) };
}

/** The worst outcome stands for the whole. */
function toResult(handover: Handover, done: readonly Done[]): Result {
  const worst =
    done.find(({ executed }) => executed.outcome === 'unknown') ??
    done.find(({ executed }) => executed.outcome === 'refused') ??
    done.at(-1);
  const { incident } = handover;
  if (worst === undefined)
    return { outcome: 'ignored', incident, message: 'Nothing was handed over.' };
  const { executed, receipt } = worst;
  return {
    outcome: executed.outcome,
    incident,
    digest: toShortDigest(receipt.plan),
    receipt: receipt.id,
    message: executed.message,
    ...toReason(executed),
  };
}

function toReason({ outcome, reason }: Executed): { reason?: string } {
  if (outcome === 'unknown') return { reason: 'unknown-outcome' };
  return reason === undefined ? {} : { reason };
}

/** The plans and what each came to, in one line. */
export function toHeadline({ incident }: Handover, done: readonly Done[]): string {
  const all = done.map(({ receipt, executed }) => `${receipt.id} ${executed.outcome}`).join(', ');
  return `${incident}: ${all}`;
}

type Gone = Pick<Handover, 'thread' | 'claim' | 'subject'> & Partial<Pick<Handover, 'incident'>>;

interface Voice {
  recorder: IncidentRecorder;
  attempt: number;
  runUrl: string;
}

const RESTORE =
  'On the pull request press "Restore branch" and then "Reopen pull request", then start the run again with "Re-run all jobs": it looks first and finishes the work once.';

/**
 * The branch of the incident was deleted between the approval and this job. Nothing can be recorded then, so the thread is
 * told what was done, and how the record comes back; `acted` says what was done before that was seen.
 * @throws UpstreamError when GitHub fails.
 */
export async function tellGone(gone: Gone, clients: Voice, acted?: string): Promise<Result> {
  const { claim, thread, subject, incident } = gone;
  const { recorder, attempt, runUrl } = clients;
  const what =
    acted === undefined
      ? 'Nothing was carried out: the branch of the incident is gone.'
      : `${acted}, but the branch of the incident is gone, so that is recorded nowhere.`;
  const body = `**What to do:** ${RESTORE} [Open the run](${runUrl})`;
  await answer(recorder, {
    thread,
    reply: { claim: digestOf({ gone: claim, attempt }), parts: [{ headline: what, body }] },
    // 😕 stays until a re-run has the last word.
    projection: subject === undefined ? {} : toReaction(subject, 'CONFUSED'),
  });
  const refusal = refuse('not-an-incident', what);
  const end: Result =
    acted === undefined ? refusal : { ...refusal, outcome: 'unknown', reason: 'unknown-outcome' };
  return incident === undefined ? end : { ...end, incident };
}
