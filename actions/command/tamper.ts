/** Somebody edited or deleted the comment of a recorded command: nothing runs, but it leaves a line on the timeline. */
import { answer, toProjection } from '#answer/index.ts';
import { digestOf } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Snapshot } from '#kernel/github/port.ts';
import { openDraft, type Draft } from '#kernel/incident/draft.ts';
import { findIncidentOfBranch } from '#kernel/incident/path.ts';
import { refuse } from '#kernel/reason.ts';
import { commands } from './commands/index.ts';
import { addSpokenEntry } from './entry.ts';
import { parseComment } from './grammar.ts';
import type { TamperRequest } from './request.ts';
import type { CommandRun, World } from './world.ts';

const TRIES = 5;

/** Notes the tampering once. @throws UpstreamError when GitHub fails. */
export async function noteTampering(request: TamperRequest, world: World): Promise<CommandRun> {
  const thread = await world.recorder.fetchThread(request.number);
  const incident = thread?.branch === undefined ? undefined : findIncidentOfBranch(thread.branch);
  if (incident === undefined) return ignore('The comment belongs to no incident.');
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each try looks at the branch anew
    const run = await tryOnce(request, world, incident);
    if (run !== 'moved') return run;
  }
  return ignore('The branch kept moving; the tampering was not noted.');
}

async function tryOnce(
  request: TamperRequest,
  world: World,
  incident: string,
): Promise<CommandRun | 'moved'> {
  const snapshot = await world.recorder.fetchSnapshot(incident, request.number);
  if (snapshot === undefined) return ignore('The comment belongs to no incident.');
  const draft = openDraft(snapshot, world.sealer);
  const id = String(request.commentId);
  const recorded = draft
    .ownLedger()
    .filter((entry) => entry.source.kind === 'comment' && entry.source.id === id)
    // A command that nobody was allowed to give leaves no line that its author could write.
    .findLast((entry) => entry.reason !== 'not-permitted');
  if (recorded === undefined) return answerUnrecorded(request, world, snapshot);
  const claim = digestOf({ tampering: request.kind, comment: id, run: world.runId });
  if (draft.ownLedger().some((entry) => entry.claim === claim)) return ignore('Noted before.');
  const text = `${request.asker.login} ${request.kind} ${toWhose(request)} that gave ${recorded.command}; what was recorded stands`;
  recordNote(draft, { request, world, claim, text });
  const committed = await world.recorder.commit(
    draft.toCommit({ headline: `${incident}: a command's comment was ${request.kind}` }),
  );
  if (committed.outcome === 'moved') return 'moved';
  await answer(world.recorder, {
    thread: request.number,
    reply: {
      claim,
      parts: [
        { reason: 'edited-comment', message: `${text}. Nothing was run and nothing was undone.` },
      ],
    },
    comments: snapshot.comments,
    projection: toProjection(draft, {
      repositoryUrl: world.repository.url,
      at: world.recorder.clock.now(),
    }),
  });
  return {
    result: { outcome: 'refused', reason: 'edited-comment', incident, message: text },
  };
}

/** Nothing was recorded of the comment. Whoever wrote a command into it now waits for something that will not come. */
async function answerUnrecorded(
  request: TamperRequest,
  { recorder }: World,
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
  world: World;
  claim: string;
  text: string;
}

function recordNote(draft: Draft, { request, world, claim, text }: Note): void {
  const at = world.recorder.clock.now();
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
  });
}

function ignore(message: string): CommandRun {
  return { result: { outcome: 'ignored', message } };
}
