/** Somebody edited or deleted the comment of a recorded command: nothing runs, but it leaves a line on the timeline. */
import { toAdvice } from '#containment/index.ts';
import { answer, withFailureNotice } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { compareAndSwap, TRIES, type Move } from '#github/compare-and-swap.ts';
import type { LedgerEntry } from '#incident/ledger.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { findIncidentOfBranch } from '#incident/path.ts';
import { refuse } from '#incident/reason.ts';
import { commands } from './commands/index.ts';
import { addSpokenEntry } from './entry.ts';
import { parseComment } from './grammar.ts';
import type { TamperRequest } from '#github/command-request.ts';
import type { CommandRun, CommandDependencies } from './dependencies.ts';

/** Notes the tampering once. @throws UpstreamError when GitHub fails, once the thread says so; a re-run finishes. */
export function noteTampering(
  request: TamperRequest,
  dependencies: CommandDependencies,
): Promise<CommandRun> {
  const { recorder, runUrl, attempt } = dependencies;
  const notice = { recorder, thread: request.number, runUrl, attempt };
  return withFailureNotice({ ...notice, claim: toTamperKey(request, dependencies) }, () =>
    noteUntilRecorded(request, dependencies),
  );
}

/** One run notes once; who edits twice is noted twice. */
function toTamperKey({ kind, commentId }: TamperRequest, { runId }: CommandDependencies): string {
  return digestOf({ tampering: kind, comment: String(commentId), run: runId });
}

async function noteUntilRecorded(
  request: TamperRequest,
  dependencies: CommandDependencies,
): Promise<CommandRun> {
  const thread = await dependencies.recorder.fetchThread(request.number);
  const incident = thread?.branch === undefined ? undefined : findIncidentOfBranch(thread.branch);
  if (incident === undefined) return ignore('The comment belongs to no incident.');
  const run = await compareAndSwap(dependencies.recorder, () =>
    planNote(request, dependencies, { incident, segment: thread?.segment }),
  );
  if (run !== undefined) return run;
  const message = `The branch moved ${TRIES} times while it was noted that a comment was ${request.kind}.`;
  const claim = digestOf({
    unnoted: toTamperKey(request, dependencies),
    attempt: dependencies.attempt,
  });
  const links = [{ text: 'Open the run', url: dependencies.runUrl }];
  const reply = { claim, parts: [{ reason: 'ref-moved' as const, message, links }] };
  await answer(dependencies.recorder, { thread: request.number, reply, projection: {} });
  return { result: { outcome: 'unknown', reason: 'ref-moved', incident, message } };
}

async function planNote(
  request: TamperRequest,
  dependencies: CommandDependencies,
  { incident, segment }: { incident: string; segment: number | undefined },
): Promise<Move<CommandRun>> {
  const snapshot = await dependencies.recorder.fetchSnapshot(incident, request.number, {
    asked: { at: request.createdAt },
    segment,
  });
  if (snapshot === undefined) return { end: ignore('The comment belongs to no incident.') };
  const draft = openDraft(snapshot, dependencies.signer);
  const what = findTampered(draft, request, dependencies);
  if (what === undefined) return { end: await answerUnrecorded(request, dependencies, snapshot) };
  const claim = toTamperKey(request, dependencies);
  const text = `${request.asker.login} ${request.kind} ${what}; what was recorded stands`;
  const note = { request, dependencies, claim, text };
  // A run that was cut short after its commit has only the answer left to give.
  if (draft.ownLedger().some((entry) => entry.claim === claim)) {
    return { end: await answerNoted(draft, note) };
  }
  recordNote(draft, note);
  const headline = `${incident}: a command's comment was ${request.kind}`;
  return { commit: draft.toCommit({ headline }), landed: () => answerNoted(draft, note) };
}

/** In words: the comment of a recorded command, or one of our own. */
function findTampered(
  draft: Draft,
  request: TamperRequest,
  { settings }: CommandDependencies,
): string | undefined {
  if (request.author.id === settings.recorder.id) return 'a comment of Firebreak';
  const recorded = findRecorded(draft, request);
  return recorded && `${toWhose(request)} that gave ${recorded.command}`;
}

function findRecorded(draft: Draft, { commentId }: TamperRequest): LedgerEntry | undefined {
  const id = String(commentId);
  return (
    draft
      .ownLedger()
      .filter((entry) => entry.source.kind === 'comment' && entry.source.id === id)
      // A command that nobody was allowed to give leaves no line that its author could write; an earlier edit gave none.
      .findLast(({ reason }) => reason !== 'not-permitted' && reason !== 'edited-comment')
  );
}

async function answerNoted(
  draft: Draft,
  { request, dependencies, claim, text }: Note,
): Promise<CommandRun> {
  const message = `${text}. Nothing was run and nothing was undone.`;
  await answer(dependencies.recorder, {
    thread: request.number,
    reply: { claim, parts: [{ reason: 'edited-comment', message }] },
    comments: draft.snapshot.comments,
    recorded: {
      draft,
      claim,
      advice: toAdvice(dependencies.providers.steps),
      repositoryUrl: dependencies.repository.url,
      at: dependencies.recorder.clock.now(),
    },
  });
  const incident = draft.snapshot.id;
  return { result: { outcome: 'refused', reason: 'edited-comment', incident, message: text } };
}

/** Nothing was recorded of the comment. Whoever wrote a command into it now waits for something that will not come. */
async function answerUnrecorded(
  request: TamperRequest,
  { recorder }: CommandDependencies,
  { comments }: Snapshot,
): Promise<CommandRun> {
  const isAsking = request.kind === 'edited' && request.asker.id === request.author.id;
  const parsed = isAsking ? parseComment(request.body, commands) : undefined;
  if (parsed === undefined) return ignore('The comment held no recorded command.');
  const message = 'Only new comments are read, so this edit ran nothing.';
  const claim = digestOf({ edited: request.commentId });
  await answer(recorder, {
    thread: request.number,
    reply: { claim, parts: [{ reason: 'edited-comment', message }] },
    comments,
    projection: {},
  });
  return { result: refuse('edited-comment', message) };
}

function toWhose({ asker, author }: TamperRequest): string {
  return asker.id === author.id ? 'their own comment' : `the comment of ${author.login}`;
}

interface Note {
  request: TamperRequest;
  dependencies: CommandDependencies;
  claim: string;
  text: string;
}

function recordNote(draft: Draft, { request, dependencies, claim, text }: Note): void {
  const at = dependencies.recorder.clock.now();
  const source = { kind: 'comment' as const, id: String(request.commentId), url: request.url };
  addSpokenEntry({ draft, asker: request.asker, source, at }, { kind: 'note', text });
  draft.addLedger({
    at: toUtcSeconds(at),
    claim,
    actor: request.asker,
    source,
    command: `comment ${request.kind}`,
    phase: 'refused',
    outcome: 'refused',
    reason: 'edited-comment',
    effect: { comment: request.kind },
  });
}

function ignore(message: string): CommandRun {
  return { result: { outcome: 'ignored', message } };
}
