/** Each timeline entry has an id of its own. */
import { FILES } from '#incident/path.ts';
import type { Rule } from '../../rule.ts';
import { toEntryPlace } from '../../view/timeline.ts';

export const timelineUniqueIds: Rule = {
  id: 'timeline/unique-ids',
  title: 'Timeline ids are unique',
  level: 'error',
  why: 'Milestones, reports and corrections point at an entry by its id, so an id must mean one entry.',
  example: {
    file: FILES.timeline,
    bad: [
      '## 2026-11-21',
      '',
      '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found',
      '- **T-0001** 2026-11-21T05:13:00Z `note` @octocat: the token was used',
      '',
    ].join('\n'),
    good: [
      '## 2026-11-21',
      '',
      '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found',
      '- **T-0002** 2026-11-21T05:13:00Z `note` @octocat: the token was used',
      '',
    ].join('\n'),
  },
  check({ timeline }) {
    if (timeline.ids.size === timeline.entries.length) return [];
    const firstLines = new Map<string, number>();
    let free = timeline.entries.reduce((most, { id }) => Math.max(most, toNumber(id)), 0);
    return timeline.entries.flatMap((entry) => {
      const first = firstLines.get(entry.id);
      if (first === undefined) {
        firstLines.set(entry.id, entry.line);
        return [];
      }
      free += 1;
      return [
        {
          ...toEntryPlace(timeline, entry, entry.id),
          unexpected: `second ${entry.id}, already on line ${first}`,
          expected: 'an id of its own',
          fix: `Write \`**T-${String(free).padStart(4, '0')}**\`.`,
        },
      ];
    });
  },
};

function toNumber(id: string): number {
  return Number(id.slice(2));
}
