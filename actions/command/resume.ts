/** Takes up what an interruption left: an answer that was never given, or an approved plan that was never carried out. */
import { answer, toOutcomeReaction, type ReplyNote } from '#answer/index.ts';
import type { Draft } from '#incident/draft.ts';
import { isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { findOwnStatus } from '#incident/ledger-facts.ts';
import { refuse } from '#incident/reason.ts';
import type { Outcome } from '#kernel/runner/result.ts';
import { announce, wasAnnounced } from './announce.ts';
import { answerAll, isAnswered, takeEyesOff } from './answering.ts';
import { toClaimed } from '#github/command-request.ts';
import { type ParsedRequest } from './parsed-request.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { openFiles, toValidationCheck } from './files.ts';
import { findEnvironment, toAdvice, toHandoverBase } from '#containment/index.ts';
import { toNoticeParts } from './reply.ts';
import { toRecordedParts, type Recorded } from './told.ts';
import type { CommandRun, CommandDependencies } from './dependencies.ts';

/** Keeps the claims of replies to re-runs apart from those of commands. */
const REPLAY_INDEX = 1000;

/** The command was done before; only its answer may be missing. */
export async function finishAnswer(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  { draft, entries }: Recorded,
): Promise<CommandRun> {
  const { incident } = asked;
  if (isAnswered(asked.request, draft.snapshot)) {
    if (dependencies.attempt > 1) return refuseReplay(asked, dependencies, { draft });
    await dependencies.recorder.project(takeEyesOff(asked.request, draft.snapshot));
    return { result: { outcome: 'ignored', incident, message: 'Done and answered before.' } };
  }
  const last = entries.at(-1);
  const outcome = OUTCOMES[last?.phase ?? ''] ?? 'done';
  const isClosed = findOwnStatus(draft) === 'closed';
  await answerAll(asked, dependencies, {
    draft,
    check: isClosed ? await toHeadCheck(dependencies, draft) : undefined,
    parts: [
      ...toRecordedParts(
        asked,
        { draft, entries: toUntold(asked, dependencies, { draft, entries }) },
        dependencies.providers,
      ),
      ...toNoticeParts(asked.notices),
    ],
    reaction: toOutcomeReaction(outcome),
    markReady: isClosed,
  });
  const reason = last?.reason === undefined ? {} : { reason: last.reason };
  return { result: { outcome, incident, message: 'Answered after an interruption.', ...reason } };
}

/** `/close` was recorded, but perhaps the check of its commit was not published. */
async function toHeadCheck(dependencies: CommandDependencies, draft: Draft) {
  const { head, repository } = draft.snapshot;
  const files = openFiles(dependencies.recorder, draft);
  return {
    ...(await toValidationCheck(files, dependencies.recorder.clock.now())),
    head,
    repository,
  };
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  intent: 'planned',
  refused: 'refused',
  verified: 'verified',
  rolled_back: 'rolled-back',
};

/** A run of a command that was answered before is started again. `says`: what else is to be said of it. */
export async function refuseReplay(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  { draft, says }: { draft: Draft; says?: string },
): Promise<CommandRun> {
  const message = `${dependencies.triggeredBy} started this run again. Its command was answered before; nothing was repeated.`;
  const refusal = refuse('replayed-run', says === undefined ? message : `${message} ${says}`);
  const claim = toIdempotencyKey(
    toClaimed(asked.request, dependencies),
    REPLAY_INDEX + dependencies.attempt,
  );
  await answer(dependencies.recorder, {
    thread: asked.request.number,
    reply: { claim, parts: [refusal] },
    comments: draft.snapshot.comments,
    // Of the request that ended with the last reaction, GitHub may have refused another part.
    recorded: {
      draft,
      claim,
      advice: toAdvice(dependencies.providers.steps),
      repositoryUrl: dependencies.repository.url,
      at: dependencies.recorder.clock.now(),
    },
    projection: takeEyesOff(asked.request, draft.snapshot),
  });
  return { result: { ...refusal, incident: asked.incident } };
}

/**
 * An approved plan was not seen through: it is handed over again; the operator job believes signed receipts alone.
 * What was only planned in the same comment waits for its own approval.
 */
export async function resume(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  { draft, entries }: Recorded,
): Promise<CommandRun> {
  const receipts = entries
    .filter(({ phase }) => isUnfinished(phase))
    .flatMap(({ receipt, plan, claim, command }) =>
      receipt === undefined || plan === undefined ? [] : [{ id: receipt, plan, claim, command }],
    );
  const rest = toUntold(asked, dependencies, { draft, entries }).filter(
    ({ phase }) => !isUnfinished(phase) && phase !== 'refused',
  );
  const parts = [
    ...toRecordedParts(asked, { draft, entries: rest }, dependencies.providers).filter(
      (part): part is ReplyNote => !('reason' in part),
    ),
    ...toNoticeParts(asked.notices),
  ];
  const environment = findEnvironment({ receipts }, draft, dependencies.providers);
  const handover = { ...toHandoverBase(asked, dependencies, draft), parts, receipts, environment };
  await announce(asked, dependencies, { draft, handover });
  const message = 'Taken up again.';
  return {
    result: { outcome: 'approved', incident: asked.incident, message },
    handover,
    isAgain: true,
  };
}

/** What was carried out has words of its own; the other commands of its comment got theirs when it was announced. */
function toUntold(
  asked: ParsedRequest,
  { attempt }: CommandDependencies,
  { draft, entries }: Recorded,
): readonly LedgerEntry[] {
  return wasAnnounced(asked.claims[0] ?? '', attempt, draft.snapshot.comments)
    ? entries.filter(({ phase, plan }) => plan !== undefined && phase !== 'intent')
    : entries;
}
