/** Each line of the ledger is one entry, readable on its own. */
import { FILES } from '#incident/path.ts';
import type { Rule } from '../../rule.ts';
import { toUnreadableDraft } from '../../view/ledger.ts';

export const ledgerSchema: Rule = {
  id: 'ledger/schema',
  title: 'Each line of the ledger is an entry',
  level: 'error',
  why: 'The ledger answers who asked for what and what was done; a line nobody can read is an answer lost.',
  example: { file: FILES.ledger, bad: 'revoked the token by hand\n', good: '' },
  check({ ledger }) {
    const [first] = ledger.segments;
    if (first?.present !== true) {
      const fix = 'Restore it; a new incident starts with an empty one.';
      const place = { file: FILES.ledger, line: 1, column: 1 };
      return [
        { ...place, unexpected: `no ${FILES.ledger}`, expected: 'the ledger of the incident', fix },
      ];
    }
    const fix = 'Restore the line as Firebreak wrote it; people write in the timeline.';
    return ledger.segments.flatMap((segment) =>
      segment.problems.map((problem) => ({ ...toUnreadableDraft(segment, problem), fix })),
    );
  },
};
