/**
 * What reporting reads of a containment receipt: who asked, who approved, what was done, what re-reading showed.
 * Permissive on purpose: the receipt's own schema belongs to containment, and a report must not break on a new field.
 */
import { z } from 'zod';
import { Instant } from '#incident/milestone.ts';
import { Person } from '#incident/person.ts';
import type { StepAdvice, StepWords } from '#incident/step-words.ts';
import { splitMark } from '#kernel/text/byte-order-mark.ts';

/** What a step was aimed at; ids are left to the receipt, because they tell a reader nothing. */
const Target = z.object({ kind: z.string(), name: z.string() });
export type Target = z.infer<typeof Target>;

const ReceiptRun = z.object({
  state: z.string(),
  plan: z.object({
    digest: z.string(),
    requested_by: Person,
    requested_at: Instant,
    command: z.string(),
    why: z.string().optional(),
    targets: z.array(Target).default([]),
    impact: z.string().optional(),
  }),
  approvals: z.array(z.object({ by: Person, at: Instant })).default([]),
  apply: z.object({ at: Instant, outcome: z.string() }).optional(),
  verify: z.object({ at: Instant, verified: z.boolean(), seen: z.string() }).optional(),
  problem: z.string().optional(),
});
export type ReceiptRun = z.infer<typeof ReceiptRun>;

export const Receipt = ReceiptRun.extend({
  id: z.string().regex(/^R-\d{4,9}$/),
  step: z.string().optional(),
  /** Artifacts that were saved before the step acted. */
  evidence: z.array(z.string()).default([]),
  rollback: ReceiptRun.optional(),
});
export type Receipt = z.infer<typeof Receipt> & { words?: StepWords | undefined };

/** Whether a path is that of a receipt. */
export function isReceiptPath(path: string): boolean {
  return /^containment\/R-\d{4,9}\.json$/.test(path);
}

/** Parses a receipt; undefined when it cannot be read or bears another's id, which the report asks about. */
export function parseReceipt(text: string, path: string, advice: StepAdvice): Receipt | undefined {
  try {
    const receipt = Receipt.safeParse(JSON.parse(splitMark(text).rest)).data;
    if (receipt === undefined || path !== `containment/${receipt.id}.json`) return undefined;
    return { ...receipt, words: advice.wordsOf(receipt.step ?? '') };
  } catch {
    return undefined;
  }
}
