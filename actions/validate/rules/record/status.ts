/**
 * The status is the one that commands left, for each of those moves has gates of its own. Dismissing has no command: a
 * person writes it, and whoever merges has read it.
 */
import { findStatus } from '#incident/ledger-facts.ts';
import { FILES } from '#incident/path.ts';
import type { Incident } from '#incident/record.ts';
import { isStatusMove, type Status } from '#incident/status.ts';
import type { Context } from '../../context.ts';
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
  check(context) {
    const { incident, source } = context.record;
    const made = findStatus(context.believed);
    if (incident === undefined || incident.status === made) return [];
    const { status } = incident;
    if (isByHand(incident, made, context)) return [];
    return [
      {
        file: FILES.record,
        ...source.placeOf(['status']),
        unexpected: `status \`${status}\``,
        expected: `\`${made}\`, as the ledger${context.signer.canVerify ? ', where it is signed,' : ''} leaves it`,
        fix: `Write \`status: ${made}\`${renderCommand(status)}.`,
      },
    ];
  },
};

/**
 * An incident that was merged without /close is closed by a reviewed change of the default branch, and no ledger knows
 * of it. On the incident's own branch that is no way to close.
 */
function isByHand({ status, milestones }: Incident, made: Status, { branch }: Context): boolean {
  if (!isStatusMove(made, status)) return false;
  if (status === 'dismissed') return true;
  return status === 'closed' && milestones.closed !== undefined && branch === undefined;
}

function renderCommand(status: Status): string {
  if (status === 'declared' || status === 'dismissed') return '';
  const command = status === 'closed' ? '/close' : `/milestone ${status}`;
  return `, or comment \`${command}\` if it is so`;
}
