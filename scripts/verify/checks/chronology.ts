/** Chronology: commits do not go back in time, and no entry is younger than the commit that brought it. */
import { parseLedger } from '#incident/ledger.ts';
import { findSegmentNumber } from '#incident/path.ts';
import type { Check, Fault } from '../check.ts';
import type { Edge, Lineage } from '../lineage.ts';

/** Clocks of people's machines and of GitHub's differ. */
const MARGIN_S = 600;

export const chronology: Check = {
  id: 'chronology',
  title: 'Times of commits and entries fit',
  async run({ lineage }) {
    if (lineage === undefined || lineage.edges.length === 0)
      return { proved: [], unproved: [], faults: [] };
    const entries = await Promise.all(lineage.edges.map(findYounger));
    const faults = [...entries.flat(), ...findBackwards(lineage)];
    const proved = `No entry of the ledger is younger than the commit that brought it, and none of ${lineage.edges.length} changes was committed before what it was made on (within ten minutes).`;
    return {
      proved: faults.length > 0 ? [] : [proved],
      unproved: [
        'Times of commits are those that their writers gave: Git alone cannot show that they are true.',
      ],
      faults,
    };
  },
};

async function findYounger({ commit, at, changes }: Edge): Promise<Fault[]> {
  const segments = changes.filter(({ path }) => findSegmentNumber(path) !== undefined);
  const found = await Promise.all(
    segments.map(async ({ path, before, after }) => {
      const [was, is] = await Promise.all([before(), after()]);
      const known = new Set(parseLedger(toText(was)).entries.map(({ hash }) => hash));
      return parseLedger(toText(is))
        .entries.filter(
          (entry) => !known.has(entry.hash) && Date.parse(entry.at) / 1000 > at + MARGIN_S,
        )
        .map(({ n, at: written }) => ({
          file: path,
          line: n,
          commit,
          message: `Entry ${n} is of ${written}, and was committed before that`,
        }));
    }),
  );
  return found.flat();
}

function toText(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}

function findBackwards({ edges, commits }: Lineage): Fault[] {
  const ids = [...new Set(edges.flatMap(({ commit }) => commit ?? []))];
  return ids.flatMap((id) => {
    const { at = 0, parents = [] } = commits.get(id) ?? {};
    const later = parents.find((parent) => (commits.get(parent)?.at ?? 0) > at + MARGIN_S);
    return later === undefined
      ? []
      : [
          {
            file: '',
            commit: id,
            message: `The commit is older than ${later}, on which it was made`,
          },
        ];
  });
}
