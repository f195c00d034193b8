/**
 * What a run that came to nothing leaves of a command that is recorded and over: its answer. It is given as starting the
 * run again would give it, by whoever finds it missing. Nothing is planned, recorded or carried out here.
 */
import { settleNotices } from '#answer/index.ts';
import { toClaimed, type LiveRequest } from '#github/command-request.ts';
import { openDraft } from '#incident/draft.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { isAnswered, takeEyesOff } from './answering.ts';
import { commands } from './commands/index.ts';
import type { CommandDependencies } from './dependencies.ts';
import { findHistory } from './gates/history.ts';
import { parseComment } from './grammar.ts';
import { finishAnswer } from './resume.ts';

const MADE_UP_FOR = 'Settled: what was missing was made up for; nothing has to be started again.';

/**
 * Gives the answer where it is missing, and takes back what said that it was. The snapshot is of the thread of the request.
 * @throws UpstreamError when GitHub fails. @throws UserError when the files cannot be read.
 */
export async function finishRecorded(
  request: LiveRequest,
  dependencies: CommandDependencies,
  snapshot: Snapshot,
): Promise<'answered' | 'tidied' | undefined> {
  const parsed = parseComment(request.body, commands);
  // Behind the newest comments our reply could not be seen either, and would be given twice.
  const isSeen =
    request.kind === 'label' || snapshot.comments.some(({ id }) => id === request.commentId);
  if (parsed === undefined || 'problems' in parsed || !isSeen) return undefined;
  if (snapshot.pull?.open === false) return undefined;
  const { invocations, notices } = parsed;
  const claims = invocations.map((_, index) =>
    toIdempotencyKey(toClaimed(request, dependencies), index),
  );
  const draft = openDraft(snapshot, dependencies.signer);
  const { state, entries } = findHistory(draft.ownLedger(), claims);
  if (state !== 'ended') return undefined;
  const requester = { ...request.asker, memberships: undefined };
  const asked = { request, invocations, notices, claims, requester, incident: snapshot.id };
  const { recorder, attempt } = dependencies;
  const wasAnswered = isAnswered(request, snapshot);
  if (wasAnswered) await recorder.project(takeEyesOff(request, snapshot));
  else await finishAnswer(asked, dependencies, { draft, entries });
  const told = { recorder, thread: request.number, claim: claims[0] ?? '', attempt: attempt + 1 };
  await settleNotices(told, MADE_UP_FOR);
  return wasAnswered ? 'tidied' : 'answered';
}
