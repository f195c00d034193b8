/** A receipt as a report reads it, with the words in which its step is told. */
import { parseReceiptView, type ReceiptView } from '#incident/receipt-view.ts';
import type { Signer } from '#incident/signature.ts';
import type { StepAdvice, StepWords } from '#incident/step-words.ts';

/** `words` is missing where the step is known no more. */
export type ToldReceipt = ReceiptView & { words?: StepWords | undefined };

/** Reads a receipt; undefined when it cannot be read, bears another's id or is not signed, which the report asks about. */
export function readReceipt(
  file: { path: string; text: string },
  { advice, signer }: { advice: StepAdvice; signer: Signer },
): ToldReceipt | undefined {
  const receipt = parseReceiptView(file, signer);
  return receipt && { ...receipt, words: advice.wordsOf(receipt.step) };
}
