/**
 * The first line of every segment of the ledger but the first: what all segments before it come to, and which bytes they
 * have. A segment that is missing, cut, swapped or written to after it was left is not what its successor opens with.
 */
import { z } from 'zod';
import { LedgerState } from './ledger-state.ts';
import { Instant } from './milestone.ts';
import { SEAL, SIGNATURE } from './signature.ts';

export const Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** Each schema that is built costs every job time, so lines share theirs. */
export const Signed = z.string().regex(SIGNATURE).optional();
export const Sealed = z.string().regex(SEAL).optional();

export const LedgerOpening = z.strictObject({
  n: z.int().positive(),
  at: Instant,
  /** The number of the segment that it opens: that of its file. */
  segment: z.int().min(2),
  /** Every segment before it, oldest first: from when its entries are, and Git's id of its bytes. */
  before: z.array(
    z.strictObject({ from: Instant, blob: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) }),
  ),
  state: LedgerState,
  signature: Signed,
  seal: Sealed,
  prev: Digest,
  hash: Digest,
});
export type LedgerOpening = z.infer<typeof LedgerOpening>;

/** An opening before it takes its place in the chain. */
export type OpeningDraft = Omit<LedgerOpening, 'n' | 'prev' | 'hash' | 'signature' | 'seal'>;
