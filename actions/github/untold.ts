/**
 * A thread that takes no comment of ours: locked, deleted, or closed to the job's token. Words must stop neither the
 * record nor a containment, so what could not be said there is said in the run. The reaction and the status comment do
 * not need the thread to be open.
 */
import { UpstreamError } from '#kernel/errors.ts';
import { isRateLimit } from '#kernel/errors.ts';
import type { IncidentRecorder } from './port.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import { inline } from '#kernel/text/escape.ts';

/** Not allowed, not there, gone, not accepted: GitHub has decided, and asking again would change nothing. */
const REFUSALS = new Set([403, 404, 410, 422]);

/** Opens a recorder whose comments, where GitHub refuses them, go to the summary of the run. */
export function withSummary<R extends IncidentRecorder>(
  recorder: R,
  voice: Pick<RunnerIo, 'annotate' | 'summary'>,
): R {
  return {
    ...recorder,
    comment: async (thread, body, marker) => {
      try {
        return await recorder.comment(thread, body, marker);
      } catch (error) {
        if (!isRefused(error)) throw error;
        const { title, message } = toWords(thread, error);
        voice.annotate({ level: 'warning', title, message });
        voice.summary(`### ${inline(title)}\n\n${inline(message)}\n\n${body}`);
        return undefined;
      }
    },
  };
}

function isRefused(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && REFUSALS.has(error.status ?? 0) && !isRateLimit(error);
}

function toWords(thread: number, { message }: UpstreamError): { title: string; message: string } {
  const next = /\blocked\b/i.test(message)
    ? `Unlock the conversation of #${thread}; until then Firebreak can answer there only by reactions.`
    : `See why #${thread} takes no comments of github-actions[bot].`;
  return {
    title: `No answer could be posted in #${thread}`,
    message: `${message}. Whatever had to be recorded is recorded all the same. ${next} What was to be said stands in the summary of this run.`,
  };
}
