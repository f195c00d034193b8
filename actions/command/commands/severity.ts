/** `/severity`: says how bad it is; the change is a decision on the timeline. */
import { SEVERITIES, type Severity } from '#incident/status.ts';
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
    const { severity: before, severity_assumed: isAssumed } = context.draft.incident();
    const isSame = before === next;
    if (isSame && isAssumed !== true) {
      return {
        outcome: 'done',
        effect: { severity: next },
        reply: `The severity is ${next} already.`,
      };
    }
    context.draft.changeRecord(({ severity_assumed: _assumed, ...incident }) => ({
      ...incident,
      severity: next,
    }));
    const what = isSame ? `confirmed as ${next}` : renderChange(before, next);
    addSpokenEntry(context, {
      kind: 'decision',
      text: `severity ${what}${renderReason(invocation.flags.get('reason'))}`,
    });
    return { outcome: 'done', effect: { severity: next } };
  },
});

function renderChange(before: Severity, next: Severity): string {
  const isWorse = SEVERITIES.indexOf(next) < SEVERITIES.indexOf(before);
  return `${isWorse ? 'raised' : 'lowered'} from ${before} to ${next}`;
}

function renderReason(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${reason}`;
}
