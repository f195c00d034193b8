/**
 * The contain job finds out for itself what it is to do: the request from the event that started the run, the approved
 * plans from the signed ledger. No text of one job reaches the other, so none can be lost or dropped on the way.
 */
import { withFailureNotice } from '#answer/index.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft } from '#incident/draft.ts';
import { isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { findIncidentOfBranch, IncidentId } from '#incident/path.ts';
import type { Result } from '#kernel/runner/result.ts';
import { toClaimed, type LiveRequest } from '#github/command-request.ts';
import { executeHandover, toFailureNotice } from './execute.ts';
import { type OperatorClients } from './clients.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { tellGone } from './gone.ts';
import type { Handover } from '#containment/index.ts';
import { findEnvironment, toHandoverBase } from '#containment/index.ts';

/** The grammar lets a comment hold no more. */
const COMMANDS_AT_MOST = 10;

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
    return executeHandover(found.handover, clients, found.snapshot);
  });
}

const LOOKS = 5;

/** The command job has committed the approval; a branch that does not show it yet is an older one. */
async function lookFor(
  incident: IncidentId,
  given: Takeover,
  clients: OperatorClients,
): Promise<{ snapshot: Snapshot; handover: Handover } | undefined> {
  const { recorder } = clients;
  for (let look = 1; ; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each look comes later
    const snapshot = await recorder.fetchSnapshot(incident, given.request.number, {
      asked: { at: given.request.createdAt, claims: toClaims(given) },
      segment: given.segment,
    });
    const handover = snapshot && toHandover(given, clients, snapshot);
    const isSeen = handover !== undefined && handover.receipts.length > 0;
    if (isSeen || look === LOOKS) return snapshot && handover && { snapshot, handover };
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

function toHandover(given: Takeover, clients: OperatorClients, snapshot: Snapshot): Handover {
  const draft = openDraft(snapshot, clients.signer);
  const claims = toClaims(given);
  const own = draft.ownLedger().filter(({ claim }) => claims.includes(claim));
  const approved = own.filter(({ phase }) => phase === 'approved');
  const isOpen = ({ claim }: LedgerEntry): boolean =>
    isUnfinished(own.findLast((entry) => entry.claim === claim)?.phase ?? 'done');
  // When all is done, only the answer can be missing, and it tells of all of them.
  const open = approved.some(isOpen) ? approved.filter(isOpen) : approved;
  const asked = { request: given.request, claims, incident: snapshot.id };
  const receipts = open.flatMap(({ receipt, plan, claim, command }) =>
    receipt === undefined || plan === undefined ? [] : [{ id: receipt, plan, claim, command }],
  );
  const environment = findEnvironment({ receipts }, draft, clients.providers);
  return {
    ...toHandoverBase(asked, { runId: given.runId }, draft),
    parts: [],
    receipts,
    environment,
  };
}

function toClaims(given: Takeover): string[] {
  return Array.from({ length: COMMANDS_AT_MOST }, (_, index) => toKeyAt(given, index));
}

function toKeyAt({ request, repositoryId, runId }: Takeover, index: number): string {
  return toIdempotencyKey(toClaimed(request, { repository: { id: repositoryId }, runId }), index);
}
