/** A new validation rule: finds nothing until somebody has written it. */
import type { Template } from '../template.ts';

const CASES = 'test/fixtures/validate';

export const rule: Template = {
  renderSource: ({
    constant,
    id,
    title,
  }) => `/** ${title}. To be written: what it allows on purpose. */
import { FILES } from '#incident/path.ts';
import type { Rule } from '../../rule.ts';

export const ${constant}: Rule = {
  id: '${id}',
  title: '${title}',
  // To be written: an error, or a warning where a pull request may be merged all the same.
  level: 'error',
  why: 'To be written: one sentence on what goes wrong when nobody checks this.',
  // To be written: another file where it is about one, and texts that show the rule.
  example: {
    file: FILES.timeline,
    bad: '## 2026-11-21\\n\\n- **T-0001** 2026-11-21T05:12:00Z \`note\` @octocat: what must not be\\n',
    good: '## 2026-11-21\\n\\n- **T-0001** 2026-11-21T05:12:00Z \`note\` @octocat: what may be\\n',
  },
  // To be written.
  check: () => [],
};
`,
  renderTest: ({ id }) => `import { describe, expect, it } from 'vitest';
import { check, toTimeline } from '../../sample.ts';

const entry = (text: string) => \`**T-0001** 2026-11-21T05:12:00Z \\\`note\\\` @octocat: \${text}\`;

describe('${id}', () => {
  it('points at what must not be', async () => {
    const timeline = toTimeline(entry('what must not be'));
    expect(await check('${id}', { 'timeline.md': timeline })).toHaveLength(1);
  });

  it('lets everything else be', async () => {
    const timeline = toTimeline(entry('what may be'));
    expect(await check('${id}', { 'timeline.md': timeline })).toEqual([]);
  });
});
`,
  renderMore: ({ id }) => ({
    [`${CASES}/${id}/first/timeline.md`]: [
      '# Timeline of INC-2026-0042',
      '## 2026-11-21',
      '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: what must not be\n',
    ].join('\n\n'),
    [`${CASES}/${id}/first/findings.txt`]:
      'To be written: what the rule says of the files beside this one\n',
  }),
  toNext: ({ id, file, test }) => [
    'actions/validate/rule.ts is the contract, context.ts beside it what a check sees (view/ has the files as it sees them), and actions/validate/rules/timeline/future.ts a rule that is whole.',
    `${file}: check, and an example whose bad text it finds and whose good text it lets be. A finding says in unexpected, expected and fix what came, what should be, and in a sentence what to do.`,
    `${CASES}/${id}/first/: a case, with what the rule says of it in findings.txt, which the failing test shows; more are folders beside it.`,
    '`npm run docs` puts the rule into the README of validate.',
    `Run \`npx vitest run ${test} test/contract test/validate\` until it passes: whatever still says "To be written" is named.`,
  ],
};
