/** What closing says on the issue: that it is over, where the review is, and what stays to be done. */
import { renderTime } from '#kernel/clock.ts';
import { joinWords, prose, type ReplyNote, type ReplyRefusal } from '#answer/index.ts';
import { toIncidentFolder } from '#incident/path.ts';
import type { Incident } from '#incident/record.ts';
import type { Refusal } from '#incident/reason.ts';
import type { OpenItems } from './open-items.ts';
import type { CloseRequest } from './request.ts';

interface Closing {
  request: CloseRequest;
  openItems: OpenItems;
}

/** Renders the reply to a merge that closed the incident. */
export function renderClosed(incident: Incident, { request, openItems }: Closing): ReplyNote {
  const left = renderOpenItems(openItems);
  const isDismissed = incident.status === 'dismissed';
  const body = [
    isDismissed ? '' : renderReview(incident, { request, openItems }),
    left.length === 0 ? '' : `**Still to do:**\n\n${left.map((line) => `- ${line}`).join('\n')}`,
    renderGaps(openItems),
    'Should it come back, declare a new incident: this record is final.',
  ];
  const closed = incident.milestones.closed;
  const time = closed === undefined ? '' : ` at ${renderTime(closed.at)}`;
  return {
    headline: `${incident.id} (${incident.codename}) was ${incident.status}${time}.`,
    body: body.filter((block) => block !== '').join('\n\n'),
  };
}

/** Renders the reply to a merge after which the record could not be closed. */
export function renderNotClosed(
  { reason, message, next }: Refusal,
  { url }: { url: string },
): ReplyRefusal {
  const after = 'The merge itself stands; only the record is not closed.';
  const way = next === undefined ? {} : { next };
  return { reason, message, ...way, after, links: [{ text: 'Open the run', url }] };
}

function renderReview(incident: Incident, { request, openItems }: Closing): string {
  const { url, defaultBranch } = request.repository;
  const folder = toIncidentFolder(incident.id);
  if (openItems.review === undefined) {
    return `**No review was written.** It belongs in \`${folder}/reports/post-incident-review.md\`; a pull request can add it.`;
  }
  return `The [post-incident review](${url}/blob/${defaultBranch}/${folder}/${openItems.review}) is on ${prose(`\`${defaultBranch}\``)}.`;
}

function renderOpenItems({ credentials, tasks }: OpenItems): string[] {
  return [
    ...credentials.map((id) => `${id} is **still exposed**: revoke or rotate it.`),
    ...tasks.map(({ id, title }) => `${id}: ${prose(title)}`),
  ];
}

function renderGaps({ milestones }: OpenItems): string {
  if (milestones.length === 0) return '';
  const missing = joinWords(milestones.map((name) => name.replaceAll('_', ' ')));
  return `**Never recorded:** ${missing}. Numbers of the review that need them are missing.`;
}
