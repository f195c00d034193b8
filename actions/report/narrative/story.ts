/**
 * What happened, in order: one paragraph per day. Rows between two timeline entries are bundled, so a log of thousands
 * reads as a few sentences and still nothing is told before what came before it.
 */
import type { ToldReceipt } from '../facts/told-receipt.ts';
import { MANIFEST } from '../prose/citation.ts';
import { toSortKey } from '../artifact/observed-time.ts';
import type { Account, AccountItem } from '../facts/order.ts';
import type { Observation, ObservationKind } from '../artifact/observation.ts';
import { type Phrase, words } from '../prose/phrase.ts';
import { state, toSentence } from '../prose/statement.ts';
import { toCount, toDay, toDayKey } from '../prose/wording.ts';
import { tellActivity } from './activity.ts';
import { tellEntry, tellTogether } from './entries.ts';
import { tellFindings } from './findings.ts';
import { groupBy, type Group } from './grouping.ts';
import { tellSecrets } from './secrets.ts';
import { tellInTurn } from './sequence.ts';
import type { Mentioned } from './mentioned.ts';

export interface Paragraph {
  /** `21 November 2026`, or `Without a time`. */
  heading: string;
  sentences: readonly Phrase[];
}

/** Sentences per day; a reader who needs more opens the sources. */
const SENTENCES_PER_DAY = 40;
/** Days told; more happen when a scanner reads years of history. */
const DAYS = 60;

const TELLERS: Readonly<Record<ObservationKind, (group: Group) => Mentioned[]>> = {
  secret: tellSecrets,
  finding: tellFindings,
  activity: tellActivity,
};

/** Who did it and from where belong together; a scanner's rows belong together by file alone. */
function toKey({ artifact, kind, actor, address }: Observation): string {
  return JSON.stringify(kind === 'activity' ? [artifact, kind, actor, address] : [artifact, kind]);
}

function byTime(a: Mentioned, b: Mentioned): number {
  const [left, right] = [toSortKey(a.at), toSortKey(b.at)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function tellRun(run: readonly Observation[]): Mentioned[] {
  const told = groupBy(run, toKey).flatMap((group) => TELLERS[group[0].kind](group));
  return told.toSorted(byTime);
}

/** Tells entries one by one, an approval together with what it led to when that comes next. */
function* tellItems(
  items: readonly AccountItem[],
  receipts: readonly ToldReceipt[],
): Generator<Mentioned> {
  let run: Observation[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const [item, next] = [items[index], items[index + 1]];
    if (item?.origin === 'observation') run.push(item.observation);
    if (item?.origin !== 'entry') continue;
    yield* tellRun(run);
    run = [];
    const together =
      next?.origin === 'entry' ? tellTogether(item.entry, next.entry, receipts) : undefined;
    if (together !== undefined) index += 1;
    yield together ?? tellEntry(item.entry, receipts);
  }
  yield* tellRun(run);
}

const RANKS = ['entry', 'grave', 'routine'] as const;

/** Keeps what people recorded and then the gravest, in the order in which it happened. */
function choose(told: readonly Mentioned[]): readonly Mentioned[] {
  const recorded = told.filter(({ rank }) => rank === 'entry').length;
  const limit = Math.max(SENTENCES_PER_DAY, recorded);
  const ranked = told.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  const chosen = new Set(ranked.slice(0, limit));
  return told.filter((one) => chosen.has(one));
}

function toParagraph(heading: string, told: readonly Mentioned[]): Paragraph {
  const sentences = tellInTurn(choose(told)).map(toSentence);
  const hidden = told.length - sentences.length;
  if (hidden === 0) return { heading, sentences };
  const more = words(
    `${toCount(hidden, 'further statement')} about this day can be read in the artifacts themselves`,
  );
  return { heading, sentences: [...sentences, toSentence(state(more, [MANIFEST]))] };
}

/** Tells the account: a paragraph per day, and one for what has no time. */
export function tellStory(account: Account, receipts: readonly ToldReceipt[]): Paragraph[] {
  const days = Map.groupBy(tellItems(account.items, receipts), ({ at }) => toDayKey(at));
  const paragraphs = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([day, told]) => toParagraph(toDay(day), told));
  const undated = tellRun(account.undated);
  const last = undated.length === 0 ? [] : [toParagraph('Without a time', undated)];
  return [...capDays(paragraphs), ...last];
}

function capDays(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.length <= DAYS) return paragraphs;
  const hidden = paragraphs.length - DAYS;
  const heading = `Before ${paragraphs[hidden]?.heading ?? ''}`;
  const more = words(`${toCount(hidden, 'earlier day')} can be read in the artifacts themselves`);
  return [
    { heading, sentences: [toSentence(state(more, [MANIFEST]))] },
    ...paragraphs.slice(hidden),
  ];
}
