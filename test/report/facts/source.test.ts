import { expect, test } from 'vitest';
import { renderPhrase } from '#report/prose/markdown.ts';
import { readFixture } from '../incident-files.ts';
import { render, reportOf } from '../rendering.ts';

function toManifestLine(id: string, file: string): string {
  return `  - {id: ${id}, file: ${file}, sha256: ${'a'.repeat(64)}, bytes: 1, tool: gitleaks, added_by: dana, added_at: 2026-11-21T05:30:00Z, tlp: AMBER}\n`;
}

test('ten rows that gave nothing are listed and the others counted, whatever their number', async () => {
  const rows = ['{"RuleID":"r","File":"f","Match":""}', ...Array.from({ length: 1000 }, () => '0')];
  const result = await render({ files: { 'artifacts/g.json': `[\n${rows.join(',\n')}\n]` } });
  expect([result.observations, result.unread]).toEqual([1, 1000]);
  expect(reportOf(result)).toContain('- [A-0001 L3](../artifacts/g.json#L3): no rule and file');
  expect(reportOf(result)).toContain('- A-0001: 990 further rows not read');
  expect(result.questions.map(({ question }) => renderPhrase(question))).toContainEqual(
    'What is in 1,000 rows of `A-0001` that could not be read?',
  );
});

test('nothing is claimed from an artifact whose bytes changed, a link, or a file that is gone', async () => {
  const manifest = `artifacts:\n${toManifestLine('A-0001', 'gitleaks.json')}${toManifestLine('A-0002', 'link.json')}${toManifestLine('A-0003', 'gone.json')}`;
  const files = {
    'artifacts/gitleaks.json': readFixture('gitleaks.json'),
    'artifacts/link.json': '../../x',
    'artifacts/manifest.yml': manifest,
  };
  const result = await render({ files, links: ['artifacts/link.json'] });
  expect(result.observations).toBe(0);
  expect(result.questions.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'artifact-a-0001-altered',
      'artifact-a-0002-not-a-file',
      'artifact-a-0003-missing',
    ]),
  );
  expect(reportOf(result)).toContain('not read: its bytes do not match the digest');
});
