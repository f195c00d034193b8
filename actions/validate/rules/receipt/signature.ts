/** Each receipt was signed by the job that wrote it last. */
import { findReceiptId } from '#incident/path.ts';
import { isSignedReceipt } from '#incident/receipt-signature.ts';
import { parseReceiptView } from '#incident/receipt-view.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { parseJson } from '#kernel/canonical.ts';
import type { Context } from '../../context.ts';
import { EXAMPLE_KEY, SIGNED_RECEIPT } from '../../example-signature.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

export const receiptSignature: Rule = {
  id: 'receipt/signature',
  title: 'Each receipt is signed',
  level: 'error',
  why: 'A receipt says who approved what and what became of it; one that a person wrote could say anything.',
  example: {
    file: 'containment/R-0001.json',
    bad: SIGNED_RECEIPT.replace('"state": "planned"', '"state": "approved"'),
    good: SIGNED_RECEIPT,
    keys: [EXAMPLE_KEY],
  },
  async check(context) {
    if (!context.signer.canVerify) return [];
    const paths = context.tree.files.map(({ path }) => path).filter((path) => findReceiptId(path));
    const found = await Promise.all(paths.map((path) => judge(path, context)));
    return found.flat();
  },
};

async function judge(path: string, { tree, signer }: Context): Promise<FindingDraft[]> {
  const text = (await tree.readText(path)) ?? '';
  const isReadable = parseReceiptView({ path, text }, NO_SIGNER) !== undefined;
  if (isReadable && isSignedReceipt(parseJson(text), signer)) return [];
  return [
    {
      file: path,
      line: 1,
      column: 1,
      unexpected: isReadable
        ? 'receipt that no key of ours signed as it stands'
        : 'file that is no receipt of this name',
      expected: 'one that Firebreak wrote, and nobody changed since',
      fix: 'Restore the file from Git, or take it out where Firebreak never wrote it.',
    },
  ];
}
