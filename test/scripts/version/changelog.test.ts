import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findNews, parseChangelog } from '../../../scripts/version/changelog.ts';

const OLD =
  '# Changelog\n\nWords.\n\n## Unreleased\n\n- c\n\n## v0.1.0 · 2026-01-01\n\n### Added\n\n- a\n';
const NEW = OLD.replace(
  '## Unreleased\n',
  '## Unreleased\n\n- d\n\n## v0.3.0 · 2026-03-01\n',
).replace('## v0.1.0', '## v0.2.0\n\n- b\n\n## v0.1.0');

it('reads sections with what stands below their headings', () => {
  expect(parseChangelog(OLD)).toEqual([
    { version: 'Unreleased', text: '- c' },
    { version: 'v0.1.0', text: '### Added\n\n- a' },
  ]);
});

it('finds what was released since, newest first, and nothing that is not released', () => {
  expect(findNews(OLD, NEW).map(({ version }) => version)).toEqual(['v0.3.0', 'v0.2.0']);
  expect(findNews('', OLD).map(({ version }) => version)).toEqual(['v0.1.0']);
  expect(findNews(NEW, NEW)).toEqual([]);
});

it('finds a place for what comes next in the changelog of this repository', () => {
  const [first] = parseChangelog(readFileSync('CHANGELOG.md', 'utf8'));
  expect(first?.version).toBe('Unreleased');
});
