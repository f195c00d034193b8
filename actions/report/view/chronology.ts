/**
 * The account as table rows, each time as precise as its source: what people recorded, grave observations one by one,
 * the routine ones between them bundled, and of the ledger only what neither an entry nor a receipt says.
 */
import type { PlacedEntry } from '../facts/ledger.ts';
import { citeLedger } from '../prose/citation.ts';
import { listRuns } from '../facts/containments.ts';
import type { Facts } from '../facts/index.ts';
import { findAttempted, listRefused } from '../narrative/attempts.ts';
import { citeWithSources, tellClause } from '../narrative/entries.ts';
import { citeGroup, groupBy, type Group, listCounted } from '../narrative/grouping.ts';
import { isGrave, type Observation } from '../artifact/observation.ts';
import { toSortKey } from '../artifact/observed-time.ts';
import { type AccountItem, toAccount, toObservationWhen } from '../facts/order.ts';
import { type Citation, code, join, type Phrase, say, words } from '../prose/phrase.ts';
import { toBrackets } from '../prose/statement.ts';
import { toClock, toCount, toDayKey, type When } from '../prose/wording.ts';

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
  /** Sorts rows by instant. */
  key: string;
  /** Rows of weight 0 are cut last. */
  weight: 0 | 1;
  /** The receipts that a row is about, to keep a refusal before the approval it preceded. */
  about?: readonly string[];
  row: ChronologyRow;
}

function toTime(when: When): string {
  const clock = toClock(when);
  const about = when.approximate ? 'about ' : '';
  const zone = when.assumedZone ? ' UTC (zone assumed)' : ' UTC';
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

function placeEntry(
  { when, entry }: Extract<AccountItem, { origin: 'entry' }>,
  { receipts }: Facts,
): Placed {
  const row = {
    time: toTime(when),
    kind: entry.kind,
    what: tellClause(entry, receipts),
    sources: toSources(citeWithSources(entry)),
  };
  return { key: toSortKey(when.at), weight: 0, about: entry.sources.map(({ id }) => id), row };
}

function placeOne(observation: Observation): Placed[] {
  const when = toObservationWhen(observation);
  if (when === undefined) return [];
  const { kind, sentence, source } = observation;
  return [
    {
      key: toSortKey(when.at),
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
      key: toSortKey(when.at),
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

/** Between two entries rows keep the order of the account, a bundle standing where its first row does. */
function placeRun(run: readonly Observation[]): Placed[] {
  const order = new Map(run.map((observation, index) => [observation, index]));
  const routine = groupBy(
    run.filter((observation) => !isGrave(observation)),
    ({ artifact, kind, actor }) => JSON.stringify([artifact, kind, actor]),
  );
  const bundles = routine.filter(({ length }) => length >= BUNDLED);
  const bundled = new Set(bundles.flat());
  const single = run.filter((one) => !bundled.has(one)).map((one): Group => [one]);
  return [...single, ...bundles]
    .toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .flatMap(placeGroup);
}

function placeItems(facts: Facts): Placed[] {
  const placed: Placed[] = [];
  let run: Observation[] = [];
  for (const item of toAccount(facts).items) {
    if (item.origin === 'observation') run.push(item.observation);
    else {
      placed.push(...placeRun(run), placeEntry(item, facts));
      run = [];
    }
  }
  return [...placed, ...placeRun(run)];
}

function placeLedger(entry: PlacedEntry, { receipts }: Facts): Placed {
  const at = new Date(entry.at).toISOString().replace('.000Z', 'Z');
  const when: When = { at, precision: 'second', approximate: false, assumedZone: false };
  const reason = entry.reason === undefined ? say`` : say` (${code(entry.reason)})`;
  const what = say`${code(entry.command)} by ${entry.actor.login}: ${words(entry.phase.replace('_', ' '))}${reason}`;
  return {
    key: toSortKey(at),
    weight: 0,
    about: [findAttempted(entry, receipts)?.id ?? ''],
    row: { time: toTime(when), kind: 'ledger', what, sources: toSources([citeLedger(entry)]) },
  };
}

function byTime(a: Placed, b: Placed): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

/** What a ledger line says that nothing else says: refusals, and what became of a plan without a receipt. */
function isUntold(facts: Facts): (entry: PlacedEntry) => boolean {
  const { entries, receipts } = facts;
  const refused = new Set(listRefused(facts));
  const told = new Set(receipts.flatMap(listRuns).map(({ plan }) => plan.digest));
  const isNoted = ({ receipt, at }: PlacedEntry): boolean =>
    entries.some(
      (entry) =>
        entry.kind === 'action' &&
        entry.at.getTime() === Date.parse(at) &&
        entry.sources.some(({ id }) => id === receipt),
    );
  return (entry) => {
    const { phase, plan, receipt } = entry;
    if (phase === 'intent' || phase === 'done') return false;
    if (phase === 'refused') return refused.has(entry);
    if (phase === 'unknown') return !isNoted(entry);
    return !told.has(plan ?? '') && !receipts.some(({ id }) => id === receipt);
  };
}

/** Puts a ledger row after everything of its instant, or before the entry of its own receipt: it was refused earlier. */
function insert(rows: readonly Placed[], placed: Placed): Placed[] {
  const own = rows.findIndex(
    ({ key, row, about }) =>
      key === placed.key && row.kind !== 'ledger' && about?.includes(placed.about?.[0] ?? ''),
  );
  const later = rows.findIndex(({ key }) => key > placed.key);
  const at = [own, later, rows.length].find((index) => index !== -1) ?? rows.length;
  return rows.toSpliced(at, 0, placed);
}

/** Lists the account in order; what exceeds the cap is a number. */
export function listChronology(facts: Facts): { rows: readonly ChronologyRow[]; hidden: number } {
  let all = placeItems(facts).toSorted(byTime);
  for (const entry of facts.ledger.filter(isUntold(facts)))
    all = insert(all, placeLedger(entry, facts));
  const kept = new Set(all.toSorted((a, b) => a.weight - b.weight).slice(0, LISTED));
  return {
    rows: all.filter((one) => kept.has(one)).map(({ row }) => row),
    hidden: all.length - kept.size,
  };
}
