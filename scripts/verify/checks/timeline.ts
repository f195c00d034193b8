/** The timeline: each entry can be read, has an id of its own and names sources that are there. */
import { toFaults, type Check } from '../check.ts';

export const timeline: Check = {
  id: 'timeline',
  title: 'The timeline can be read whole',
  async run({ context, find }) {
    const found = (await find('timeline/')).filter(({ level }) => level === 'error');
    const faults = toFaults(found);
    const proved = `${context.timeline.entries.length} entries can be read, each with an id of its own and with sources that are there.`;
    return {
      proved: faults.length > 0 ? [] : [proved],
      unproved: [
        'Who wrote an entry by hand is not signed; what commands wrote stands in the ledger as well.',
      ],
      faults,
    };
  },
};
