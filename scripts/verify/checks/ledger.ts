/** The ledger: its chain across segments, and the signature of each entry. */
import { isOwnEntry } from '#incident/ledger.ts';
import { toFaults, type Case, type Check } from '../check.ts';

export const ledger: Check = {
  id: 'ledger',
  title: 'The ledger is whole and signed',
  async run({ context, find }) {
    const { entries, segments } = context.ledger;
    const found = await find('ledger/');
    const faults = toFaults(found);
    if (entries.length === 0) {
      faults.push({
        file: 'ledger.ndjson',
        message: 'There is no entry: what was done is not recorded',
      });
      return { proved: [], unproved: [], faults };
    }
    const signed = entries.filter((entry) => isOwnEntry(entry, context.tree.id, context.signer));
    const files = segments.length === 1 ? '' : ` in ${segments.length} segments`;
    const isWhole = faults.length === 0;
    return {
      proved: isWhole
        ? [
            `${entries.length} entries${files} follow one another without a gap, each hashed over the one before.`,
            `${signed.length} of them carry the signature of a key that may sign them.`,
          ]
        : [],
      unproved: isWhole ? listUnsigned({ context }, signed.length) : [],
      faults,
    };
  },
};

/** Entries of before there were keys: the chain holds them in place, and nobody can say who wrote them. */
function listUnsigned({ context }: Pick<Case, 'context'>, signed: number): string[] {
  const { entries } = context.ledger;
  if (!context.signer.canVerify)
    return ['No key counts for this incident, so no entry is known to be signed.'];
  const unsigned = entries.filter((entry) => !isOwnEntry(entry, context.tree.id, context.signer));
  const sealed = unsigned.filter(({ seal }) => seal !== undefined).length;
  if (signed === entries.length) return [];
  const rest = unsigned.length - sealed;
  return [
    ...(sealed === 0
      ? []
      : [
          `${sealed} entries of before there were signatures are sealed, which nobody but their writer can check.`,
        ]),
    ...(rest === 0 ? [] : [`${rest} entries of before there were signatures carry none.`]),
  ];
}
