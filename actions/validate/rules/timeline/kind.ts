/** The kind of a timeline entry is a milestone or one of a few sorts of statement. */
import { ENTRY_KINDS } from '#incident/timeline.ts';
import { FILES } from '#incident/path.ts';
import { suggest } from '#kernel/registry.ts';
import { quote } from '#kernel/text/quote.ts';
import type { Rule } from '../../rule.ts';
import { toEntryPlace } from '../../view/timeline.ts';

const KNOWN: ReadonlySet<string> = new Set(ENTRY_KINDS);

export const timelineKind: Rule = {
  id: 'timeline/kind',
  title: 'Timeline entries have a known kind',
  level: 'error',
  why: 'The kind decides whether an entry starts a deadline, so a misspelled milestone would start none.',
  example: {
    file: FILES.timeline,
    bad: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `detcted` @octocat: gitleaks reported a token\n',
    good: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `detected` @octocat: gitleaks reported a token\n',
  },
  check({ timeline }) {
    return timeline.effective
      .filter(({ kind }) => !KNOWN.has(kind))
      .map((entry) => {
        const meant = suggest(entry.kind, ENTRY_KINDS);
        const { column, ...place } = toEntryPlace(timeline, entry, `\`${entry.kind}\``);
        return {
          ...place,
          column: column + 1,
          unexpected: `kind ${quote(entry.kind)}`,
          expected: `one of ${ENTRY_KINDS.join(', ')}`,
          fix: meant ? `Write \`${meant}\`.` : 'Write `note` when no other fits.',
        };
      });
  },
};
