/**
 * `/close`: the gates before the merge. What is open is listed, each point with the line that settles it; when nothing is,
 * the record closes and the pull request is ready. Two people together may close although something is open.
 */
import { digestOf } from '#kernel/canonical.ts';
import { renderTime } from '#kernel/clock.ts';
import { closeRecord } from '#incident/closing.ts';
import type { Effect } from '#incident/effect.ts';
import type { LedgerState } from '#incident/ledger-state.ts';
import { toIncidentFolder } from '#incident/path.ts';
import { refuse } from '#incident/reason.ts';
import { clip } from '#kernel/text/lines.ts';
import { defineCommand, type CommandContext, type CommandResult } from '../command.ts';
import { listOpenPoints, type OpenPoint } from '../open-points.ts';
import { renderInto, type FilesContext } from '../rendering.ts';

const SHOWN = 10;
/** How much of a reason the timeline keeps. */
const REASON_LENGTH = 500;

export const close = defineCommand({
  name: 'close',
  usage: '/close [--reason "…"] [--anyway]',
  summary:
    'Check that nothing is open, close the record and make the pull request ready to merge. With `--anyway` and a reason, a second person can close it although something is.',
  who: ['incident-commander', 'approver'],
  positionals: [],
  named: [],
  flags: [
    { name: 'reason', help: 'a closing remark for the timeline' },
    { name: 'anyway', help: 'close although something is open; takes two people', bare: true },
  ],
  examples: ['/close'],
  afterClose: false,
  looksAtFiles: true,
  plan: async (invocation, context: FilesContext) => {
    const errors = await findErrors(context);
    const open = listOpen(context);
    const reason = invocation.flags.get('reason');
    if (open.length + errors.length === 0) return closeNow(context, reason ?? '');
    // No pull request can be merged that breaks a rule, whoever agrees to it.
    if (!invocation.flags.has('anyway') || errors.length > 0)
      return refuseOpen([...open.map(renderPoint), ...errors]);
    return closeAnyway(context, { open, reason });
  },
});

async function closeNow(context: FilesContext, text: string): Promise<CommandResult> {
  const effect = recordClosing(context, text || `closed by ${context.asker.login}`);
  const rendered = await renderInto(context, [
    'incident-report',
    'executive-summary',
    'post-incident-review',
  ]);
  return {
    outcome: 'done',
    effect,
    markReady: true,
    reply: `The record is closed and this pull request is ready for review. Merging it closes the issue.\n\n${rendered.reply}`,
  };
}

function recordClosing({ draft, asker, source, at }: CommandContext, text: string): Effect {
  return closeRecord(draft, {
    at,
    recordedAt: at,
    actor: asker.login,
    text,
    sources: [{ id: source.kind, target: source.url }],
  });
}

interface Anyway {
  open: readonly OpenPoint[];
  reason: string | undefined;
}

/** The first of two people says why; the second, who sees the same list, closes. */
function closeAnyway(
  context: FilesContext,
  { open, reason }: Anyway,
): CommandResult | Promise<CommandResult> {
  const { draft, asker, at, settings } = context;
  const digest = digestOf(open.map(({ text }) => text));
  const { anyway } = draft.ledgerState();
  const minutes = settings.policy.plan_expires_minutes;
  const isAgreed =
    anyway?.open === digest && anyway.by !== asker.id && toEnd(anyway, minutes) >= at;
  if (isAgreed) {
    const what = open.map(({ text }) => text).join('; ');
    return closeNow(
      context,
      `closed by ${asker.login} as ${anyway.login} asked, although: ${what}`,
    );
  }
  const why = clip(reason?.trim() ?? '', REASON_LENGTH);
  if (why === '') {
    const message = 'The reason is missing: report and review tell it beside what was left open.';
    return refuse('missing-parameter', message, 'Write `/close --anyway --reason "…"`.');
  }
  draft.addEntry({
    at,
    kind: 'decision',
    actor: asker.login,
    text: `asked to close although something is open: ${why}`,
    sources: [{ id: context.source.kind, target: context.source.url }],
  });
  const until = renderTime(new Date(at.getTime() + minutes * 60_000));
  const list = open.map((point) => `- ${renderPoint(point)}`).join('\n');
  return {
    outcome: 'done',
    effect: { anyway: digest },
    reply: `Nothing is closed yet. Another incident commander or approver can agree until ${until} with \`/close --anyway\`. It would leave open:\n\n${list}`,
  };
}

function toEnd({ at }: NonNullable<LedgerState['anyway']>, minutes: number): Date {
  return new Date(Date.parse(at) + minutes * 60_000);
}

function listOpen({ draft, at, settings, providers }: FilesContext): OpenPoint[] {
  return listOpenPoints(draft, {
    at,
    planMinutes: settings.policy.plan_expires_minutes,
    isReversible: (step) => providers.steps.find(step)?.reversible !== 'no',
  });
}

function renderPoint({ text, settle }: OpenPoint): string {
  return `${text}: ${settle}`;
}

function refuseOpen(points: readonly string[]): CommandResult {
  const listed = points.slice(0, SHOWN).map((point) => `- ${point}`);
  const rest = points.length > SHOWN ? [`- and ${points.length - SHOWN} more`] : [];
  return refuse('not-ready', ['Still open:', ...listed, ...rest].join('\n'));
}

async function findErrors(context: FilesContext): Promise<string[]> {
  const findings = await context.validate(context.at);
  const { toMessage, toRepositoryPath } = await import('#validate/index.ts');
  const folder = toIncidentFolder(context.draft.snapshot.id);
  return findings
    .filter((finding) => finding.level === 'error')
    .map(
      (finding) =>
        `\`${toRepositoryPath(folder, finding.file)}:${finding.line}\` ${finding.rule}: ${toMessage(finding)}`,
    );
}
