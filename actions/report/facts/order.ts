/**
 * One ordered account out of all sources. Sorting is stable and by instant alone: within an instant the timeline comes
 * first, then artifacts in the order of their ids and rows in the order of their file. No finer order is invented.
 */
import { renderInstant } from '#incident/instant.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import type { Facts } from './index.ts';
import type { Observation } from '../artifact/observation.ts';
import { toSortKey } from '../artifact/observed-time.ts';
import type { When } from '../prose/wording.ts';

export type AccountItem =
  | { origin: 'entry'; when: When; entry: TimelineEntry }
  | { origin: 'observation'; when: When; observation: Observation };

export interface Account {
  items: readonly AccountItem[];
  /** Observations whose source gives no usable time. */
  undated: readonly Observation[];
}

/** When a timeline entry says something happened. */
export function toEntryWhen({ at, precision, approximate }: TimelineEntry): When {
  return { at: toRfc3339(at), precision, approximate, assumedZone: false };
}

/** When an observation happened; undefined when its source does not say. */
export function toObservationWhen({ time }: Observation): When | undefined {
  if (time === undefined) return undefined;
  return {
    at: time.at,
    precision: time.precision,
    approximate: false,
    assumedZone: time.zone === 'assumed',
  };
}

function toRfc3339(at: Date): string {
  return at.getUTCMilliseconds() === 0 ? renderInstant(at, 'second') : at.toISOString();
}

/** Orders timeline entries and observations into one account. */
export function toAccount({ entries, sources }: Pick<Facts, 'entries' | 'sources'>): Account {
  const items: AccountItem[] = entries.map((entry) => ({
    origin: 'entry',
    when: toEntryWhen(entry),
    entry,
  }));
  const undated: Observation[] = [];
  for (const observation of sources.flatMap((source) => source.observations)) {
    const when = toObservationWhen(observation);
    if (when === undefined) undated.push(observation);
    else items.push({ origin: 'observation', when, observation });
  }
  const keyed = items.map((item) => ({ item, key: toSortKey(item.when.at) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return { items: keyed.map(({ item }) => item), undated };
}
