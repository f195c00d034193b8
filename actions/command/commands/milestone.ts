/** `/milestone`: names an instant that deadlines and metrics hang on; some milestones move the status. */
import { toUtcSeconds } from '#kernel/clock.ts';
import { parseInstant, toExpectedInstant } from '#incident/instant.ts';
import { findOwnStatus } from '#incident/ledger-facts.ts';
import { findStatusOf, MILESTONES, setMilestone, type MilestoneName } from '#incident/milestone.ts';
import { type Precision } from '#kernel/clock.ts';
import { isStatusMove, type Status } from '#incident/status.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { refuseChoice } from '../choice.ts';
import {
  defineCommand,
  RESPONSE_TEAM,
  type CommandContext,
  type CommandResult,
} from '../command.ts';
import { addSpokenEntry } from '../entry.ts';
import type { Invocation } from '../command.ts';

const CLOCK_SKEW_MS = 5 * 60_000;

export const milestone = defineCommand({
  name: 'milestone',
  usage: '/milestone <name> [--at <time>] [--reason "…"]',
  summary:
    'Record a milestone, now or at the time given; contained, eradicated and recovered move the status.',
  who: RESPONSE_TEAM,
  positionals: [
    { name: 'name', help: MILESTONES.filter((one) => one !== 'closed').join(', '), required: true },
  ],
  named: [],
  flags: [
    { name: 'at', help: 'RFC 3339 with an offset, e.g. `2026-11-21T06:02Z`' },
    { name: 'reason', help: 'the basis, for the timeline' },
  ],
  examples: ['/milestone contained --at 2026-11-21T06:02Z'],
  afterClose: false,
  plan: (invocation, context) => {
    const wanted = (invocation.arguments.get('name') ?? '').toLowerCase().replaceAll('-', '_');
    const name = MILESTONES.find((one) => one === wanted);
    if (name === undefined) return refuseChoice('milestone', wanted, MILESTONES);
    if (name === 'closed' || name === 'declared') {
      const message = `The milestone ${name} is not set by hand${name === 'closed' ? '; use /close' : ''}.`;
      return refuse('invalid-parameter', message);
    }
    return recordMilestone(name, invocation, context);
  },
});

interface Given {
  at: Date;
  precision: Precision;
}

function recordMilestone(
  name: MilestoneName,
  invocation: Invocation,
  context: CommandContext,
): CommandResult {
  const given = readTime(invocation.flags.get('at'), context.at);
  if ('outcome' in given) return given;
  const status = findStatusOf(name);
  const refusal =
    status === undefined ? undefined : refuseMove(findOwnStatus(context.draft), status);
  if (refusal !== undefined) return refusal;
  const entry = addEntry(name, { given, why: invocation.flags.get('reason') }, context);
  const instant = { at: toUtcSeconds(given.at), precision: given.precision };
  context.draft.changeRecord((incident) => {
    const next = setMilestone(incident, name, {
      ...instant,
      source: entry,
      recorded_at: toUtcSeconds(context.at),
      recorded_by: context.asker.login,
    });
    return status === undefined ? next : { ...next, status };
  });
  const moved = status === undefined ? {} : { status };
  return { outcome: 'done', effect: { ...moved, milestones: { [name]: instant } } };
}

function readTime(text: string | undefined, now: Date): Given | Refusal {
  if (text === undefined) return { at: now, precision: 'second' };
  const written = parseInstant(text);
  if (written === undefined) {
    const message = `Unexpected time ${text}, expected RFC 3339: ${toExpectedInstant(text)}.`;
    return refuse('invalid-parameter', message);
  }
  if (written.at.getTime() <= now.getTime() + CLOCK_SKEW_MS) return written;
  const message = `${text} is in the future; it is ${toUtcSeconds(now)} now.`;
  return refuse('invalid-parameter', message);
}

function addEntry(
  name: MilestoneName,
  { given, why }: { given: Given; why: string | undefined },
  context: CommandContext,
): string {
  const previous = context.draft.incident().milestones[name]?.source;
  return addSpokenEntry(context, {
    ...given,
    kind: name,
    text: why ?? `${name.replaceAll('_', ' ')}, as recorded by ${context.asker.login}`,
    // A corrected milestone supersedes the entry it was taken from; the old line stays.
    ...(previous?.startsWith('T-') === true ? { supersedes: previous } : {}),
  });
}

function refuseMove(current: Status, status: Status): Refusal | undefined {
  if (isStatusMove(current, status)) return undefined;
  return refuse('invalid-transition', `The incident is ${current}; it cannot become ${status}.`);
}
