/** The timeline: each entry can be read, has sources that are there, and says what the ledger has the digest of. */
import { sha256 } from '#kernel/canonical.ts';
import { readEffect } from '#incident/ledger-facts.ts';
import { toFaults, type Case, type Check } from '../check.ts';

export const timeline: Check = {
  id: 'timeline',
  title: 'The timeline is whole, and says what commands wrote',
  async run({ context, find }) {
    const found = (await find('timeline/')).filter(({ level }) => level === 'error');
    const faults = toFaults(found);
    const { entries } = context.timeline;
    const { recorded, redacted } = compareRecorded(context);
    const hand = entries.length - recorded;
    return {
      proved:
        faults.length > 0
          ? []
          : [
              `${entries.length} entries can be read, each with an id of its own and with sources that are there.`,
              `${recorded - redacted.length} of them are, byte for byte, lines whose digest a signed entry of the ledger holds.`,
            ],
      unproved: [
        ...redacted.map(
          (id) =>
            `${id} is not what its digest was made of. It says that a secret was taken out; what it said is not known.`,
        ),
        ...(hand === 0
          ? []
          : [
              hand === 1
                ? '1 entry has no digest in the ledger: who wrote it is not signed.'
                : `${hand} entries have no digest in the ledger: who wrote them is not signed.`,
            ]),
      ],
      faults,
    };
  },
};

/** A line that holds our mark of redaction passes the rule; here it is said that nobody can tell what it was. */
function compareRecorded({ believed, timeline: view }: Case['context']): {
  recorded: number;
  redacted: string[];
} {
  const digests = new Map(
    believed.flatMap((entry) => Object.entries(readEffect(entry).timeline ?? {})),
  );
  const known = view.entries.filter(({ id }) => digests.has(id));
  const other = known.filter(({ id, line }) => {
    const source = view.lines[line - 1]?.source ?? '';
    return digests.get(id) !== sha256(source);
  });
  return { recorded: known.length, redacted: other.map(({ id }) => id) };
}
