/** Takes up what an interruption left: an answer that was never given, or an approved plan that was never carried out. */
import { answer, toOutcomeReaction } from '#answer/index.ts';
import type { Draft } from '#incident/draft.ts';
import { isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { findOwnStatus } from '#incident/ledger-facts.ts';
import { refuse } from '#incident/reason.ts';
import type { Outcome } from '#kernel/runner/result.ts';
import { announce } from './announce.ts';
import { answerAll, isAnswered, takeEyesOff } from './answering.ts';
import { toClaimed } from '#github/command-request.ts';
import { type Asked } from './asked.ts';
import { toClaim } from '#incident/idempotency-key.ts';
import { openFiles, toValidationCheck } from './files.ts';
import { findEnvironment, toHandoverBase } from '#containment/index.ts';
import { toNoticeParts, toPartsOfHistory } from './reply.ts';
import type { CommandRun, World } from './world.ts';

export interface Recorded {
  draft: Draft;
  /** The last entry of each command of the comment. */
  entries: readonly LedgerEntry[];
}

/** Keeps the claims of replies to re-runs apart from those of commands. */
const REPLAY_INDEX = 1000;

/** The command was done before; only its answer may be missing. */
export async function finishAnswer(
  asked: Asked,
  world: World,
  { draft, entries }: Recorded,
): Promise<CommandRun> {
  const { incident } = asked;
  if (isAnswered(asked.request, draft.snapshot)) {
    if (world.attempt > 1) return refuseReplay(asked, world, draft);
    await world.recorder.project(takeEyesOff(asked.request, draft.snapshot));
    return { result: { outcome: 'ignored', incident, message: 'Done and answered before.' } };
  }
  const last = entries.at(-1);
  const outcome = OUTCOMES[last?.phase ?? ''] ?? 'done';
  const isClosed = findOwnStatus(draft) === 'closed';
  await answerAll(asked, world, {
    draft,
    check: isClosed ? await toHeadCheck(world, draft) : undefined,
    parts: [...toPartsOfHistory(entries), ...toNoticeParts(asked.notices)],
    reaction: toOutcomeReaction(outcome),
    markReady: isClosed,
  });
  const reason = last?.reason === undefined ? {} : { reason: last.reason };
  return { result: { outcome, incident, message: 'Answered after an interruption.', ...reason } };
}

/** `/close` was recorded, but perhaps the check of its commit was not published. */
async function toHeadCheck(world: World, draft: Draft) {
  const { head, repository } = draft.snapshot;
  const files = openFiles(world.recorder, draft);
  return { ...(await toValidationCheck(files, world.recorder.clock.now())), head, repository };
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  intent: 'planned',
  refused: 'refused',
  verified: 'verified',
  rolled_back: 'rolled-back',
};

async function refuseReplay(asked: Asked, world: World, draft: Draft): Promise<CommandRun> {
  const refusal = refuse(
    'replayed-run',
    `${world.triggeredBy} started this run again. Its command was answered before; nothing was repeated.`,
  );
  const claim = toClaim(toClaimed(asked.request, world), REPLAY_INDEX + world.attempt);
  await answer(world.recorder, {
    thread: asked.request.number,
    reply: { claim, parts: [refusal] },
    comments: draft.snapshot.comments,
    projection: takeEyesOff(asked.request, draft.snapshot),
  });
  return { result: { ...refusal, incident: asked.incident } };
}

/**
 * An approved plan was not seen through: it is handed over again; the operator job believes sealed receipts alone.
 * What was only planned in the same comment waits for its own approval.
 */
export async function resume(
  asked: Asked,
  world: World,
  { draft, entries }: Recorded,
): Promise<CommandRun> {
  const receipts = entries
    .filter(({ phase }) => isUnfinished(phase))
    .flatMap(({ receipt, plan, claim, command }) =>
      receipt === undefined || plan === undefined ? [] : [{ id: receipt, plan, claim, command }],
    );
  const parts = toNoticeParts(asked.notices);
  const environment = findEnvironment({ receipts }, draft, world.providers);
  const handover = { ...toHandoverBase(asked, world, draft), parts, receipts, environment };
  await announce(asked, world, { draft, handover });
  const message = 'Taken up again.';
  return {
    result: { outcome: 'approved', incident: asked.incident, message },
    handover,
    isAgain: true,
  };
}
