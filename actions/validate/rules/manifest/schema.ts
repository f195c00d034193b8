/** The manifest lists each artifact once, with everything that custody needs. */
import type { Rule } from '../../rule.ts';

export const manifestSchema: Rule = {
  id: 'manifest/schema',
  title: 'The manifest lists each artifact once',
  level: 'error',
  why: 'Reports cite artifacts by id, so an id must lead to exactly one file whose bytes are on record.',
  example: { file: 'artifacts/manifest.yml', bad: 'artifact: []\n', good: 'artifacts: []\n' },
  check: ({ manifest }) => manifest.problems,
};
