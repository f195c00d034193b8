/** Each receipt was signed by the job that wrote it last. */
import { findReceiptId } from '#incident/path.ts';
import { parseReceiptView } from '#incident/receipt-view.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { hasLoneSurrogate } from '#kernel/canonical.ts';
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
    const paths = context.tree.files.map(({ path }) => path).filter((path) => findReceiptId(path));
    const found = await Promise.all(paths.map((path) => judge(path, context)));
    return found.flat();
  },
};

async function judge(path: string, { tree, signer }: Context): Promise<FindingDraft[]> {
  const text = (await tree.readText(path)) ?? '';
  const lone = text.split('\n').findIndex(hasLoneSurrogate);
  if (!signer.canVerify && lone < 0) return [];
  if (parseReceiptView({ path, text }, signer) !== undefined) return [];
  const isReadable = parseReceiptView({ path, text }, NO_SIGNER) !== undefined;
  return [
    {
      file: path,
      line: Math.max(lone, 0) + 1,
      column: 1,
      unexpected: isReadable
        ? 'receipt that no key of ours signed as it stands'
        : `file that ${lone < 0 ? 'is no receipt of this name' : 'holds half of a character (a lone surrogate)'}`,
      expected: 'one that Firebreak wrote, and nobody changed since',
      fix: 'Restore the file from Git, or take it out where Firebreak never wrote it.',
    },
  ];
}
