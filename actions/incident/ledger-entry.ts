/** One entry of the ledger: what was asked or done, by whom, and what it changed. */
import { z } from 'zod';
import { Effect } from './effect.ts';
import { Digest, Sealed, Signed } from './ledger-opening.ts';
import { Instant } from './milestone.ts';
import { ReceiptId } from './path.ts';
import { Person } from './person.ts';
import { PHASES } from './phase.ts';

export const LONGEST_COMMAND = 8192;
export const LONGEST_SAID = 4000;

const Words = z.string().max(LONGEST_SAID);
const MoreWords = Words.optional();

export const LedgerEntry = z.strictObject({
  n: z.int().positive(),
  at: Instant,
  /** Digest of repository, source id, body digest and command index: the same request gives the same claim. */
  claim: Digest,
  actor: Person,
  source: z.strictObject({
    kind: z.enum(['issue', 'comment', 'label', 'push', 'merge', 'dispatch']),
    id: z.string(),
    url: z.string(),
  }),
  /** The command in canonical spelling, secrets redacted. */
  command: z.string().max(LONGEST_COMMAND),
  phase: z.enum(PHASES),
  /** Digest of the plan this entry is about. */
  plan: Digest.optional(),
  /** The receipt this entry is about. */
  receipt: ReceiptId.optional(),
  outcome: z.string(),
  reason: z.string().optional(),
  /** What the reply says that follows from nothing else: why it was refused, or Markdown of ours. */
  said: z.strictObject({ text: Words, next: MoreWords, caret: MoreWords }).optional(),
  /** What changed. Entries of before say it in `command` alone; see ledger-without-effects.ts. */
  effect: Effect.optional(),
  /** Over all of the above and `prev`; absent where the writing job holds no key. */
  signature: Signed,
  /** Of before there were signatures. */
  seal: Sealed,
  prev: Digest,
  hash: Digest,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** An entry before it takes its place in the chain. */
export type LedgerDraft = Omit<LedgerEntry, 'n' | 'prev' | 'hash' | 'signature' | 'seal'>;

/** An entry as it is recorded today. */
export type NewEntry = LedgerDraft & { effect: Effect };
