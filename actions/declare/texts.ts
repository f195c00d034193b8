/** What declaring says to people: the reply on the issue and the pull request's title and body. */
import { renderTime } from '#kernel/clock.ts';
import { prose, toDisplayName, type ReplyNote } from '#answer/index.ts';
import type { Draft } from '#incident/draft.ts';
import type { Incident } from '#incident/record.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Signer } from '#incident/signature.ts';
import { codeSpan, fence, inline } from '#kernel/text/escape.ts';
import { clip } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';

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
export function refuseBranch({ snapshot, signer }: Draft): Refusal {
  const { branch, head, record } = snapshot;
  return refuse(
    'foreign-branch',
    [
      `The branch \`${branch}\` holds ${renderFound(record, signer)}. It was left as it is, at commit ${head.slice(0, 7)}.`,
      '- Nobody waits for this: a new issue gets a number and a branch of its own.',
      '- To keep this number, an administrator reads the branch, then renames or deletes it (the ruleset `firebreak-incident-branches` forbids that as long as it is active), and starts the run again.',
    ].join('\n'),
  );
}

function renderFound(record: string, { canVerify }: Signer): string {
  if (record === '') return 'commits that are not on the default branch, and no record';
  return canVerify
    ? 'a record already, and its ledger does not open with this declaration under our signature'
    : 'a record already, not all of its commits are by Firebreak, and there is no signing key that could tell more';
}

export interface DeclaredOptions {
  warnings: readonly string[];
  isDraft: boolean;
}

/** GitHub Free has no drafts in private repositories; somebody may also have opened the pull request by hand. */
const NO_DRAFT =
  'The pull request is no draft, as GitHub has none for private repositories of some plans: nothing keeps it from being merged early. Merge it after `/close`, not before.';

/** Renders the reply on the issue. */
export function renderDeclared(
  incident: Incident,
  { warnings: found, isDraft }: DeclaredOptions,
): ReplyNote {
  const pull = incident.pull_request;
  const where = pull === undefined ? 'in its pull request' : `in #${pull}`;
  const warnings = isDraft ? found : [...found, NO_DRAFT];
  const blocks = [
    `Everything happens ${where}: status, files, commands. Somebody has to lead. To take it, comment there:`,
    fence('/assign incident-commander'),
    'Then stop what is going on with `/contain` (`/help` lists the steps), and write down what you see with `/note`.',
    ...renderWarnings(warnings),
  ];
  return { headline: `${renderVerdict(incident)}.`, body: blocks.join('\n\n') };
}

function renderVerdict({ id, codename, severity, milestones, exercise }: Incident): string {
  const since =
    milestones.declared === undefined ? '' : ` at ${renderTime(milestones.declared.at)}`;
  return `Declared ${id} (${codename}) as ${severity}${since}${exercise ? ', an exercise' : ''}`;
}

function renderWarnings(warnings: readonly string[]): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.map((warning) => `- ${prose(warning)}`);
  return [`**Look at this:**\n\n${lines.join('\n')}`];
}

/** The client puts an address behind GitHub's words that helps nobody at night. */
const DOCUMENTATION = / - https:\S+$/;

export interface PendingOptions {
  /** What GitHub said. */
  words: string;
  warnings: readonly string[];
  repositoryUrl: string;
  branch: string;
  base: string;
  runUrl: string;
}

/** Says which switch keeps the job from opening a pull request, where it is, and how to go on. */
export function renderPending(incident: Incident, options: PendingOptions): ReplyNote {
  const { words, repositoryUrl: url, branch, base, runUrl } = options;
  const blocks = [
    `The record is on the branch [${branch}](${url}/tree/${branch}), and nothing of it gets lost. GitHub did not let this run open the pull request:`,
    fence(redact(words.replace(DOCUMENTATION, ''))),
    'One of these, then start the run again; it goes on where it stopped:',
    [
      `- An administrator allows it: [Settings → Actions → General](${url}/settings/actions), Workflow permissions, **Allow GitHub Actions to create and approve pull requests**. Where that is greyed out, the same page of the organisation comes first. ${codeSpan('npm run setup -- --apply')} does it, too.`,
      `- Or anybody who can push [opens the pull request by hand](${url}/compare/${base}...${branch}?expand=1).`,
    ].join('\n'),
    `[Open the run](${runUrl}), then **Re-run all jobs**. Commands in this issue are read meanwhile.`,
    ...renderWarnings(options.warnings),
  ];
  return {
    headline: `${renderVerdict(incident)}; its pull request is missing.`,
    body: blocks.join('\n\n'),
  };
}
