/** The receipts of an incident as checks read them: the file, what it says, and its ways through plan and approval. */
import { findReceiptId } from '#incident/path.ts';
import { Receipt, type ReceiptRun } from '#incident/receipt.ts';
import { parseReceiptJson } from '#incident/receipt-view.ts';
import type { IncidentTree } from '#incident/tree.ts';

export interface ReceiptFile {
  path: string;
  text: string;
  /** Undefined when the file is no receipt. */
  receipt: Receipt | undefined;
}

/** Reads every file that bears the name of a receipt. */
export async function readReceipts(tree: IncidentTree): Promise<ReceiptFile[]> {
  const paths = tree.files
    .map(({ path }) => path)
    .filter((path) => findReceiptId(path) !== undefined);
  return Promise.all(
    paths.map(async (path) => {
      const text = (await tree.readText(path)) ?? '';
      return { path, text, receipt: Receipt.safeParse(parseReceiptJson(text)).data };
    }),
  );
}

/** Doing the step, and undoing it where that was asked for. */
export function listRuns(receipt: Receipt): ReceiptRun[] {
  const { state, plan, approvals, apply, verify, problem, rollback } = receipt;
  return [{ state, plan, approvals, apply, verify, problem }, ...(rollback ? [rollback] : [])];
}
