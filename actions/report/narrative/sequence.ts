/**
 * Puts times in front of the sentences of a paragraph, so that several of one instant do not all begin alike. What
 * follows is said only as far as it is known: two events of one minute are not at the same time.
 */
import type { Precision } from '#kernel/clock.ts';
import { say, words } from '../prose/phrase.ts';
import { createShow, type Show } from '../prose/seconds.ts';
import { state, type Statement } from '../prose/statement.ts';
import { toMoment, toSpan, type When } from '../prose/wording.ts';
import type { Mentioned } from './mentioned.ts';

const IN_THE_SAME: Readonly<Record<Precision, string>> = {
  second: 'In the same second',
  minute: 'In the same minute',
  hour: 'In the same hour',
  day: 'On the same day',
};

interface Previous {
  from: When;
  moment: string;
  /** How many sentences in a row began with this moment. */
  streak: number;
}

function isSameInstant(a: When, b: When): boolean {
  return a.at === b.at && a.precision === 'second' && b.precision === 'second';
}

function repeat(previous: Previous, from: When, shown: When): string {
  if (previous.streak % 2 === 0) return `Also ${previous.moment.replace(/^[AO]/, toLower)}`;
  return isSameInstant(previous.from, from) ? 'At the same time' : IN_THE_SAME[shown.precision];
}

function toLower(letter: string): string {
  return letter.toLowerCase();
}

function toLead(
  { from, to }: NonNullable<Mentioned['start']>,
  previous: Previous | undefined,
  show: Show,
): { lead: string; next: Previous | undefined } {
  const shown = show(from);
  if (to !== undefined) return { lead: toSpan(shown, show(to)), next: undefined };
  const moment = toMoment(shown);
  if (previous?.moment !== moment || from.approximate)
    return { lead: moment, next: { from, moment, streak: 1 } };
  return {
    lead: repeat(previous, from, shown),
    next: { from, moment, streak: previous.streak + 1 },
  };
}

/** Makes sentences of what is told in one paragraph. */
export function tellInTurn(told: readonly Mentioned[]): Statement[] {
  const times = told.flatMap(({ start, times: more = [] }) => [
    ...(start === undefined ? [] : [start.from]),
    ...(start?.to === undefined ? [] : [start.to]),
    ...more,
  ]);
  const show = createShow(times);
  let previous: Previous | undefined;
  return told.map(({ start, tell, cites }) => {
    if (start === undefined) {
      previous = undefined;
      return state(tell(show), cites);
    }
    const { lead, next } = toLead(start, previous, show);
    previous = next;
    return state(say`${words(lead)}${tell(show)}`, cites);
  });
}
