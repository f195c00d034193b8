/** What declaring says to people: the reply on the issue and the pull request's title and body. */
import { renderTime } from '#kernel/clock.ts';
import { prose, toDisplayName, type ReplyNote } from '#answer/index.ts';
import type { Draft } from '#kernel/incident/draft.ts';
import type { Incident } from '#kernel/incident/record.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import type { Sealer } from '#kernel/seal.ts';
import { fence, inline } from '#kernel/text/escape.ts';
import { clip } from '#kernel/text/lines.ts';

/** GitHub takes 256 characters in a title. */
const LONGEST_TITLE = 240;

/** Renders the title of the incident's pull request; GitHub shows titles as plain text. */
export function renderPullTitle(incident: Incident): string {
  const kind = incident.exercise ? '[Exercise] ' : '';
  return clip(`${kind}${incident.id}: ${toDisplayName(incident)}`, LONGEST_TITLE);
}

/** Renders the body of the incident's pull request. It never changes: what changes is in the status comment. */
export function renderPullBody(incident: Incident): string {
  const kind = incident.exercise ? 'Exercise' : 'Incident';
  return [
    `${kind} **${incident.id}** (${incident.codename}), declared in #${incident.issue} by ${inline(incident.reporter.login)}.`,
    'The status comment below is kept up to date. Give commands in a comment, one per line; `/help` lists them.',
    'Commit what you find to this branch. When it is over, give `/close` and merge this pull request.',
  ].join('\n\n');
}

/** Says what was found on a branch that is not ours, and the two ways on: a new number, or this one once it is free. */
export function refuseBranch({ snapshot, sealer }: Draft): Refusal {
  const { branch, head, record } = snapshot;
  return refuse(
    'foreign-branch',
    [
      `The branch \`${branch}\` holds ${renderFound(record, sealer)}. It was left as it is, at commit ${head.slice(0, 7)}.`,
      '- Nobody waits for this: a new issue gets a number and a branch of its own.',
      '- To keep this number, an administrator reads the branch, then renames or deletes it (the ruleset `firebreak-incident-branches` forbids that as long as it is active), and starts the run again.',
    ].join('\n'),
  );
}

function renderFound(record: string, { canSeal }: Sealer): string {
  if (record === '') return 'commits that are not on the default branch, and no record';
  return canSeal
    ? 'a record already, and its ledger does not open with this declaration under our seal'
    : 'a record already, not all of its commits are by Firebreak, and there is no record key that could tell more';
}

/** Renders the reply on the issue. */
export function renderDeclared(incident: Incident, warnings: readonly string[]): ReplyNote {
  const pull = incident.pull_request;
  const where = pull === undefined ? 'in its pull request' : `in #${pull}`;
  const declared = incident.milestones.declared;
  const since = declared === undefined ? '' : ` at ${renderTime(declared.at)}`;
  const blocks = [
    `Everything happens ${where}: status, files, commands. Somebody has to lead. To take it, comment there:`,
    fence('/assign incident-commander'),
    'Then stop what is going on with `/contain` (`/help` lists the steps), and write down what you see with `/note`.',
    ...(warnings.length === 0
      ? []
      : [`**Look at this:**\n\n${warnings.map((warning) => `- ${prose(warning)}`).join('\n')}`]),
  ];
  return {
    headline: `Declared ${incident.id} (${incident.codename}) as ${incident.severity}${since}.`,
    body: blocks.join('\n\n'),
  };
}
