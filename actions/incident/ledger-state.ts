/**
 * What the ledger comes to: all that a command asks of entries behind it. Each later segment opens with it, so that a
 * command reads one segment, however long the incident is.
 */
import { z } from 'zod';
import { CredentialStates, Instants, Roles } from './effect.ts';
import { Instant } from './milestone.ts';
import { ReceiptId } from './path.ts';
import { PHASES } from './phase.ts';
import { SEVERITIES, STATUSES } from './status.ts';

/** A plan that may still be approved, or that was approved and not seen through. */
const OpenPlan = z.strictObject({
  plan: z.string(),
  receipt: ReceiptId.optional(),
  phase: z.enum(PHASES),
  /** The entry with the last word on it. */
  n: z.int().positive(),
  at: Instant,
  /** Who asked for it, by id: they cannot approve it. */
  by: z.array(z.int().positive()),
});
export type OpenPlan = z.infer<typeof OpenPlan>;

/** A command of the last hour, for the budget, and for a run that is started again soon after a segment was opened. */
const RecentCommand = z.strictObject({
  /** The first digits of its idempotency key. */
  claim: z.string().regex(/^[0-9a-f]{16}$/),
  by: z.int().positive(),
  at: Instant,
});
export type RecentCommand = z.infer<typeof RecentCommand>;

export const LedgerState = z.strictObject({
  status: z.enum(STATUSES).optional(),
  severity: z.enum(SEVERITIES).optional(),
  milestones: Instants,
  credentials: CredentialStates,
  roles: Roles,
  /** Receipts whose effect is in force. */
  holds: z.array(ReceiptId),
  /** Those of them that stay beyond the close. */
  kept: z.array(ReceiptId).optional(),
  /** Who asked last for a close although something is open, and what was. */
  anyway: z
    .strictObject({ open: z.string(), by: z.int().positive(), login: z.string(), at: Instant })
    .optional(),
  plans: z.array(OpenPlan),
  recent: z.array(RecentCommand),
});
export type LedgerState = z.infer<typeof LedgerState>;

/** Before the first entry. */
export const EMPTY_STATE: LedgerState = {
  milestones: {},
  credentials: {},
  roles: {},
  holds: [],
  plans: [],
  recent: [],
};

/** How the state names an idempotency key. */
export function toShortClaim(claim: string): string {
  return claim.replace(/^sha256:/, '').slice(0, 16);
}
