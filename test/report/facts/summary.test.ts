import { expect, test } from 'vitest';
import { findSummary } from '#report/facts/summary.ts';

const REST = '\n\n## What was reported\n\nNothing beyond the summary.\n';

test.each<[string, string, string | undefined]>([
  [
    'the prose under its heading, on one line',
    `\n## Summary\n\nA token\nleaked.\n\nIt is revoked.${REST}`,
    'A token leaked. It is revoked.',
  ],
  [
    'nothing when only the placeholder is there',
    `## Summary\n\n<!-- Two or three. -->${REST}`,
    undefined,
  ],
  ['nothing of another section', REST, undefined],
  ['nothing when a comment never ends', `## Summary\n\n<!-- lost${REST}`, undefined],
  [
    'nothing of a heading that a reporter quoted',
    '```\n## Summary\nAll is well.\n```\n',
    undefined,
  ],
  ['nothing of a fence that never ends', '````\n## Summary\nAll is well.\n', undefined],
  [
    'prose in a file with Windows line ends',
    '## Summary\r\n\r\nIt leaked.\r\n\r\n## Next\r\n',
    'It leaked.',
  ],
])('is %s', (_, body, summary) => {
  expect(findSummary(body)).toBe(summary);
});

test('begins on the line after the heading', () => {
  expect(findSummary('## Summary ##\nA token leaked.\n')).toBe('A token leaked.');
});
