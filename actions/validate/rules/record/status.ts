/**
 * The status is the one that commands left, for each of those moves has gates of its own. Dismissing has no command: a
 * person writes it, and whoever merges has read it.
 */
import { findStatus } from '#kernel/incident/ledger-facts.ts';
import { FILES } from '#kernel/incident/path.ts';
import { isStatusMove, type Status } from '#kernel/incident/status.ts';
import { EXAMPLE_RECORD } from '../../example-record.ts';
import type { Rule } from '../../rule.ts';

export const recordStatus: Rule = {
  id: 'record/status',
  title: 'The status is what commands made it',
  level: 'error',
  why: 'A record that says closed or contained ends the work on an incident, and a push asks nobody whether that is so.',
  example: {
    file: FILES.record,
    bad: EXAMPLE_RECORD.replace('status: declared', 'status: closed'),
    good: EXAMPLE_RECORD,
  },
  check({ record, believed, sealer }) {
    const { incident, source } = record;
    const made = findStatus(believed);
    if (incident === undefined || incident.status === made) return [];
    const { status } = incident;
    if (status === 'dismissed' && isStatusMove(made, status)) return [];
    return [
      {
        file: FILES.record,
        ...source.placeOf(['status']),
        unexpected: `status \`${status}\``,
        expected: `\`${made}\`, as the ledger${sealer.canSeal ? ', where it is sealed,' : ''} leaves it`,
        fix: `Write \`status: ${made}\`${renderCommand(status)}.`,
      },
    ];
  },
};

function renderCommand(status: Status): string {
  if (status === 'declared' || status === 'dismissed') return '';
  const command = status === 'closed' ? '/close' : `/milestone ${status}`;
  return `, or comment \`${command}\` if it is so`;
}
