/** Nothing is recorded as having happened before it can have happened. */
import { FILES } from '#incident/path.ts';
import { MILESTONES } from '#incident/milestone.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Context } from '../../context.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { toEntryPlace } from '../../view/timeline.ts';

/** Clocks of people and services disagree by this much without anyone being wrong. */
const SKEW_MS = 5 * 60_000;

export const timelineFuture: Rule = {
  id: 'timeline/future',
  title: 'Nothing happened in the future',
  level: 'error',
  why: 'A wrong year or a lost time zone turns a deadline that has passed into one that seems far away.',
  example: {
    file: FILES.timeline,
    bad: '## 2036-11-21\n\n- **T-0001** 2036-11-21T05:12:00Z `note` @octocat: the token was found\n',
    good: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found\n',
  },
  check(context) {
    return [...findFutureEntries(context), ...findFutureMilestones(context)];
  },
};

function findFutureEntries({ timeline, now }: Context): FindingDraft[] {
  return timeline.effective
    .filter(({ at }) => isFuture(at, now))
    .map((entry) => ({
      ...toEntryPlace(timeline, entry, entry.time),
      ...describe(entry.time, now),
    }));
}

function findFutureMilestones({ record, now }: Context): FindingDraft[] {
  const milestones = record.incident?.milestones ?? {};
  return MILESTONES.flatMap((name) =>
    (['at', 'recorded_at'] as const).flatMap((key) => {
      const time = milestones[name]?.[key];
      if (time === undefined || !isFuture(new Date(time), now)) return [];
      const place = record.source.placeOf(['milestones', name, key]);
      return [{ file: FILES.record, ...place, ...describe(time, now) }];
    }),
  );
}

function isFuture(at: Date, now: Date): boolean {
  return at.getTime() > now.getTime() + SKEW_MS;
}

function describe(time: string, now: Date): Pick<FindingDraft, 'unexpected' | 'expected' | 'fix'> {
  const expected = `a time up to now, ${toUtcSeconds(now)}`;
  return { unexpected: `time ${time}`, expected, fix: 'Check the date, the year and the offset.' };
}
