/**
 * Milestones follow each other as they must, on the timeline and in the record, and the two agree.
 * Only what cannot be true is a finding: approximate entries and overlapping spans pass.
 */
import { MILESTONE_ORDER, MILESTONES } from '#incident/milestone.ts';
import { type Precision } from '#kernel/clock.ts';
import { FILES } from '#incident/path.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import type { Context } from '../../context.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { toEnd } from '../../span.ts';
import { findMilestoneOf, toEntryPlace } from '../../view/timeline.ts';

export const timelineMilestoneOrder: Rule = {
  id: 'timeline/milestone-order',
  title: 'Milestones are in order',
  level: 'error',
  why: 'Deadlines and metrics are differences between milestones; out of order they come out negative or absurd.',
  example: {
    file: FILES.timeline,
    bad: [
      '## 2026-11-21',
      '',
      '- **T-0001** 2026-11-21T05:00:00Z `contained` @octocat: the token was revoked',
      '- **T-0002** 2026-11-21T05:12:00Z `detected` @octocat: gitleaks reported a token',
      '',
    ].join('\n'),
    good: [
      '## 2026-11-21',
      '',
      '- **T-0001** 2026-11-21T05:12:00Z `detected` @octocat: gitleaks reported a token',
      '- **T-0002** 2026-11-21T06:02:00Z `contained` @octocat: the token was revoked',
      '',
    ].join('\n'),
  },
  check(context) {
    return [
      ...findDisorderOnTimeline(context),
      ...findDisorderInRecord(context),
      ...findDisagreement(context),
    ];
  },
};

interface Moment {
  at: Date;
  precision: Precision;
}

function isSurelyBefore(a: Moment, b: Moment): boolean {
  return toEnd(a) <= b.at.getTime();
}

/** A milestone may come twice, when containment had to be repeated: each is held against the earliest of the other. */
function findDisorderOnTimeline({ timeline }: Context): FindingDraft[] {
  const exact = timeline.effective.filter(({ approximate }) => !approximate);
  const byMilestone = Map.groupBy(exact, findMilestoneOf);
  return MILESTONE_ORDER.flatMap(([first, second]) => {
    const [earliest] = (byMilestone.get(first) ?? []).toSorted(
      (a, b) => a.at.getTime() - b.at.getTime(),
    );
    if (earliest === undefined) return [];
    return (byMilestone.get(second) ?? [])
      .filter((entry) => isSurelyBefore(entry, earliest))
      .map((entry) => ({
        ...toEntryPlace(timeline, entry, entry.time),
        unexpected: `\`${second}\` at ${entry.time} before \`${first}\` at ${earliest.time} (${earliest.id})`,
        expected: `\`${second}\` after \`${first}\``,
        fix: `Add an entry that supersedes ${entry.id} or ${earliest.id}, whichever is wrong.`,
      }));
  });
}

function findDisorderInRecord({ record }: Context): FindingDraft[] {
  const milestones = record.incident?.milestones ?? {};
  return MILESTONE_ORDER.flatMap(([first, second]) => {
    const [before, after] = [milestones[first], milestones[second]];
    if (!before || !after || !isSurelyBefore(toMoment(after), toMoment(before))) return [];
    return [
      {
        file: FILES.record,
        ...record.source.placeOf(['milestones', second, 'at']),
        unexpected: `\`${second}\` at ${after.at} before \`${first}\` at ${before.at}`,
        expected: `\`${second}\` after \`${first}\``,
        fix: `Correct the wrong one with \`/milestone ${second} --at <time>\` or \`/milestone ${first} --at <time>\`.`,
      },
    ];
  });
}

/** Finds milestones of the record that say something else than the entry they name as their source. */
function findDisagreement({ record, timeline }: Context): FindingDraft[] {
  const milestones = record.incident?.milestones ?? {};
  return MILESTONES.flatMap((name) => {
    const milestone = milestones[name];
    if (!milestone?.source.startsWith('T-')) return [];
    const entry = timeline.entries.find(({ id }) => id === milestone.source);
    // A source that is not there at all is told by timeline/source-missing.
    if (entry === undefined) return [];
    const place = (key: string) => ({
      file: FILES.record,
      ...record.source.placeOf(['milestones', name, key]),
    });
    if (!timeline.effective.some(({ id }) => id === entry.id))
      return [{ ...place('source'), ...describeSuperseded(entry, timeline.entries) }];
    const moment = toMoment(milestone);
    if (!isSurelyBefore(moment, entry) && !isSurelyBefore(entry, moment)) return [];
    const unexpected = `\`${name}\` at ${milestone.at}`;
    const expected = `${entry.time}, as ${entry.id} says`;
    const fix = `Run \`/milestone ${name} --at <time>\` with the right time.`;
    return [{ ...place('at'), unexpected, expected, fix }];
  });
}

/** Only a warning: the correction may have been about something else than the time. */
function describeSuperseded(
  entry: TimelineEntry,
  entries: readonly TimelineEntry[],
): Pick<FindingDraft, 'level' | 'unexpected' | 'expected' | 'fix'> {
  const successor =
    entries.find(({ supersedes }) => supersedes === entry.id)?.id ?? 'its correction';
  return {
    level: 'warning',
    unexpected: `source ${entry.id}, which ${successor} supersedes`,
    expected: `${successor} as source`,
    fix: `Take source and time from ${successor}.`,
  };
}

function toMoment({ at, precision }: { at: string; precision: Precision }): Moment {
  return { at: new Date(at), precision };
}
