/**
 * The living status comment on the pull request: what a commander wants to know on a phone, most urgent first.
 * It is redrawn from the files after every command. Nothing is ever read out of it, but where a command looks first for
 * the newest segment of the ledger.
 */
import { FILES, toReceiptPath } from '#incident/path.ts';
import { renderTime } from '#kernel/clock.ts';
import { codeSpan, fence, inline } from '#kernel/text/escape.ts';
import { renderSegmentMarker, renderStatusMarker } from '#github/marker.ts';
import { MILESTONES } from '#incident/milestone.ts';
import { INCIDENT_ROLES } from '#incident/person.ts';
import { SEVERITIES } from '#incident/status.ts';
import { findNextPoint } from './next-point.ts';
import { toResponseSteps, type StepView } from './response-steps.ts';
import { findLapsedPlans, findWaitingPlans, type StatusState } from './state.ts';
import { defuseMarkers, prose, toDisplayName } from './wording.ts';

/** Renders the whole status comment, its marker included. */
export function renderStatusComment(state: StatusState): string {
  const blocks = [
    renderBanner(state),
    renderHeading(state),
    renderNext(state),
    renderPeople(state),
    renderMilestones(state),
    renderWaiting(state),
    renderReceipts(state),
    renderCredentials(state),
    renderSteps(toResponseSteps(state)),
    renderLinks(state),
  ];
  const body = blocks.filter((block) => block !== '').join('\n\n');
  const markers = `${renderStatusMarker(state.incident.id)}${renderSegmentMarker(state.segment)}`;
  return `${markers}\n\n${defuseMarkers(body)}\n`;
}

function renderBanner({ incident }: StatusState): string {
  if (!incident.exercise) return '';
  return '> [!NOTE]\n> **Exercise.** This is a rehearsal; no real system is under attack.';
}

function renderHeading({ incident }: StatusState): string {
  const name = toDisplayName(incident);
  const codename = name === incident.codename ? '' : ` · ${incident.codename}`;
  const facts = `**${incident.severity} · ${incident.status} · TLP:${incident.tlp}**${codename}`;
  const heading = `### ${incident.id}: ${inline(name)}\n\n${facts}`;
  return incident.severity_assumed === true ? `${heading}\n\n${renderAssumed(incident)}` : heading;
}

function renderAssumed({ severity }: StatusState['incident']): string {
  const [worst, mildest] = [SEVERITIES[0], SEVERITIES.at(-1) ?? ''];
  return `Nobody has said how severe it is, so it counts as ${severity}. Say it: ${codeSpan(`/severity ${worst}`)} (worst) to ${codeSpan(mildest)}.`;
}

function renderNext(state: StatusState): string {
  const point = findNextPoint(state);
  if (point === undefined) return renderFinal(state);
  const line = `**Next:** ${prose(point.text)}`;
  return point.command === undefined ? line : `${line}\n\n${fence(point.command)}`;
}

/** What is over is the incident; what nobody did or answered is not made good by that. */
function renderFinal(state: StatusState): string {
  const over = `**The incident is ${state.incident.status}:** its record is final.`;
  if (state.incident.status === 'dismissed') return over;
  const steps = toResponseSteps(state);
  const undone = steps.filter(({ done }) => !done).length;
  const left =
    undone === 0
      ? ''
      : ` Nothing shows that ${undone} of the ${steps.length} response steps below ${undone === 1 ? 'was' : 'were'} taken.`;
  return `${over}${left} The reports list what nobody has answered.`;
}

function renderPeople({ incident }: StatusState): string {
  const held = INCIDENT_ROLES.flatMap((role) => {
    const person = incident.roles[role];
    return person === undefined ? [] : [`${toWords(role)} ${inline(person.login)}`];
  });
  const reporter = `reported by ${inline(incident.reporter.login)}`;
  return `**People:** ${[...held, reporter].join(' · ')}`;
}

function renderMilestones({ incident }: StatusState): string {
  const reached = MILESTONES.flatMap((name) => {
    const milestone = incident.milestones[name];
    return milestone === undefined ? [] : [{ name, ...milestone }];
  })
    .toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at))
    .map(({ name, at, precision }) => `${toWords(name)} ${renderTime(at, precision)}`);
  return reached.length === 0 ? '' : `**Clock:** ${reached.join(' → ')}`;
}

/** The plan that the next point asks for is not listed a second time. */
function renderWaiting(state: StatusState): string {
  const shown = findNextPoint(state)?.command;
  const open = findWaitingPlans(state).filter(
    ({ waiting: plan }) => `/approve ${plan?.digest ?? ''}` !== shown,
  );
  const waiting = open.map(({ id, step, waiting: plan }) => {
    const until = plan?.until === undefined ? '' : `, until ${renderTime(plan.until)}`;
    const what = plan?.rollback === true ? `rollback of ${id}` : id;
    const asker = inline(plan?.asker ?? '');
    const command = codeSpan(`/approve ${plan?.digest ?? ''}`);
    return `- ${what} ${codeSpan(step)}, asked by ${asker}${until}: ${command}`;
  });
  const lapsed = findLapsedPlans(state).map(
    ({ id, step }) => `- ${id} ${codeSpan(step)}: lapsed, nobody approved it in time`,
  );
  const lines = [...waiting, ...lapsed];
  return lines.length === 0 ? '' : `**Also waiting for a second person**\n\n${lines.join('\n')}`;
}

const STATES: Readonly<Record<string, string>> = {
  approved: 'approved, not done yet',
  applied: 'done, **not verified yet**',
  verified: 'verified',
  'already-applied': 'was so already, verified',
  unknown: '**outcome unknown**',
  refused: 'refused, nothing was done',
  'rolled-back': 'rolled back',
};

function renderReceipts(state: StatusState): string {
  const known = state.receipts.filter((receipt) => receipt.state !== 'planned');
  const lines = known.map((receipt) => {
    const link = `[${receipt.id}](${state.folderUrl}/${toReceiptPath(receipt.id)})`;
    const time = receipt.at === undefined ? '' : ` ${renderTime(receipt.at)}`;
    const words = STATES[receipt.state] ?? inline(receipt.state);
    return `- ${link} ${codeSpan(receipt.step)}: ${words}${time}`;
  });
  const damaged = state.unreadable.map((path) => `- ${codeSpan(path)}: **cannot be read**`);
  const all = [...lines, ...damaged];
  if (all.length === 0) return '**Containment:** no step has been taken yet.';
  return `**Containment**\n\n${all.join('\n')}`;
}

function renderCredentials({ incident, deposits }: StatusState): string {
  const lines = incident.exposed_credentials.map(({ id, kind, last4, fingerprint, state }) => {
    const tail = last4 === undefined ? '' : ` ending in ${codeSpan(last4)}`;
    const print =
      fingerprint === undefined ? '' : ` (fingerprint …${codeSpan(fingerprint.slice(-8))})`;
    const sealed = deposits.has(id) ? ', value deposited' : '';
    return `- ${id} ${kind}${tail}${print}: ${state === 'exposed' ? '**exposed**' : state}${sealed}`;
  });
  return lines.length === 0 ? '' : `**Exposed credentials**\n\n${lines.join('\n')}`;
}

function renderSteps(steps: readonly StepView[]): string {
  const done = steps.filter((step) => step.done).length;
  const lines = steps.map(({ number, title, done: isDone, proof }) => {
    const why = proof === undefined ? '' : ` (${inline(proof)})`;
    return `- [${isDone ? 'x' : ' '}] ${number}. ${title}${why}`;
  });
  const hint = `The files tick these boxes, a click does not. By hand: ${codeSpan('/note step 7: …')}, or ${codeSpan('/note step 12 n/a: …')} when one does not apply.`;
  return `<details><summary>Response steps: ${done} of ${steps.length}</summary>\n\n${lines.join('\n')}\n\n${hint}\n</details>`;
}

function renderLinks({ folderUrl }: StatusState): string {
  const files = [
    ['record', FILES.record],
    ['timeline', FILES.timeline],
    ['ledger', FILES.ledger],
    ['artifacts', FILES.manifest],
  ] as const;
  return files.map(([name, path]) => `[${name}](${folderUrl}/${path})`).join(' · ');
}

function toWords(key: string): string {
  return key.replaceAll('_', ' ');
}
