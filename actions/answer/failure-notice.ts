/**
 * When a request cannot be finished: says so where people look, if GitHub lets us, and how to go on. A run that is
 * started again takes these words back, so that nobody starts it a third time.
 */
import { digestOf } from '#kernel/canonical.ts';
import { UpstreamError, UserError, type Place } from '#kernel/errors.ts';
import { isRateLimit } from '#kernel/errors.ts';
import { wasRecorded } from '#github/compare-and-swap.ts';
import { renderReplyMarker } from '#github/marker.ts';
import type { IncidentRecorder } from '#github/port.ts';
import { IncidentId, ID } from '#incident/path.ts';
import { toReaction } from './answer.ts';
import type { FileBase } from './file-links.ts';
import { renderReply, type ReplyRefusal } from './reply.ts';

export interface FailureNotice {
  recorder: IncidentRecorder;
  thread: number;
  claim: string;
  /** Node id of what carries 👀: the comment, or the issue of a declaration. */
  subject?: string;
  /** Address of the workflow run, to start it again. */
  runUrl: string;
  attempt: number;
}

/** Runs the work; a failure is told in the thread as well as it can be and then thrown on. */
export async function withFailureNotice<T>(
  notice: FailureNotice,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const end = await work();
    if (notice.attempt > 1) await tryTo(() => settleNotices(notice, STARTED_AGAIN));
    return end;
  } catch (error) {
    await callForHelp(notice, toWords(error, notice));
    throw error;
  }
}

function toWords(error: unknown, { runUrl }: FailureNotice): ReplyRefusal {
  const after = 'What was recorded stays recorded.';
  const links = [{ text: 'Open the run', url: runUrl }];
  if (error instanceof UserError) {
    const where = error.place === undefined ? '' : `\`${toPlace(error.place)}\`: `;
    const message = `${where}${error.message}`;
    const next =
      'Correct the file where the message points, then start the run again: it finishes the work once.';
    return { reason: 'invalid-record', message, next, after: `${error.hint} ${after}`, links };
  }
  if (!(error instanceof UpstreamError)) return toBugWords(error, links);
  return {
    reason: isRateLimit(error) ? 'rate-limited' : 'unknown-outcome',
    message: `${error.message.replace(DOCUMENTATION, '')}.`,
    after: `${after} If it fails again with the same words, show them to an administrator of this repository.`,
    links,
  };
}

/** Of a bug its stack is in the log of the run; its own words may hold anything and are not repeated here. */
function toBugWords(error: unknown, links: NonNullable<ReplyRefusal['links']>): ReplyRefusal {
  const recorded = wasRecorded(error);
  return {
    reason: 'unknown-outcome',
    message: `Firebreak has a mistake of its own and could not finish. ${RECORDED.get(recorded)}`,
    next: 'Start the run again, which finishes unfinished work once. If it fails again, go on by hand, and show the log of the run to an administrator of this repository.',
    links,
  };
}

const RECORDED: ReadonlyMap<boolean | undefined, string> = new Map([
  [true, 'What was asked is recorded; its answer or what follows from it is missing.'],
  [false, 'Nothing of this run was recorded.'],
  [undefined, 'The ledger of the incident says whether what was asked is recorded.'],
]);

/** The client puts an address behind GitHub's words that helps nobody at night. */
const DOCUMENTATION = /\.?(?: - https:\S+)?$/;

async function callForHelp(notice: FailureNotice, words: ReplyRefusal): Promise<void> {
  const { recorder, thread, subject, attempt } = notice;
  const claim = toFailureNoticeKey(notice, attempt);
  const body = renderReply({ claim, parts: [words], files: toFiles(words, notice) });
  await tryTo(() => recorder.comment(thread, body, renderReplyMarker(claim)));
  if (subject !== undefined) await tryTo(() => recorder.project(toReaction(subject, 'CONFUSED')));
}

function toPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

const NAMED_INCIDENT = new RegExp(`/(${ID.incident})/`);

/** The path tells the incident, and the run the repository. */
function toFiles({ message }: ReplyRefusal, { runUrl }: FailureNotice): FileBase | undefined {
  const incident = IncidentId.safeParse(NAMED_INCIDENT.exec(message)?.[1]).data;
  const repositoryUrl = runUrl.replace(/\/actions\/runs\/.*$/, '');
  return incident === undefined ? undefined : { repositoryUrl, incident };
}

const STARTED_AGAIN = 'Settled: the run was started again, and its answer stands in this thread.';

/** Rewrites what earlier attempts cried, once the request is answered. */
export async function settleNotices(
  notice: Pick<FailureNotice, 'recorder' | 'thread' | 'claim' | 'attempt'>,
  headline: string,
): Promise<void> {
  const { recorder, thread, attempt } = notice;
  const comments = await recorder.fetchComments(thread);
  for (let earlier = 1; earlier < attempt; earlier += 1) {
    const claim = toFailureNoticeKey(notice, earlier);
    const marker = renderReplyMarker(claim);
    // More than one when the answer to the first was lost and GitHub did not show it in time.
    const cries = comments.filter(({ own, body }) => own && body.includes(marker));
    const body = renderReply({ claim, parts: [{ headline }] });
    for (const { nodeId } of cries) {
      // oxlint-disable-next-line no-await-in-loop -- one comment, hardly ever two
      await recorder.project({ updateComment: { nodeId, body } });
    }
  }
}

/** The claim of words that a re-run takes back, whoever said them. */
export function toFailureNoticeKey(
  { claim }: Pick<FailureNotice, 'claim'>,
  attempt: number,
): string {
  return digestOf({ notice: claim, attempt });
}

/** The failure that is being told, or the work that is done, counts for more than these words. */
async function tryTo(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
  }
}
