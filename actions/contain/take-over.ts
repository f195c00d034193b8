/**
 * The contain job finds out for itself what it is to do: the request from the event that started the run, the approved
 * plans from the signed ledger. No text of one job reaches the other, so none can be lost or dropped on the way.
 */
import { fetchLastWord, withFailureNotice } from '#answer/index.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft } from '#incident/draft.ts';
import { findOutcome, isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { findIncidentOfBranch, IncidentId } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Result } from '#kernel/runner/result.ts';
import { toClaimed, type LiveRequest } from '#github/command-request.ts';
import { executeHandover, toFailureNotice } from './execute.ts';
import { type OperatorClients } from './clients.ts';
import { listClaims, toIdempotencyKey } from '#incident/idempotency-key.ts';
import { tellGone } from './outcome.ts';
import { answerUnrecorded } from './outcome.ts';
import type { Handover } from '#containment/index.ts';
import { findEnvironment, toHandoverBase } from '#containment/index.ts';

export interface Takeover {
  request: LiveRequest;
  /** Which incident it is, as the command job says; it saves a question and may be missing. */
  incident: string;
  /** The newest segment of its ledger, as the command job says; it saves a request and may be missing or old. */
  segment?: number | undefined;
  repositoryId: number;
  runId: string;
}

/** Carries out what the run's own command job approved. @throws UpstreamError when GitHub fails; a re-run finishes. */
export function takeOver(given: Takeover, clients: OperatorClients): Promise<Result> {
  const { request } = given;
  const asked = { thread: request.number, claim: toKeyAt(given, 0) };
  const subject = request.kind === 'comment' ? { subject: request.nodeId } : {};
  return withFailureNotice(toFailureNotice({ ...asked, ...subject }, clients), async () => {
    const incident = await findIncident(given, clients);
    const found = incident === undefined ? undefined : await lookFor(incident, given, clients);
    if (found === undefined) {
      return tellGone({ ...asked, ...subject, ...(incident && { incident }) }, clients);
    }
    const barred = await judgeAgain(given, clients, found);
    if (barred === undefined) return executeHandover(found.handover, clients, found.snapshot);
    await answerUnrecorded(found.handover, clients, barred);
    return { ...barred, incident: found.handover.incident };
  });
}

/** What a job that is started again may finish: whoever starts it, nothing that was seen through or taken back. */
async function judgeAgain(
  given: Takeover,
  clients: OperatorClients,
  found: Found,
): Promise<Refusal | undefined> {
  const { isFirst, attempt } = clients;
  if (!found.isOpen || (isFirst ?? attempt === 1)) return undefined;
  return (
    judgeStarter(given, clients, found) ??
    (await judgeLastWord(given, clients, found)) ??
    (await judgeLineage(clients, found))
  );
}

/**
 * GitHub starts one job of a run again for whoever may write. This one cannot read teams, so without the command job it
 * takes the approver's own word alone, and no longer than a command may be started late.
 */
function judgeStarter(
  { request }: Takeover,
  { started, recorder, settings }: OperatorClients,
  { snapshot }: Found,
): Refusal | undefined {
  if (started.isJudged) return undefined;
  const comment =
    request.kind === 'comment'
      ? snapshot.comments.find(({ id }) => id === request.commentId)
      : undefined;
  const approver = comment?.author?.login ?? request.asker.login;
  const until = request.createdAt.getTime() + settings.policy.command_expires_minutes * 60_000;
  const isOwn = started.by === approver;
  if (isOwn && recorder.clock.now().getTime() <= until) return undefined;
  const why = isOwn
    ? `${approver} approved it some time ago, and whether that still counts`
    : `Whether ${started.by} may start it again`;
  return refuse(
    'replayed-run',
    `${why} is for the command job to judge, which was not started with this one. Nothing was carried out.`,
    'Press "Re-run all jobs" on the run: it looks first and finishes the work once.',
  );
}

/** What the ledger says is open may be what it said once: whoever pushes can bring an older one back. */
async function judgeLineage(
  { recorder }: OperatorClients,
  { handover }: Found,
): Promise<Refusal | undefined> {
  const lineage = await recorder.fetchLineage(handover.incident);
  if (lineage === undefined || (lineage.isLedgerOwn && lineage.isProven)) return undefined;
  return refuse(
    'replayed-run',
    'The ledger on the branch is not the one that Firebreak left: a push changed it or took it back. Nothing was carried out.',
    'Restore the ledger and containment/ from the newest commit of github-actions[bot] on the branch, then press "Re-run all jobs".',
  );
}

/** A plan that was seen through looks approved and no more on a branch that somebody took back. */
async function judgeLastWord(
  { request }: Takeover,
  { recorder }: OperatorClients,
  { snapshot }: Found,
): Promise<Refusal | undefined> {
  const word = await fetchLastWord(request, snapshot, recorder);
  if (word === 'none') return undefined;
  const why =
    word === 'gone'
      ? 'Its comment was deleted, so nobody can tell whether it was seen through.'
      : 'It was answered as done before, and the ledger does not say so any more: somebody took it back.';
  return refuse('replayed-run', `${why} Nothing was carried out.`);
}

interface Found {
  snapshot: Snapshot;
  handover: Handover;
  /** Whether any of the plans has not been seen through. */
  isOpen: boolean;
}

const LOOKS = 5;

/** The command job has committed the approval; a branch that does not show it yet is an older one. */
async function lookFor(
  incident: IncidentId,
  given: Takeover,
  clients: OperatorClients,
): Promise<Found | undefined> {
  const { recorder } = clients;
  for (let look = 1; ; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each look comes later
    const snapshot = await recorder.fetchSnapshot(incident, given.request.number, {
      asked: { at: given.request.createdAt, claims: toClaims(given) },
      segment: given.segment,
    });
    const found = snapshot && { snapshot, ...toHandover(given, clients, snapshot) };
    const isSeen = found !== undefined && found.handover.receipts.length > 0;
    if (isSeen || look === LOOKS) return found;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await recorder.settle(look);
  }
}

async function findIncident(
  { incident, request }: Takeover,
  { recorder }: OperatorClients,
): Promise<IncidentId | undefined> {
  const told = IncidentId.safeParse(incident);
  if (told.success) return told.data;
  const thread = await recorder.fetchThread(request.number);
  return thread?.branch === undefined ? undefined : findIncidentOfBranch(thread.branch);
}

function toHandover(
  given: Takeover,
  clients: OperatorClients,
  snapshot: Snapshot,
): Omit<Found, 'snapshot'> {
  const draft = openDraft(snapshot, clients.signer);
  const claims = toClaims(given);
  const own = draft.ownLedger().filter(({ claim }) => claims.includes(claim));
  const approved = own.filter(({ phase }) => phase === 'approved');
  const isOpen = ({ claim }: LedgerEntry): boolean =>
    isUnfinished(findOutcome(own.filter((entry) => entry.claim === claim))?.phase ?? 'done');
  const unfinished = approved.filter(isOpen);
  // When all is done, only the answer can be missing, and it tells of all of them.
  const open = unfinished.length > 0 ? unfinished : approved;
  const asked = { request: given.request, claims, incident: snapshot.id };
  const receipts = open.flatMap(({ receipt, plan, claim, command }) =>
    receipt === undefined || plan === undefined ? [] : [{ id: receipt, plan, claim, command }],
  );
  const environment = findEnvironment({ receipts }, draft, clients.providers);
  const base = toHandoverBase(asked, { runId: given.runId }, draft);
  const handover = { ...base, parts: [], receipts, environment };
  return { handover, isOpen: unfinished.length > 0 };
}

function toClaims(given: Takeover): string[] {
  return listClaims((index) => toKeyAt(given, index));
}

function toKeyAt({ request, repositoryId, runId }: Takeover, index: number): string {
  return toIdempotencyKey(toClaimed(request, { repository: { id: repositoryId }, runId }), index);
}
