/** Every list item of the timeline is an entry on one line, and GitHub shows it as one. */
import { FILES } from '#incident/path.ts';
import { findSecrets } from '#kernel/text/redact.ts';
import { parseMessage } from '../../message.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

export const timelineSyntax: Rule = {
  id: 'timeline/syntax',
  title: 'Each item of the timeline is an entry',
  level: 'error',
  why: 'What cannot be read as an entry is missing from the report, the metrics and the deadlines.',
  example: {
    file: FILES.timeline,
    bad: '## 2026-11-21\n\n- 05:12 the token was found\n',
    good: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found\n',
  },
  check({ timeline, tree }) {
    if (!timeline.present) {
      const place = { file: FILES.timeline, line: 1, column: 1 };
      const fix = `Restore it, or start one with \`# Timeline of ${tree.id}\`.`;
      return [
        {
          ...place,
          unexpected: `no ${FILES.timeline}`,
          expected: 'the timeline of the incident',
          fix,
        },
      ];
    }
    // A line that reads as an entry may still have a wrong kind; that has a rule of its own.
    return timeline.lines
      .filter(({ entry }) => entry === undefined)
      .flatMap(({ problems, source }) => problems.map((problem) => ({ ...problem, source })))
      .map(({ line, column, message, source }) => ({
        file: FILES.timeline,
        line,
        column,
        ...describe(message, source),
        fix: 'Write ``- **T-0001** 2026-11-21T05:12:00Z `note` @login: what happened`` on one line.',
      }));
  },
};

/** The kernel quotes the rest of a line; cut in the middle, a secret in it would be half shown and not found. */
function describe(message: string, source: string): Pick<FindingDraft, 'unexpected' | 'expected'> {
  const told = parseMessage(message);
  return findSecrets(source).length > 0 ? { ...told, unexpected: 'text with a secret' } : told;
}
