/**
 * Milestones: the named instants that deadlines and metrics hang on.
 * Names follow NIST SP 800-61r3 / CSF 2.0 and the STIX incident extension; see docs/architecture.md.
 */
import { z } from 'zod';
import { PRECISIONS, toUtcSeconds } from '#kernel/clock.ts';
import { ID } from './path.ts';
import type { Status } from './status.ts';

export const MILESTONES = [
  'activity_started',
  'compromised',
  'detected',
  'acknowledged',
  'declared',
  'contained',
  'access_removed',
  'eradicated',
  'recovered',
  'closed',
] as const;
export type MilestoneName = (typeof MILESTONES)[number];

/** RFC 3339 with an offset; stored in UTC. */
export const Instant = z.iso.datetime({ offset: true });

const SOURCE = new RegExp(
  String.raw`^(${ID.entry}|${ID.artifact}(#L\d+)?|${ID.receipt}|issue|ledger#\d+)$`,
);

const WrittenMilestone = z.strictObject({
  at: Instant,
  precision: z.enum(PRECISIONS),
  /** Where the instant is taken from: a timeline entry, an artifact line or a ledger entry. */
  source: z.string().regex(SOURCE),
  recorded_at: Instant,
  recorded_by: z.string(),
});

/** Written in another zone, the hour or the day of that zone is none of UTC, in which everything is told. */
function checkSpan({ value, issues }: z.core.ParsePayload<z.infer<typeof WrittenMilestone>>): void {
  const [, sign = '+', hours = '00', minutes = '00'] =
    /([+-])(\d{2}):(\d{2})$/.exec(value.at) ?? [];
  const isWhole = value.precision === 'hour' ? minutes === '00' : `${hours}${minutes}` === '0000';
  if (isWhole || value.precision === 'minute' || value.precision === 'second') return;
  const message = `Unexpected ${value.precision} at ${sign}${hours}:${minutes}, expected one of UTC: it begins within one and ends within the next`;
  issues.push({ code: 'custom', message, path: ['at'], input: value });
}

export const Milestone = WrittenMilestone.check(checkSpan);
export type Milestone = z.infer<typeof Milestone>;

export const Milestones = z.partialRecord(z.enum(MILESTONES), Milestone);
export type Milestones = z.infer<typeof Milestones>;

/** The one table of milestones that say how far the response has come. `closed` is not among them: /close has gates. */
const STATUS_OF: Partial<Record<MilestoneName, Status>> = {
  contained: 'contained',
  eradicated: 'eradicated',
  recovered: 'recovered',
};

/** The status that recording a milestone moves to; undefined for those that move none. */
export function findStatusOf(name: MilestoneName): Status | undefined {
  return STATUS_OF[name];
}

/** Pairs whose order a record must keep: the first may not come after the second. */
export const MILESTONE_ORDER: readonly (readonly [MilestoneName, MilestoneName])[] = [
  ['activity_started', 'compromised'],
  ['compromised', 'access_removed'],
  ['detected', 'acknowledged'],
  ['detected', 'declared'],
  ['detected', 'contained'],
  ['contained', 'eradicated'],
  ['eradicated', 'recovered'],
  ['contained', 'recovered'],
  ['declared', 'closed'],
  ['recovered', 'closed'],
];

/** Sets a milestone, its instants in UTC; whether it may be set is for the caller and its rules. */
export function setMilestone<Some extends { milestones: Milestones }>(
  incident: Some,
  name: MilestoneName,
  milestone: Milestone,
): Some {
  const { at, precision, source, recorded_at, recorded_by } = Milestone.parse(milestone);
  const times = { at: toStored(at), recorded_at: toStored(recorded_at) };
  // The order of keys is the order in the file.
  const stored: Milestone = {
    at: times.at,
    precision,
    source,
    recorded_at: times.recorded_at,
    recorded_by,
  };
  return { ...incident, milestones: { ...incident.milestones, [name]: stored } };
}

function toStored(instant: string): string {
  return toUtcSeconds(new Date(instant));
}
