/**
 * The second half of an approval, in the operator job: carries approved plans out, commits the receipts and answers.
 * Acting happens once; when the branch has moved meanwhile, the second look finds the work done and only writes it down.
 */
import { withFailureNotice, type FailureNotice } from '#answer/index.ts';
import { executePlan, type Executed, type Handover } from '#containment/index.ts';
import { compareAndSwap, TRIES, type Move } from '#github/compare-and-swap.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { NO_EFFECT } from '#incident/effect.ts';
import type { NewEntry, Phase } from '#incident/ledger.ts';
import { refuse } from '#incident/reason.ts';
import { clip } from '#kernel/text/lines.ts';
import type { Result } from '#kernel/runner/result.ts';
import type { Done, OperatorClients } from './clients.ts';
import { findRecorded } from './recorded.ts';
import { answerUnrecorded, giveAnswer, toHeadline, tellGone } from './outcome.ts';

/** Carries out what was handed over. @throws UpstreamError when the receipt could not be committed; a re-run finishes. */
export function executeApproved(handover: Handover, clients: OperatorClients): Promise<Result> {
  return withFailureNotice(toFailureNotice(handover, clients), () =>
    executeHandover(handover, clients),
  );
}

/** Whom and where to tell when it cannot be finished. */
export function toFailureNotice(
  { thread, claim, subject }: Pick<Handover, 'thread' | 'claim' | 'subject'>,
  { recorder, runUrl, attempt }: OperatorClients,
): FailureNotice {
  const base = { recorder, thread, claim, runUrl, attempt };
  return subject === undefined ? base : { ...base, subject };
}

/** The same for a caller that tells of failures itself, and that has looked at the branch just now. */
export async function executeHandover(
  handover: Handover,
  clients: OperatorClients,
  seen?: Snapshot,
): Promise<Result> {
  if (clients.selfHosted && !clients.settings.policy.acknowledge_self_hosted_runners) {
    const message = 'Expected a machine that GitHub hosts and throws away, got a self-hosted one.';
    const refusal = refuse('self-hosted-runner', `${message} Nothing was done.`);
    await answerUnrecorded(handover, clients, refusal);
    return { ...refusal, incident: handover.incident };
  }
  const { end, acted } = await actAndRecord(handover, clients, seen);
  if (end !== undefined) return end;
  const message = toDelay(handover, acted);
  const links = [{ text: 'Open the run', url: clients.runUrl }];
  await answerUnrecorded(handover, clients, { reason: 'ref-moved', message, links });
  return { outcome: 'unknown', reason: 'ref-moved', incident: handover.incident, message };
}

/** What the job has found out so far, over all looks at the branch. */
interface Progress {
  acted?: readonly Done[];
  /** A snapshot that nobody has looked at yet. */
  unseen?: Snapshot | undefined;
}

async function actAndRecord(
  handover: Handover,
  clients: OperatorClients,
  seen: Snapshot | undefined,
): Promise<{ end?: Result | undefined; acted?: readonly Done[] | undefined }> {
  // Whoever hands nothing over has looked for it long enough.
  if (handover.receipts.length === 0) return {};
  const progress: Progress = { unseen: seen };
  const end = await compareAndSwap(clients.recorder, () => look(handover, clients, progress));
  return { end, acted: progress.acted };
}

function toDelay(handover: Handover, acted: readonly Done[] | undefined): string {
  return acted === undefined
    ? 'GitHub does not show the approval yet, so nothing was done.'
    : `${toHeadline(handover, acted)}, but the branch moved ${TRIES} times while that was recorded.`;
}

/** Acts, unless an earlier look of this job has: then only what it came to is written onto the branch as it is now. */
async function look(
  handover: Handover,
  clients: OperatorClients,
  progress: Progress,
): Promise<Move<Result>> {
  const { acted } = progress;
  const snapshot = progress.unseen ?? (await fetchSeen(handover, clients));
  progress.unseen = undefined;
  if (snapshot === undefined) {
    return { end: await tellGone(handover, clients, acted && toHeadline(handover, acted)) };
  }
  const draft = openDraft(snapshot, clients.signer);
  // The command job has committed the approval; a branch without it is an older one, and no ground to refuse.
  const isOld = handover.receipts.some(({ claim }) => countEntries(draft, claim) === 0);
  if (isOld) return 'moved';
  const told = findTold(handover, draft, acted);
  if (told !== undefined)
    return { end: await giveAnswer(handover, clients, { draft, done: told }) };
  const done = (progress.acted ??= await actAll(handover, clients, draft));
  for (const one of acted ?? []) one.executed.write?.(draft);
  recordAll(draft, handover, { done, at: clients.recorder.clock.now() });
  return {
    commit: draft.toCommit({ headline: toHeadline(handover, done) }),
    landed: () => giveAnswer(handover, clients, { draft, done }),
  };
}

/** What stands on the branch already, by this job whose commit's answer was lost or by an earlier one. */
function findTold(
  { receipts }: Handover,
  draft: Draft,
  acted: readonly Done[] | undefined,
): readonly Done[] | undefined {
  if (acted === undefined) return findRecorded(draft, receipts);
  return isRecorded(draft, acted) ? acted : undefined;
}

function fetchSeen(handover: Handover, clients: OperatorClients) {
  const { incident, thread, askedAt, receipts, segment } = handover;
  const asked = { at: askedAt, claims: receipts.map(({ claim }) => claim) };
  return clients.recorder.fetchSnapshot(incident, thread, { asked, segment });
}

/** An answer to the commit that was lost looks like a branch that has moved. */
function isRecorded(draft: Draft, acted: readonly Done[]): boolean {
  return acted.every(({ receipt, known }) => countEntries(draft, receipt.claim) > known);
}

function countEntries(draft: Draft, claim: string): number {
  return draft.ownLedger().filter((entry) => entry.claim === claim).length;
}

async function actAll(handover: Handover, clients: OperatorClients, draft: Draft): Promise<Done[]> {
  const done: Done[] = [];
  const isFirst = clients.isFirst ?? clients.attempt === 1;
  for (const receipt of handover.receipts) {
    const known = countEntries(draft, receipt.claim);
    // oxlint-disable-next-line no-await-in-loop -- one step at a time, in the order people approved them
    const executed = await executeOne(receipt, { clients, draft, isFirst });
    done.push({ receipt, executed, known });
    // Not knowing what one step did is no ground to start the next.
    if (executed.outcome === 'unknown') break;
  }
  return done;
}

function executeOne(
  receipt: Handover['receipts'][number],
  { clients, draft, isFirst }: { clients: OperatorClients; draft: Draft; isFirst: boolean },
): Promise<Executed> {
  return executePlan(
    {
      receiptId: receipt.id,
      firstAttempt: isFirst,
      at: clients.recorder.clock.now(),
      digest: receipt.plan,
    },
    {
      draft,
      settings: clients.settings,
      providers: clients.providers,
      secrets: clients.secrets,
      environment: clients.environment,
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
  const entry: Omit<NewEntry, 'phase' | 'effect'> = {
    at: toUtcSeconds(done.at),
    claim: receipt.claim,
    actor: handover.asker,
    source: handover.source,
    command: receipt.command,
    plan: receipt.plan,
    receipt: receipt.id,
    outcome: executed.outcome,
    ...(executed.reason === undefined ? {} : { reason: executed.reason }),
    ...(executed.outcome === 'refused' ? { said: { text: clip(executed.message, 1000) } } : {}),
  };
  const phases = PHASES[executed.outcome];
  // What a step came to is known with its last phase, and stands in that entry alone.
  for (const phase of phases.slice(0, -1)) draft.addLedger({ ...entry, phase, effect: NO_EFFECT });
  for (const phase of phases.slice(-1)) {
    draft.addLedger({ ...entry, phase, effect: executed.effect ?? NO_EFFECT });
  }
}
