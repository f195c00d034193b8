/**
 * The account as table rows: what people recorded, what the ledger says, grave observations one by one, and the
 * routine ones between them bundled, so that a log of thousands does not bury the night.
 */
import type { LedgerEntry } from '#kernel/incident/ledger.ts';
import { citeLedger } from './citation.ts';
import type { Facts } from './facts.ts';
import { citeWithSources } from './narrative/entries.ts';
import { citeGroup, groupBy, type Group, listCounted } from './narrative/grouping.ts';
import { isGrave, type Observation } from './observation.ts';
import { toSortKey } from './observed-time.ts';
import { type AccountItem, toAccount, toObservationWhen } from './order.ts';
import { type Citation, code, join, type Phrase, say, words } from './phrase.ts';
import { toBrackets } from './statement.ts';
import { toClock, toCount, toDayKey, type When } from './wording.ts';

export interface ChronologyRow {
  time: string;
  kind: string;
  what: Phrase;
  sources: Phrase;
}

const LISTED = 150;
/** Fewer routine rows than this are listed singly. */
const BUNDLED = 3;

interface Placed {
  at: string;
  /** Rows of weight 0 are never cut. */
  weight: 0 | 1;
  row: ChronologyRow;
}

function toTime(when: When): string {
  const clock = toClock(when);
  const about = when.approximate ? 'about ' : '';
  const zone = when.assumedZone ? ' UTC?' : ' UTC';
  return clock === ''
    ? `${about}${toDayKey(when.at)}`
    : `${about}${toDayKey(when.at)} ${clock}${zone}`;
}

function toSources(cites: readonly Citation[]): Phrase {
  return join(
    cites.map((cite) => ({ parts: [cite] })),
    ', ',
  );
}

function placeEntry({ when, entry }: Extract<AccountItem, { origin: 'entry' }>): Placed {
  const row = {
    time: toTime(when),
    kind: entry.kind,
    what: say`${entry.text}`,
    sources: toSources(citeWithSources(entry)),
  };
  return { at: when.at, weight: 0, row };
}

function placeOne(observation: Observation): Placed[] {
  const when = toObservationWhen(observation);
  if (when === undefined) return [];
  const { kind, sentence, source } = observation;
  return [
    {
      at: when.at,
      weight: 1,
      row: { time: toTime(when), kind, what: sentence, sources: toSources([source]) },
    },
  ];
}

function placeGroup(group: Group): Placed[] {
  const [first] = group;
  const when = toObservationWhen(first);
  if (group.length < BUNDLED || when === undefined) return group.flatMap(placeOne);
  const who = first.kind === 'activity' ? code(first.actor ?? 'an unnamed actor') : first.tool;
  const actions = listCounted(
    group.map(({ action }) => action),
    'kind',
  );
  const what = say`${who}, ${words(toCount(group.length, 'row'))}: ${actions}`;
  return [
    {
      at: when.at,
      weight: 1,
      row: {
        time: `from ${toTime(when)}`,
        kind: first.kind,
        what,
        sources: toBrackets(citeGroup(group)),
      },
    },
  ];
}

function placeRun(run: readonly Observation[]): Placed[] {
  const routine = groupBy(
    run.filter((observation) => !isGrave(observation)),
    ({ artifact, kind, actor }) => JSON.stringify([artifact, kind, actor]),
  );
  return [...run.filter(isGrave).flatMap(placeOne), ...routine.flatMap(placeGroup)];
}

function placeItems(items: readonly AccountItem[]): Placed[] {
  const placed: Placed[] = [];
  let run: Observation[] = [];
  for (const item of items) {
    if (item.origin === 'observation') run.push(item.observation);
    else {
      placed.push(...placeRun(run), placeEntry(item));
      run = [];
    }
  }
  return [...placed, ...placeRun(run)];
}

function placeLedger(entry: LedgerEntry): Placed {
  const at = new Date(entry.at).toISOString().replace('.000Z', 'Z');
  const when: When = { at, precision: 'second', approximate: false, assumedZone: false };
  const reason = entry.reason === undefined ? say`` : say` (${code(entry.reason)})`;
  const what = say`${code(entry.command)} by ${entry.actor.login}: ${words(entry.phase.replace('_', ' '))}${reason}`;
  return {
    at,
    weight: 0,
    row: { time: toTime(when), kind: 'ledger', what, sources: toSources([citeLedger(entry)]) },
  };
}

function byTime(a: Placed, b: Placed): number {
  const [left, right] = [toSortKey(a.at), toSortKey(b.at)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Lists the account in order, ledger included; what exceeds the cap is a number. */
export function listChronology(facts: Facts): { rows: readonly ChronologyRow[]; hidden: number } {
  const ledger = facts.ledger
    .filter(({ phase }) => phase !== 'intent' && phase !== 'done')
    .map(placeLedger);
  const all = [...placeItems(toAccount(facts).items), ...ledger].toSorted(byTime);
  const kept = new Set(all.toSorted((a, b) => a.weight - b.weight).slice(0, LISTED));
  return {
    rows: all.filter((one) => kept.has(one)).map(({ row }) => row),
    hidden: all.length - kept.size,
  };
}
