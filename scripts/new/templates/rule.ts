/** A new validation rule: finds nothing until somebody has written it. */
import type { Template } from '../template.ts';

export const rule: Template = {
  renderSource: ({ constant, id, title }) => `/** ${title}: say here what it allows on purpose. */
import { FILES } from '#incident/path.ts';
import type { Rule } from '../../rule.ts';

export const ${constant}: Rule = {
  id: '${id}',
  title: '${title}',
  level: 'error',
  why: 'One sentence: what goes wrong when nobody checks this.',
  example: {
    file: FILES.timeline,
    bad: '## 2026-11-21\\n\\n- **T-0001** 2026-11-21T05:12:00Z \`note\` @octocat: what must not be\\n',
    good: '## 2026-11-21\\n\\n- **T-0001** 2026-11-21T05:12:00Z \`note\` @octocat: what may be\\n',
  },
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
  toNext: ({ id, test }) => [
    'Write check and an example whose bad text it finds and whose good text it lets be.',
    `Add a case below test/fixtures/validate/${id}/, with findings.txt beside its files.`,
    `Run \`npx vitest run ${test}\` until it passes.`,
  ],
};
