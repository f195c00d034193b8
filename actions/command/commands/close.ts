/** `/close`: the gates before the merge. What is open is listed; when nothing is, the record closes and the pull request is ready. */
import { closeRecord, findOpenCredentials, findOpenPlans } from '#incident/closing.ts';
import type { Draft } from '#incident/draft.ts';
import type { Effect } from '#incident/effect.ts';
import { toIncidentFolder } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { defineCommand, type CommandContext } from '../command.ts';
import { renderInto, type FilesContext } from '../rendering.ts';

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
  plan: async (invocation, context: FilesContext) => {
    const open = listOpen(context.draft);
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

function recordClosing({ draft, asker, source, at }: CommandContext, reason?: string): Effect {
  return closeRecord(draft, {
    at,
    recordedAt: at,
    actor: asker.login,
    text: reason ?? `closed by ${asker.login}`,
    sources: [{ id: source.kind, target: source.url }],
  });
}

function refuseOpen(points: readonly string[]): Refusal {
  const listed = points.slice(0, SHOWN).map((point) => `- ${point}`);
  const rest = points.length > SHOWN ? [`- and ${points.length - SHOWN} more`] : [];
  return refuse('not-ready', ['Still open:', ...listed, ...rest].join('\n'));
}

function listOpen(draft: Draft): string[] {
  const credentials = findOpenCredentials(draft.incident()).map(
    ({ id, kind }) => `${id} (${kind}) is still exposed: revoke it or record its rotation`,
  );
  const plans = findOpenPlans(draft.ledgerState()).map(
    ({ receipt, phase }) =>
      `${receipt ?? 'A plan'} is ${phase}: re-run its workflow to see it through`,
  );
  return [...credentials, ...plans];
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
