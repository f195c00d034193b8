/** Each entry of the ledger carries the hash of the one before it and its own. */
import { FILES } from '#incident/path.ts';
import { verifyRows } from '#incident/ledger.ts';
import type { Rule } from '../../rule.ts';
import { toBreakDraft } from '../../view/ledger.ts';

const LINE = [
  `{"actor":{"id":583231,"login":"octocat"},"at":"2026-11-21T05:20:00Z","claim":"sha256:${'0'.repeat(64)}","command":"declare"`,
  ',"hash":"sha256:b400a1a2c995d723ca6c08620ce7ab9f4f32fd26d61eb4f1be50198d585f000f","n":1,"outcome":"declared","phase":"done"',
  ',"prev":"sha256:ff46a714a0c9f9837467220e72df7474b178055513df5dcfd8f1157debec9d95","source":{"id":"42","kind":"issue","url":"https://github.com/acme/incidents/issues/42"}}',
  '\n',
].join('');

export const ledgerChain: Rule = {
  id: 'ledger/chain',
  title: 'The hash chain of the ledger is whole',
  level: 'error',
  why: 'Anyone who receives the ledger can verify with the chain alone that nothing in it was changed or left out.',
  example: {
    file: FILES.ledger,
    bad: LINE.replace('octocat', 'hubot'),
    good: LINE,
  },
  check({ ledger, tree }) {
    return ledger.segments.flatMap((segment, index) => {
      const before = ledger.segments.slice(0, index).findLast(({ end }) => end !== undefined);
      // Lines that are no entries at all are told by ledger/schema.
      const unreadable = new Set(segment.problems.map(({ line }) => line));
      return verifyRows(segment.rows, tree.id, before?.end)
        .filter(({ line }) => !unreadable.has(line))
        .map((problem) => ({
          ...toBreakDraft(segment, problem),
          fix: 'Restore the ledger from Git; a correction is a new entry.',
        }));
    });
  },
};
