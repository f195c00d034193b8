/** Each entry of the ledger was signed by the job that wrote it. Of before there were keys there are entries without. */
import { FILES } from '#incident/path.ts';
import { isOwnEntry, type LedgerRow } from '#incident/ledger.ts';
import { EXAMPLE_KEY, SIGNED_LINE } from '../../example-signature.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { findKey, type SegmentView } from '../../view/ledger.ts';

export const ledgerSignature: Rule = {
  id: 'ledger/signature',
  title: 'Each entry of the ledger is signed',
  level: 'error',
  why: 'Whoever can push can add a line that fits the chain; only the jobs of Firebreak can sign one.',
  example: {
    file: FILES.ledger,
    bad: SIGNED_LINE.replace('"command":"declare"', '"command":"declare severity=SEV4"'),
    good: SIGNED_LINE,
    keys: [EXAMPLE_KEY],
  },
  check({ ledger, believed, signer, tree }) {
    if (!signer.canVerify) return [];
    const counted = new Set<unknown>(believed);
    const isOurs = ({ content }: LedgerRow): boolean =>
      content !== undefined && 'segment' in content
        ? isOwnEntry(content, tree.id, signer)
        : counted.has(content);
    return ledger.segments.flatMap((segment) =>
      segment.rows
        .filter((row) => row.content !== undefined && !isOurs(row))
        .map((row) => toFinding(segment, row)),
    );
  },
};

function toFinding({ path, lines }: SegmentView, { line, content }: LedgerRow): FindingDraft {
  const { signature, seal } = content ?? {};
  const [what, key] =
    signature === undefined
      ? [seal === undefined ? 'no signature' : 'a seal, which nobody but its writer can check', 'n']
      : ['a signature that does not fit', 'signature'];
  return {
    file: path,
    line,
    column: findKey(lines[line - 1] ?? '', key),
    unexpected: what,
    expected: 'that of a key which `firebreak.yml` lists, over this very line',
    fix: 'Restore the ledger from Git; nobody but Firebreak writes it.',
  };
}
