/**
 * The receipt of a containment step: one JSON file that holds the plan, who approved it, what was done and what
 * re-reading showed. It is written before anything is changed, so a crash leaves the intent behind.
 */
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import type { Draft } from './draft.ts';
import { Instant } from './milestone.ts';
import { ArtifactId, findReceiptId, IncidentId, ReceiptId, toReceiptPath } from './path.ts';
import { refuse, type Refusal } from './reason.ts';
import { isSignedReceipt, signReceipt } from './receipt-signature.ts';
import { SEAL, SIGNATURE } from './signature.ts';
import { Person } from './person.ts';
import { parseReceiptJson } from './receipt-view.ts';
import { hasLoneSurrogate, type Json } from '#kernel/canonical.ts';

export const RECEIPT_STATES = [
  'planned',
  'approved',
  'applied',
  'verified',
  'already-applied',
  'unknown',
  'refused',
  'rolled-back',
] as const;
export const ReceiptState = z.enum(RECEIPT_STATES);
export type ReceiptState = z.infer<typeof ReceiptState>;

const JsonValue: z.ZodType<Json> = z.json();
const PlanDigest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** Where a request came from; the same shape as in the ledger. */
export const RequestSource = z.strictObject({
  kind: z.enum(['issue', 'comment', 'label', 'push', 'merge', 'dispatch']),
  id: z.string(),
  url: z.string(),
});
export type RequestSource = z.infer<typeof RequestSource>;

export const PlanTarget = z.strictObject({ kind: z.string(), name: z.string(), id: z.string() });
export type PlanTarget = z.infer<typeof PlanTarget>;

/** `open`: the run starts at once; `unknown`: GitHub did not say. */
export const GateRecord = z.union([
  z.enum(['open', 'unknown']),
  z.strictObject({ reviewers: z.array(z.string()) }),
]);
export type GateRecord = z.infer<typeof GateRecord>;

/** A plan as it was shown to people. */
export const PlanRecord = z.strictObject({
  digest: PlanDigest,
  operation: z.enum(['contain', 'rollback']),
  targets: z.array(PlanTarget),
  calls: z.array(z.string()),
  prior: JsonValue,
  impact: z.string(),
  notes: z.array(z.string()).default([]),
  requested_by: Person,
  requested_at: Instant,
  expires_at: Instant,
  /** The command in canonical spelling. */
  command: z.string(),
  /** Why, in the words of who asked. */
  why: z.string().max(1000).optional(),
  source: RequestSource,
  /** Whom the environment asked then. Nobody approves it, so the digest leaves it out; older receipts have none. */
  gate: GateRecord.optional(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

export const Approval = z.strictObject({ by: Person, at: Instant, source: RequestSource });
export type Approval = z.infer<typeof Approval>;

const Application = z.strictObject({
  at: Instant,
  outcome: z.enum(['applied', 'already-applied']),
  done: z.array(z.string()),
  state: JsonValue.optional(),
});
const Verification = z.strictObject({ at: Instant, verified: z.boolean(), seen: z.string() });

const Progress = {
  state: ReceiptState,
  plan: PlanRecord,
  approvals: z.array(Approval),
  apply: Application.optional(),
  verify: Verification.optional(),
  /** Why the outcome is unknown or the work was refused. */
  problem: z.string().optional(),
};

/** One way through plan, approve, apply and verify; containing and rolling back each make one. */
export const ReceiptRun = z.strictObject(Progress);
export type ReceiptRun = z.infer<typeof ReceiptRun>;

export const Receipt = z.strictObject({
  $schema: z.string().optional(),
  id: ReceiptId,
  incident: IncidentId,
  step: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  params: z.record(z.string(), z.string()),
  ...Progress,
  /** Ids of the artifacts that were saved before acting. */
  evidence: z.array(ArtifactId),
  rollback: ReceiptRun.optional(),
  /** Over all of the above: a receipt that people pushed has none that fits. */
  signature: z.string().regex(SIGNATURE).optional(),
  /** Of before there were signatures. */
  seal: z.string().regex(SEAL).optional(),
});
export type Receipt = z.infer<typeof Receipt>;

const SCHEMA = '../../../../schemas/receipt.schema.json';

/** Renders a receipt as the file holds it. */
export function renderReceiptFile(receipt: Receipt): string {
  const { $schema: _schema, ...content } = Receipt.parse(receipt);
  return `${JSON.stringify({ $schema: SCHEMA, ...content }, null, 2)}\n`;
}

/** Parses a receipt. @throws UserError naming the key that does not fit. */
export function parseReceipt(text: string, file: string): Receipt {
  if (hasLoneSurrogate(text)) {
    throw toDamage(file, 'Expected text, got half of a character (a lone surrogate)');
  }
  const parsed = Receipt.safeParse(parseReceiptJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw toDamage(file, `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'unreadable'}`);
}

/** Reads a receipt of the incident; undefined when there is none. @throws UserError when it cannot be believed. */
export function findReceipt(draft: Draft, id: string): Receipt | undefined {
  if (!ReceiptId.safeParse(id).success) return undefined;
  const path = toReceiptPath(id);
  const text = draft.readContainment(path);
  if (text === undefined) return undefined;
  const read = READ.get(draft) ?? new Map<string, { text: string; receipt: Receipt }>();
  READ.set(draft, read);
  const known = read.get(path);
  const receipt = known?.text === text ? known.receipt : readOwn({ id, path, text }, draft);
  read.set(path, { text, receipt });
  return receipt;
}

/** Receipts are asked for many times: each text is read, and its signature looked at, once. */
const READ = new WeakMap<Draft, Map<string, { text: string; receipt: Receipt }>>();

function readOwn(
  { id, path, text }: { id: string; path: string; text: string },
  draft: Draft,
): Receipt {
  const receipt = parseReceipt(text, path);
  // A receipt copied from elsewhere would carry approvals that were given for something else.
  if (receipt.id !== id) throw toDamage(path, `Expected the id ${id}, got ${receipt.id}`);
  if (receipt.incident !== draft.snapshot.id) {
    throw toDamage(path, `Expected a receipt of ${draft.snapshot.id}, got ${receipt.incident}`);
  }
  if (!isSignedReceipt(receipt, draft.signer)) {
    throw toDamage(
      path,
      'Expected a receipt that Firebreak signed, got one that was changed since',
    );
  }
  return receipt;
}

/** Reads a receipt for somebody who names it: what cannot be believed is a refusal, not a crash. */
export function readReceipt(draft: Draft, id: string): Receipt | Refusal {
  try {
    const receipt = findReceipt(draft, id);
    return receipt ?? refuseMissing(id, draft);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refuse('stale-plan', `${error.message}. ${error.hint}`);
  }
}

function refuseMissing(id: string, draft: Draft): Refusal {
  const there = listReceipts(draft).map((receipt) => `${receipt.id} (${receipt.state})`);
  const list = there.length === 0 ? 'the incident has none yet' : `there are ${there.join(', ')}`;
  return refuse(
    'unknown-receipt',
    `Expected the id of a receipt, got ${JSON.stringify(id.slice(0, 32))}; ${list}.`,
  );
}

/** All receipts of the incident that can be believed, by id; what else lies beside them stops nobody. */
export function listReceipts(draft: Draft): Receipt[] {
  return listIds(draft).flatMap((id) => readOrNothing(draft, id));
}

function readOrNothing(draft: Draft, id: ReceiptId): Receipt[] {
  try {
    const receipt = findReceipt(draft, id);
    return receipt === undefined ? [] : [receipt];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Signs a receipt and writes it into the draft. */
export function writeReceipt(draft: Draft, receipt: Receipt): void {
  const { $schema: _schema, seal: _seal, signature: _old, ...content } = Receipt.parse(receipt);
  const signature = signReceipt(content, draft.signer);
  draft.writeFile(
    toReceiptPath(receipt.id),
    renderReceiptFile({ ...content, ...(signature && { signature }) }),
  );
}

/** The id that the next receipt gets: after our own, and never that of a file that is there, whoever put it there. */
export function nextReceiptId(draft: Draft): ReceiptId {
  const own = listReceipts(draft).map(({ id }) => Number(id.slice(2)));
  let next = Math.max(0, ...own) + 1;
  while (draft.readContainment(toReceiptPath(toId(next))) !== undefined) next += 1;
  return toId(next);
}

function toId(number: number): ReceiptId {
  return `R-${String(number).padStart(4, '0')}`;
}

function listIds(draft: Draft): ReceiptId[] {
  return draft.listContainment().flatMap((path) => findReceiptId(path) ?? []);
}

function toDamage(file: string, message: string): UserError {
  return new UserError({
    code: 'invalid-record',
    message: `${file}: ${message}`,
    hint: 'Restore the receipt from the commit before; nobody but Firebreak writes it.',
    place: { file },
  });
}
