/** When GitHub fails in the middle: says so where people look, if GitHub lets us, and how to go on. */
import { answer, toReaction } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { isRateLimit } from '#kernel/github/failure.ts';
import type { Recorder } from '#kernel/github/port.ts';

export interface Distress {
  recorder: Recorder;
  thread: number;
  claim: string;
  /** Node id of the comment that carries 👀. */
  subject?: string;
  /** Address of the workflow run, to start it again. */
  runUrl: string;
  attempt: number;
}

/** Runs the work; a failure of GitHub is told in the thread as well as it can be and then thrown on. */
export async function withDistress<T>(distress: Distress, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError) await callForHelp(distress, error);
    throw error;
  }
}

async function callForHelp(distress: Distress, error: UpstreamError): Promise<void> {
  const { recorder, thread, subject, runUrl, attempt } = distress;
  const message =
    `GitHub failed while this was worked on (${error.status ?? 'no answer'} to ${error.route}). ` +
    `What was recorded stays recorded. Start the run again: ${runUrl}`;
  const reason = isRateLimit(error) ? 'rate-limited' : 'unknown-outcome';
  const claim = digestOf({ distress: distress.claim, attempt });
  try {
    await answer(recorder, {
      thread,
      reply: { claim, parts: [{ reason, message }] },
      projection: subject === undefined ? {} : toReaction(subject, 'CONFUSED'),
    });
  } catch (second) {
    // The first failure says more than the second, and the run is red either way.
    if (!(second instanceof UpstreamError)) throw second;
  }
}
