/**
 * How long things took, computed from milestones alone. A missing milestone is named, never guessed, and no number is
 * finer than the coarser of its two ends. Names are written out, because "MTTR" means five different things.
 */
import type { MilestoneName } from '#incident/milestone.ts';
import type { Facts } from './index.ts';
import { findMilestone } from './milestones.ts';
import { findFirstApplied } from './containments.ts';
import type { Citation } from '../prose/phrase.ts';
import { toDuration, toSeconds, type When } from '../prose/wording.ts';

export interface Metric {
  name: string;
  /** `from` and `to` as the definition names them. */
  definition: string;
  /** A duration, or why there is none. */
  value: string;
  /** Whole seconds; absent when the metric cannot be computed. */
  seconds?: number;
  cites: readonly Citation[];
}

interface End {
  label: string;
  when: When;
  cite: Citation;
}

type EndName = MilestoneName | 'first_containment';

interface Definition {
  name: string;
  from: EndName;
  to: EndName;
  /** Taken when `from` is missing; the value says so. */
  fallback?: MilestoneName;
}

const DEFINITIONS: readonly Definition[] = [
  { name: 'Time to detect', from: 'compromised', to: 'detected', fallback: 'activity_started' },
  { name: 'Time to acknowledge', from: 'detected', to: 'acknowledged' },
  { name: 'Time to declare', from: 'detected', to: 'declared' },
  { name: 'Time to respond', from: 'detected', to: 'first_containment' },
  { name: 'Time to contain', from: 'detected', to: 'contained' },
  { name: 'Time to contain, from declaration', from: 'declared', to: 'contained' },
  { name: 'Time to eradicate', from: 'detected', to: 'eradicated' },
  { name: 'Time to recover', from: 'detected', to: 'recovered' },
  {
    name: 'Dwell time, to removal of access',
    from: 'compromised',
    to: 'access_removed',
    fallback: 'activity_started',
  },
];

function toLabel(name: EndName): string {
  return name.replaceAll('_', ' ');
}

function findEnd(facts: Facts, name: EndName): End | undefined {
  if (name !== 'first_containment') {
    const passed = findMilestone(facts, name);
    return passed && { label: toLabel(name), ...passed };
  }
  const entry = findFirstApplied(facts);
  if (entry === undefined) return undefined;
  const when: When = { at: entry.at, precision: 'second', approximate: false, assumedZone: false };
  return { label: toLabel(name), when, cite: entry.cite };
}

/** How long it took, no finer than the coarser end; undefined when that is less than can be told, or runs backwards. */
export function measure(from: When, to: When): string | undefined {
  const { precision } = toSeconds(from.precision) >= toSeconds(to.precision) ? from : to;
  const seconds = (Date.parse(to.at) - Date.parse(from.at)) / 1000;
  if (seconds < toSeconds(precision)) return undefined;
  const isVague = isCoarse(precision) || from.approximate || to.approximate;
  return `${isVague ? 'about ' : ''}${toDuration(seconds, precision)}`;
}

function isCoarse(precision: When['precision']): boolean {
  return precision === 'hour' || precision === 'day';
}

/** What is vague about a duration; minutes and seconds speak for themselves. */
function toVagueness(from: End, to: End): string {
  const notes = [from, to].flatMap(({ label, when: { precision, approximate } }) => {
    const known = isCoarse(precision) ? `known to the ${precision} only` : '';
    const vague = [approximate ? 'approximate' : '', known].filter((note) => note !== '');
    return vague.length === 0 ? [] : [`; ${label} is ${vague.join(' and ')}`];
  });
  return notes.join('');
}

function toMetric(
  { name }: Definition,
  { from, to }: { from: End; to: End },
  note: string,
): Metric {
  const coarser = toSeconds(from.when.precision) >= toSeconds(to.when.precision) ? from : to;
  const { precision } = coarser.when;
  const seconds = (Date.parse(to.when.at) - Date.parse(from.when.at)) / 1000;
  const base = { name, definition: `${from.label} to ${to.label}`, cites: [from.cite, to.cite] };
  if (Math.abs(seconds) < toSeconds(precision) && precision !== 'second') {
    return {
      ...base,
      value: `less than one ${precision}; ${coarser.label} is known to the ${precision} only${note}`,
    };
  }
  if (seconds < 0)
    return { ...base, value: `not computable: ${to.label} is recorded before ${from.label}` };
  const duration = measure(from.when, to.when) ?? toDuration(seconds, precision);
  return {
    ...base,
    value: `${duration}${toVagueness(from, to)}${note}`,
    seconds: Math.floor(seconds),
  };
}

function computeMetric(facts: Facts, definition: Definition): Metric {
  const stated = findEnd(facts, definition.from);
  const fallback =
    definition.fallback === undefined ? undefined : findEnd(facts, definition.fallback);
  const from = stated ?? fallback;
  const to = findEnd(facts, definition.to);
  if (from && to) {
    const note = stated
      ? ''
      : `; counted from ${from.label}, because ${toLabel(definition.from)} is not recorded`;
    return toMetric(definition, { from, to }, note);
  }
  const missing = [
    ...(from ? [] : [toLabel(definition.from)]),
    ...(to ? [] : [toLabel(definition.to)]),
  ];
  const verb = missing.length === 1 ? 'is' : 'are';
  return {
    name: definition.name,
    definition: `${toLabel(definition.from)} to ${toLabel(definition.to)}`,
    value: `not computable: ${missing.join(' and ')} ${verb} not recorded`,
    cites: [],
  };
}

/** Computes every metric; those that cannot be computed say what is missing. */
export function computeMetrics(facts: Facts): Metric[] {
  return DEFINITIONS.map((definition) => computeMetric(facts, definition));
}
