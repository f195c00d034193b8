/** A receipt as a report reads it, with the words in which its step is told. */
import { parseReceiptView, type ReceiptView } from '#incident/receipt-view.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import type { StepAdvice, StepWords } from '#incident/step-words.ts';

/** `words` is missing where the step is known no more. */
export type ToldReceipt = ReceiptView & { words?: StepWords | undefined };

/** Reads a receipt; undefined when it cannot be read or bears another's id, which the report asks about. */
export function readReceipt(
  file: { path: string; text: string },
  advice: StepAdvice,
): ToldReceipt | undefined {
  const receipt = parseReceiptView(file, NO_SIGNER);
  return receipt && { ...receipt, words: advice.wordsOf(receipt.step) };
}
