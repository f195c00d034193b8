/**
 * A receipt as those see it who show it or judge it and never write one: what they read of it, and no more, so that a
 * key that a later version adds stops no report and no status comment. The whole schema is in receipt.ts.
 */
import { z } from 'zod';
import { parseJson } from '#kernel/canonical.ts';
import { rememberTexts } from '#kernel/known-texts.ts';
import { Instant } from './milestone.ts';
import { findReceiptId, ReceiptId } from './path.ts';
import { Person } from './person.ts';
import { isSignedReceipt } from './receipt-signature.ts';
import type { Signer } from './signature.ts';

/** What a step was aimed at; ids are left to the receipt, because they tell a reader nothing. */
const TargetView = z.object({ kind: z.string(), name: z.string() });
export type TargetView = z.infer<typeof TargetView>;

const RunView = z.object({
  state: z.string(),
  plan: z.object({
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    requested_by: Person,
    requested_at: Instant,
    expires_at: z.string().optional(),
    command: z.string(),
    why: z.string().optional(),
    targets: z.array(TargetView).default([]),
    impact: z.string().optional(),
  }),
  approvals: z.array(z.object({ by: Person, at: Instant })).default([]),
  apply: z.object({ at: Instant, outcome: z.string() }).optional(),
  verify: z.object({ at: Instant, verified: z.boolean(), seen: z.string() }).optional(),
  problem: z.string().optional(),
});
export type RunView = z.infer<typeof RunView>;

const ReceiptView = RunView.extend({
  id: ReceiptId,
  step: z.string(),
  params: z.record(z.string(), z.string()).default({}),
  /** Artifacts that were saved before the step acted. */
  evidence: z.array(z.string()).default([]),
  rollback: RunView.optional(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;

const KNOWN = rememberTexts<unknown>();

/** What a receipt holds, whichever schema it is then read by; undefined when it is no JSON. */
export function parseReceiptJson(text: string): unknown {
  return KNOWN.read(text, parseJson);
}

/**
 * Reads a receipt; undefined when it cannot be read or bears another's id. Where keys are known only what they signed is
 * shown: a pushed receipt could say anything beside a real digest.
 */
export function parseReceiptView(
  { path, text }: { path: string; text: string },
  signer: Signer,
): ReceiptView | undefined {
  const content = parseReceiptJson(text);
  const { data } = ReceiptView.safeParse(content);
  if (data === undefined || findReceiptId(path) !== data.id) return undefined;
  return signer.canVerify && !isSignedReceipt(content, signer) ? undefined : data;
}
