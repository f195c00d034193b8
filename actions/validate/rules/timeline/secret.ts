/** No secret stands in the timeline. Putting its redaction in its place is the one edit that append-only allows. */
import { FILES } from '#incident/path.ts';
import type { Rule } from '../../rule.ts';
import { findSecretDrafts } from '../../secret-findings.ts';

// Built from parts: scanners of this repository would report a whole one.
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

export const timelineSecret: Rule = {
  id: 'timeline/secret',
  title: 'No secret in the timeline',
  level: 'error',
  why: 'Every reader of the incident, every clone and every notification mail would carry the credential on.',
  example: {
    file: FILES.timeline,
    bad: `## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z \`note\` @octocat: the gist shows ${TOKEN}\n`,
    good: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the gist shows [redacted github-token …a1B2]\n',
  },
  check: async ({ tree }) => findSecretDrafts(FILES.timeline, await tree.readText(FILES.timeline)),
};
