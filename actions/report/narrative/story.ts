/**
 * What happened, in order: one paragraph per day. Rows between two timeline entries are bundled, so a log of thousands
 * reads as a few sentences and still nothing is told before what came before it.
 */
import { MANIFEST } from '../citation.ts';
import { toSortKey } from '../observed-time.ts';
import type { Account, AccountItem } from '../order.ts';
import type { Observation, ObservationKind } from '../observation.ts';
import { type Phrase, words } from '../phrase.ts';
import { state, toSentence } from '../statement.ts';
import { toCount, toDay, toDayKey } from '../wording.ts';
import { tellActivity } from './activity.ts';
import { tellEntry } from './entries.ts';
import { tellFindings } from './findings.ts';
import { groupBy, type Group } from './grouping.ts';
import { tellSecrets } from './secrets.ts';
import type { Told } from './told.ts';

export interface Paragraph {
  /** `21 November 2026`, or `Without a time`. */
  heading: string;
  sentences: readonly Phrase[];
}

/** Sentences per day; a reader who needs more opens the sources. */
const SENTENCES_PER_DAY = 40;
/** Days told; more happen when a scanner reads years of history. */
const DAYS = 60;

const TELLERS: Readonly<Record<ObservationKind, (group: Group) => Told[]>> = {
  secret: tellSecrets,
  finding: tellFindings,
  activity: tellActivity,
};

/** Who did it and from where belong together; a scanner's rows belong together by file alone. */
function toKey({ artifact, kind, actor, address }: Observation): string {
  return JSON.stringify(kind === 'activity' ? [artifact, kind, actor, address] : [artifact, kind]);
}

function byTime(a: Told, b: Told): number {
  const [left, right] = [toSortKey(a.at), toSortKey(b.at)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function tellRun(run: readonly Observation[]): Told[] {
  const told = groupBy(run, toKey).flatMap((group) => TELLERS[group[0].kind](group));
  return told.toSorted(byTime);
}

function* tellItems(items: readonly AccountItem[]): Generator<Told> {
  let run: Observation[] = [];
  for (const item of items) {
    if (item.origin === 'observation') {
      run.push(item.observation);
      continue;
    }
    yield* tellRun(run);
    run = [];
    yield { at: item.when.at, rank: 'entry', statement: tellEntry(item.entry) };
  }
  yield* tellRun(run);
}

const RANKS = ['entry', 'grave', 'routine'] as const;

/** Keeps what people recorded and then the gravest, in the order in which it happened. */
function choose(told: readonly Told[]): readonly Told[] {
  const recorded = told.filter(({ rank }) => rank === 'entry').length;
  const limit = Math.max(SENTENCES_PER_DAY, recorded);
  const ranked = told.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  const chosen = new Set(ranked.slice(0, limit));
  return told.filter((one) => chosen.has(one));
}

function toParagraph(heading: string, told: readonly Told[]): Paragraph {
  const sentences = choose(told).map(({ statement }) => toSentence(statement));
  const hidden = told.length - sentences.length;
  if (hidden === 0) return { heading, sentences };
  const more = words(
    `${toCount(hidden, 'further statement')} about this day can be read in the artifacts themselves`,
  );
  return { heading, sentences: [...sentences, toSentence(state(more, [MANIFEST]))] };
}

/** Tells the account: a paragraph per day, and one for what has no time. */
export function tellStory(account: Account): Paragraph[] {
  const days = Map.groupBy(tellItems(account.items), ({ at }) => toDayKey(at));
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
