/** `/close`: the gates before the merge. What is open is listed; when nothing is, the record closes and the pull request is ready. */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Draft } from '#incident/draft.ts';
import type { Effect } from '#incident/effect.ts';
import { isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { readEffect } from '#incident/ledger-facts.ts';
import { setMilestone } from '#incident/milestone.ts';
import { toIncidentFolder } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { toMessage, toRepositoryPath } from '#validate/index.ts';
import { defineCommand, type CommandContext } from '../command.ts';
import { addSpokenEntry } from '../entry.ts';
import { renderInto } from '../rendering.ts';

const SHOWN = 10;

export const close = defineCommand({
  name: 'close',
  usage: '/close [--reason "…"]',
  summary: 'Check that nothing is open, close the record and make the pull request ready to merge.',
  who: ['incident-commander', 'approver'],
  positionals: [],
  named: [],
  flags: [{ name: 'reason', help: 'a closing remark for the timeline' }],
  examples: ['/close'],
  afterClose: false,
  looksAtFiles: true,
  plan: async (invocation, context) => {
    const open = [...findOpenCredentials(context.draft), ...findOpenReceipts(context.draft)];
    const errors = await findErrors(context);
    if (open.length + errors.length > 0) return refuseOpen([...open, ...errors]);
    const effect = recordClosing(context, invocation.flags.get('reason'));
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
  },
});

function recordClosing(context: CommandContext, reason: string | undefined): Effect {
  const { draft, asker } = context;
  const at = toUtcSeconds(context.at);
  const text = reason ?? `closed by ${asker.login}`;
  const entry = addSpokenEntry(context, { kind: 'closed', text });
  const instant = { at, precision: 'second' as const };
  draft.changeRecord((incident) => ({
    ...setMilestone(incident, 'closed', {
      ...instant,
      source: entry,
      recorded_at: at,
      recorded_by: asker.login,
    }),
    status: 'closed',
  }));
  return { status: 'closed', milestones: { closed: instant } };
}

function refuseOpen(points: readonly string[]): Refusal {
  const listed = points.slice(0, SHOWN).map((point) => `- ${point}`);
  const rest = points.length > SHOWN ? [`- and ${points.length - SHOWN} more`] : [];
  return refuse('not-ready', ['Still open:', ...listed, ...rest].join('\n'));
}

/** Every credential that leaked must be revoked or rotated before the incident is over. */
function findOpenCredentials(draft: Draft): string[] {
  return draft
    .incident()
    .exposed_credentials.filter((one) => one.state === 'exposed')
    .map((one) => `${one.id} (${one.kind}) is still exposed: revoke it or record its rotation`);
}

/** A plan that was approved and not seen through may have half happened; step and way back each have a plan of their own. */
function findOpenReceipts(draft: Draft): string[] {
  const entries = draft.ownLedger();
  const last = new Map(entries.flatMap((entry) => (entry.plan ? [[entry.plan, entry]] : [])));
  // Whatever a step did not tell is over once its way back was verified.
  const isUndone = ({ n, receipt }: LedgerEntry) =>
    entries.some(
      (one) => one.n > n && one.receipt === receipt && readEffect(one).hold === 'released',
    );
  return [...last.values()]
    .filter((entry) => isUnfinished(entry.phase) && !isUndone(entry))
    .map(
      ({ receipt, phase }) =>
        `${receipt ?? 'A plan'} is ${phase}: re-run its workflow to see it through`,
    );
}

async function findErrors(context: CommandContext): Promise<string[]> {
  const findings = await context.validate(context.at);
  const folder = toIncidentFolder(context.draft.snapshot.id);
  return findings
    .filter((finding) => finding.level === 'error')
    .map(
      (finding) =>
        `\`${toRepositoryPath(folder, finding.file)}:${finding.line}\` ${finding.rule}: ${toMessage(finding)}`,
    );
}
