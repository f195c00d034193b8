/** What is to be carried out and whom to answer. */
import { toSource, type LiveRequest } from '#github/command-request.ts';
import { findLabel } from '#github/label-name.ts';
import type { Draft } from '#incident/draft.ts';
import type { IncidentId } from '#incident/path.ts';
import type { Person } from '#incident/person.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { listReceipts, type Receipt } from '#incident/receipt.ts';
import type { OpenProviders } from './provider.ts';

export interface Handover {
  incident: IncidentId;
  /** Thread the request was made in. */
  thread: number;
  claim: string;
  /** When it was asked for: from then on the ledger may hold entries of it. */
  askedAt: Date;
  /** The newest segment of the ledger when it was handed over: where the contain job looks first. */
  segment: number;
  source: { kind: 'comment' | 'label'; id: string; url: string };
  asker: Person;
  /** Node id of the comment that carries 👀; absent for a label. */
  subject?: string;
  /** The label to take off. */
  label?: { node: string; thread: string };
  /** What the other commands of the same comment came to. */
  parts: readonly { command?: string; headline?: string; body?: string }[];
  receipts: readonly { id: string; plan: string; claim: string; command: string }[];
  /** The environment with the keys for them; empty when none of the receipts can be believed. */
  environment: string;
}

/** The environment that plans are carried out in. Those of one request are of one provider, so the first says it. */
export function findEnvironment(
  { receipts }: { receipts: readonly { id: string }[] },
  draft: Draft,
  providers: OpenProviders,
): string {
  const meant = new Set(receipts.map(({ id }) => id));
  const first = listReceipts(draft).find(({ id }) => meant.has(id));
  return first === undefined ? '' : providers.toEnvironment(first.step);
}

/** A job holds the keys of one system; whatever made it start in another's environment is no ground to use them. */
export function judgePlace(
  { id, step }: Pick<Receipt, 'id' | 'step'>,
  { providers, environment }: { providers: OpenProviders; environment: string },
): Refusal | undefined {
  const expected = providers.toEnvironment(step);
  if (expected === environment) return undefined;
  const message = `Expected the environment ${expected} for ${id}, got ${environment}. Nothing was done.`;
  return refuse('wrong-environment', message);
}

/** What it says of the request, whatever its plans. */
export function toHandoverBase(
  asked: { request: LiveRequest; claims: readonly string[]; incident: IncidentId },
  dependencies: { runId: string },
  draft: Draft,
) {
  const { request } = asked;
  const label =
    request.kind === 'label' ? findLabel(draft.snapshot.labels, request.label) : undefined;
  return {
    incident: asked.incident,
    thread: request.number,
    claim: asked.claims[0] ?? '',
    askedAt: request.createdAt,
    segment: draft.ledgerSegment(),
    source: toSource(request, dependencies),
    asker: request.asker,
    ...(request.kind === 'comment' ? { subject: request.nodeId } : {}),
    ...(request.kind === 'label' && label !== undefined
      ? { label: { node: label, thread: request.threadNodeId } }
      : {}),
  };
}

/**
 * What the command job tells the contain job: that there is a plan to carry out, and nothing else. GitHub drops a job
 * output whole when it contains any text that is masked, and an organisation may mask a value as short as `1` or `true`.
 * So it says it in a sign that is in no secret; what is to be done, the contain job reads in the signed ledger.
 * This is a stroke for each attempt, up to the one in which it spoke.
 */
const STROKE = '✓';
/** The approval is older: an earlier attempt may have begun to carry it out. */
const AGAIN = '↻';

/** The output when an approval was recorded in this attempt, or is taken up again in it. */
export function toTally(attempt: number, isAgain: boolean): string {
  return `${isAgain ? AGAIN : ''}${STROKE.repeat(attempt)}`;
}

/**
 * Whether nobody can have begun the plan before. The number of the attempt alone does not say: approving a run that was
 * held back raises it too, and a re-run of the second job keeps what the first job put out in an earlier attempt.
 */
export function isFirstStart(tally: string, attempt: number): boolean {
  return tally === toTally(attempt, false);
}

/** Whether the command job ran in this attempt, and so has judged who started it and who approved. */
export function isJudged(tally: string, attempt: number): boolean {
  return tally.replaceAll(AGAIN, '') === toTally(attempt, false);
}
