/**
 * The branch of an incident was deleted between the approval and the job that carries it out. Nothing can be recorded
 * then, so the thread is told what was done, and how the record comes back.
 */
import { answer, toReaction } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import type { IncidentRecorder } from '#github/port.ts';
import { refuse } from '#incident/reason.ts';
import type { Result } from '#kernel/runner/result.ts';
import type { Handover } from '#containment/index.ts';

type Gone = Pick<Handover, 'thread' | 'claim' | 'subject'> & Partial<Pick<Handover, 'incident'>>;

interface Clients {
  recorder: IncidentRecorder;
  attempt: number;
  runUrl: string;
}

const RESTORE =
  'On the pull request press "Restore branch" and then "Reopen pull request", then start the run again with "Re-run all jobs": it looks first and finishes the work once.';

/** Tells that the branch is gone; `acted` says what was done before that was seen. @throws UpstreamError when GitHub fails. */
export async function tellGone(gone: Gone, clients: Clients, acted?: string): Promise<Result> {
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
