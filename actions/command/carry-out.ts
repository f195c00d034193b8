/**
 * The second half of an approval, in the operator job: carries approved plans out, commits the receipts and answers.
 * Acting happens once; when the branch has moved meanwhile, the second look finds the work done and only writes it down.
 */
import {
  answer,
  toProjection,
  withDistress,
  type Distress,
  type ReplyDraft,
} from '#answer/index.ts';
import { executePlan, renderReceipt, type Executed, type OperatorSecrets } from '#contain/index.ts';
import { digestOf, toShortDigest } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Organisation } from '#kernel/github/organisation.ts';
import type { Recorder, Snapshot } from '#kernel/github/port.ts';
import { openDraft, type Draft } from '#kernel/incident/draft.ts';
import type { LedgerDraft, Phase } from '#kernel/incident/ledger.ts';
import { refuse } from '#kernel/reason.ts';
import type { Result } from '#kernel/runner-result.ts';
import type { Sealer } from '#kernel/seal.ts';
import type { Settings } from '#kernel/settings.ts';
import type { Handover } from './handover.ts';
import { tellGone } from './gone.ts';
import { toReaction } from './reply.ts';

const TRIES = 5;

export interface OperatorDoors {
  recorder: Recorder;
  organisation: Organisation;
  settings: Settings;
  secrets: OperatorSecrets;
  sealer: Sealer;
  repository: { url: string };
  /** Whether the machine outlives the job, so that what the job holds may stay behind on it. */
  selfHosted: boolean;
  attempt: number;
  /** Whether nobody can have begun before; by the attempt when absent. */
  isFirst?: boolean;
  /** Where people start the run again. */
  runUrl: string;
}

interface Done {
  receipt: Handover['receipts'][number];
  executed: Executed;
  /** How many entries of its claim the ledger had before. */
  known: number;
}

/** Carries out what was handed over. @throws UpstreamError when the receipt could not be committed; a re-run finishes. */
export function carryOut(handover: Handover, doors: OperatorDoors): Promise<Result> {
  return withDistress(toDistress(handover, doors), () => carryOutHandover(handover, doors));
}

/** Whom and where to tell when it cannot be finished. */
export function toDistress(
  { thread, claim, subject }: Pick<Handover, 'thread' | 'claim' | 'subject'>,
  { recorder, runUrl, attempt }: OperatorDoors,
): Distress {
  const base = { recorder, thread, claim, runUrl, attempt };
  return subject === undefined ? base : { ...base, subject };
}

/** The same for a caller that tells of failures itself, and that has looked at the branch just now. */
export async function carryOutHandover(
  handover: Handover,
  doors: OperatorDoors,
  seen?: Snapshot,
): Promise<Result> {
  if (doors.selfHosted && !doors.settings.policy.acknowledge_self_hosted_runners) {
    const message = 'Expected a machine that GitHub hosts and throws away, got a self-hosted one.';
    const refusal = refuse('self-hosted-runner', `${message} Nothing was done.`);
    await answerUnrecorded(handover, doors, refusal);
    return { ...refusal, incident: handover.incident };
  }
  let acted: readonly Done[] | undefined;
  let picture = seen;
  // Whoever hands nothing over has looked for it long enough.
  const tries = handover.receipts.length === 0 ? 0 : TRIES;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each try looks at the branch anew
    const result = await tryOnce(handover, doors, { acted, picture });
    if ('message' in result) return result;
    acted = result.moved;
    picture = undefined;
    // oxlint-disable-next-line no-await-in-loop -- see above
    if (attempt < TRIES) await doors.recorder.settle(attempt);
  }
  const message = toDelay(handover, acted);
  const links = [{ text: 'Open the run', url: doors.runUrl }];
  await answerUnrecorded(handover, doors, { reason: 'ref-moved', message, links });
  return { outcome: 'unknown', reason: 'ref-moved', incident: handover.incident, message };
}

function toDelay(handover: Handover, acted: readonly Done[] | undefined): string {
  return acted === undefined
    ? 'GitHub does not show the approval yet, so nothing was done.'
    : `${toHeadline(handover, acted)}, but the branch moved ${TRIES} times while that was recorded.`;
}

/** Says what is not in the record. 😕 stays until a re-run has the last word. */
async function answerUnrecorded(
  handover: Handover,
  { recorder, attempt }: OperatorDoors,
  part: ReplyDraft['parts'][number],
): Promise<void> {
  const { subject, thread } = handover;
  await answer(recorder, {
    thread,
    reply: { claim: toDoubt(handover, attempt), parts: [part] },
    projection: subject === undefined ? {} : { react: { subject, add: toReaction('unknown') } },
  });
}

/** Acts, unless an earlier try of this job has: then only what it came to is written onto the branch as it is now. */
async function tryOnce(
  handover: Handover,
  doors: OperatorDoors,
  { acted, picture }: { acted: readonly Done[] | undefined; picture: Snapshot | undefined },
): Promise<Result | { moved: readonly Done[] | undefined }> {
  const snapshot =
    picture ?? (await doors.recorder.fetchSnapshot(handover.incident, handover.thread));
  if (snapshot === undefined)
    return tellGone(handover, doors, acted && toHeadline(handover, acted));
  const draft = openDraft(snapshot, doors.sealer);
  // The command job has committed the approval; a branch without it is an older one, and no ground to refuse.
  const isOld = handover.receipts.some(({ claim }) => countEntries(draft, claim) === 0);
  if (isOld) return { moved: acted };
  if (acted !== undefined && isRecorded(draft, acted)) {
    return giveAnswer(handover, doors, { draft, done: acted });
  }
  const done = acted ?? (await actAll(handover, doors, draft));
  for (const one of acted ?? []) one.executed.write?.(draft);
  recordAll(draft, handover, { done, at: doors.recorder.clock.now() });
  const committed = await doors.recorder.commit(
    draft.toCommit({ headline: toHeadline(handover, done) }),
  );
  if (committed.outcome === 'moved') return { moved: done };
  return giveAnswer(handover, doors, { draft, done });
}

/** An answer to the commit that was lost looks like a branch that has moved. */
function isRecorded(draft: Draft, acted: readonly Done[]): boolean {
  return acted.every(({ receipt, known }) => countEntries(draft, receipt.claim) > known);
}

function countEntries(draft: Draft, claim: string): number {
  return draft.ownLedger().filter((entry) => entry.claim === claim).length;
}

async function actAll(handover: Handover, doors: OperatorDoors, draft: Draft): Promise<Done[]> {
  const done: Done[] = [];
  const isFirst = doors.isFirst ?? doors.attempt === 1;
  for (const receipt of handover.receipts) {
    const known = countEntries(draft, receipt.claim);
    // oxlint-disable-next-line no-await-in-loop -- one step at a time, in the order people approved them
    const executed = await executeOne(receipt, { doors, draft, isFirst });
    done.push({ receipt, executed, known });
    // Not knowing what one step did is no ground to start the next.
    if (executed.outcome === 'unknown') break;
  }
  return done;
}

function executeOne(
  receipt: Handover['receipts'][number],
  { doors, draft, isFirst }: { doors: OperatorDoors; draft: Draft; isFirst: boolean },
): Promise<Executed> {
  return executePlan(
    {
      receiptId: receipt.id,
      firstAttempt: isFirst,
      at: doors.recorder.clock.now(),
      digest: receipt.plan,
    },
    {
      draft,
      settings: doors.settings,
      organisation: doors.organisation,
      secrets: doors.secrets,
    },
  );
}

const PHASES: Readonly<Record<Executed['outcome'], readonly Phase[]>> = {
  verified: ['applied', 'verified'],
  'already-applied': ['verified'],
  'rolled-back': ['rolled_back'],
  unknown: ['unknown'],
  refused: ['refused'],
};

function recordAll(
  draft: Draft,
  handover: Handover,
  { done, at }: { done: readonly Done[]; at: Date },
): void {
  for (const one of done) recordOne(draft, handover, { ...one, at });
}

function recordOne(draft: Draft, handover: Handover, done: Done & { at: Date }): void {
  const { receipt, executed } = done;
  const entry: Omit<LedgerDraft, 'phase'> = {
    at: toUtcSeconds(done.at),
    claim: receipt.claim,
    actor: handover.asker,
    source: handover.source,
    command: receipt.command,
    plan: receipt.plan,
    receipt: receipt.id,
    outcome: executed.outcome,
    ...(executed.reason === undefined ? {} : { reason: executed.reason }),
  };
  for (const phase of PHASES[executed.outcome]) draft.addLedger({ ...entry, phase });
}

async function giveAnswer(
  handover: Handover,
  doors: OperatorDoors,
  { draft, done }: { draft: Draft; done: readonly Done[] },
): Promise<Result> {
  const { recorder, repository, attempt } = doors;
  const result = toResult(handover, done);
  const { outcome } = result;
  const projection = toProjection(draft, {
    repositoryUrl: repository.url,
    at: recorder.clock.now(),
    ...(handover.subject === undefined
      ? {}
      : { react: { subject: handover.subject, add: toReaction(outcome) } }),
  });
  const { label } = handover;
  const taken = label === undefined ? [] : [{ thread: label.thread, labels: [label.node] }];
  await answer(recorder, {
    thread: handover.thread,
    // The last word must not be taken for the one before it, which said that the outcome is unknown.
    reply: {
      claim: outcome === 'unknown' ? toDoubt(handover, attempt) : handover.claim,
      parts: done.map((one) => toPart(one, doors.runUrl)),
      files: { repositoryUrl: repository.url, incident: draft.snapshot.id },
    },
    comments: draft.snapshot.comments,
    projection: { ...projection, removeLabels: [...(projection.removeLabels ?? []), ...taken] },
  });
  return result;
}

function toDoubt({ claim }: Handover, attempt: number): string {
  return digestOf({ doubt: claim, attempt });
}

function toPart({ executed, receipt }: Done, runUrl: string): ReplyDraft['parts'][number] {
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
    : { body: renderReceipt(executed.receipt) };
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

function toHeadline({ incident }: Handover, done: readonly Done[]): string {
  const all = done.map(({ receipt, executed }) => `${receipt.id} ${executed.outcome}`).join(', ');
  return `${incident}: ${all}`;
}
