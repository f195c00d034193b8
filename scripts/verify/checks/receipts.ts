/** Receipts: each is signed, is byte for byte what Firebreak writes, and its plan still has the digest people approved. */
import { findDigestFault } from '#containment/index.ts';
import { renderReceiptFile, type Receipt } from '#incident/receipt.ts';
import { findReceiptId, findSealedCredentialId } from '#incident/path.ts';
import { isSignedReceipt } from '#incident/receipt-signature.ts';
import type { Signer } from '#incident/signature.ts';
import type { Case, Check, Fault } from '../check.ts';
import { listRuns, readReceipts, type ReceiptFile } from '../receipts.ts';

export const receipts: Check = {
  id: 'receipts',
  title: 'Each receipt is signed and as it was written',
  async run({ context }) {
    const { tree, signer } = context;
    const files = await readReceipts(tree);
    const sealed = files.filter(
      ({ receipt }) => receipt !== undefined && isSealed(receipt, signer),
    );
    const faults = [
      ...files.flatMap((file) => judge(file, context, sealed.includes(file))),
      ...findStray(context),
    ];
    const count = files.length - sealed.length;
    return {
      proved:
        faults.length > 0 || count === 0
          ? []
          : [
              `${count} receipts are byte for byte as Firebreak wrote them, with its signature and the digests of their plans.`,
            ],
      unproved: [
        ...sealed.map(
          ({ path }) =>
            `${path} is of before there were signatures: sealed, which nobody but its writer can check.`,
        ),
        ...(signer.canVerify || files.length === 0
          ? []
          : ['No key counts for this incident, so no receipt is known to be signed.']),
      ],
      faults,
    };
  },
};

function isSealed({ seal, signature, plan }: Receipt, { since, canVerify }: Signer): boolean {
  if (signature !== undefined || seal === undefined) return false;
  return !canVerify || since === undefined || Date.parse(plan.requested_at) < Date.parse(since);
}

function judge(
  { path, text, receipt }: ReceiptFile,
  { tree, signer }: Case['context'],
  sealed: boolean,
): Fault[] {
  const toFault = (message: string): Fault => ({ file: path, message });
  if (receipt === undefined) return [toFault('The file is no receipt')];
  const isOwn = receipt.id === findReceiptId(path) && receipt.incident === tree.id;
  const isSigned = sealed || !signer.canVerify || isSignedReceipt(receipt, signer);
  const isStale = listRuns(receipt).some((run) => findDigestFault(receipt, run) !== undefined);
  return [
    ...(isOwn ? [] : [toFault(`The file is of ${receipt.id} of ${receipt.incident}`)]),
    ...(isSigned
      ? []
      : [toFault('No key that may sign it signed the receipt as it stands: it was changed')]),
    ...(isStale ? [toFault('What the plan says is not what its digest was made of')] : []),
    ...(text === renderReceiptFile(receipt)
      ? []
      : [toFault('The bytes are not those that Firebreak writes')]),
  ];
}

function findStray({ tree }: Case['context']): Fault[] {
  return tree.files
    .filter(({ path }) => path.startsWith('containment/'))
    .filter(({ path, mode }) => !mode.startsWith('100') || !isKnown(path))
    .map(({ path }) => ({ file: path, message: 'The file is no receipt and lies among them' }));
}

function isKnown(path: string): boolean {
  return findReceiptId(path) !== undefined || findSealedCredentialId(path) !== undefined;
}
