/** `/severity`: says how bad it is; the change is a decision on the timeline. */
import { SEVERITIES, type Severity } from '#kernel/incident/status.ts';
import { refuseChoice } from '../choice.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import { addSpokenEntry } from '../entry.ts';

export const severity = defineCommand({
  name: 'severity',
  usage: '/severity SEV1|SEV2|SEV3|SEV4 [--reason "…"]',
  summary: 'Change the severity. In doubt take the higher one.',
  who: RESPONSE_TEAM,
  positionals: [{ name: 'severity', help: 'SEV1 (worst) to SEV4', required: true }],
  named: [],
  flags: [{ name: 'reason', help: 'why, for the timeline' }],
  examples: ['/severity SEV1 --reason "customer data was read"'],
  afterClose: false,
  plan: (invocation, context) => {
    const wanted = invocation.arguments.get('severity') ?? '';
    const next = SEVERITIES.find((one) => one === wanted.toUpperCase());
    if (next === undefined) return refuseChoice('severity', wanted, SEVERITIES);
    const before = context.draft.incident().severity;
    if (before === next) return { outcome: 'done', reply: `The severity is ${next} already.` };
    context.draft.changeRecord((incident) => ({ ...incident, severity: next }));
    addSpokenEntry(context, {
      kind: 'decision',
      text: `severity ${renderDirection(before, next)} from ${before} to ${next}${renderReason(invocation.flags.get('reason'))}`,
    });
    return { outcome: 'done' };
  },
});

function renderDirection(before: Severity, next: Severity): string {
  return SEVERITIES.indexOf(next) < SEVERITIES.indexOf(before) ? 'raised' : 'lowered';
}

function renderReason(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${reason}`;
}
