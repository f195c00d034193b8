import { expect, test } from 'vitest';
import { parseManifest } from '#incident/manifest.ts';
import { registerArtifacts } from '#report/index.ts';
import { createTree, readFixture } from '../incident-files.ts';

const ABOUT = { addedBy: 'dana', addedAt: '2026-11-21T06:00:00Z', tlp: 'AMBER' as const };

test('registers what is new and leaves what is listed alone', async () => {
  const first = await registerArtifacts(
    createTree({ files: { 'artifacts/gitleaks.json': readFixture('gitleaks.json') } }),
    ABOUT,
  );
  const files = {
    'artifacts/gitleaks.json': readFixture('gitleaks.json'),
    'artifacts/notes.txt': 'hello',
    'artifacts/manifest.yml': first.text,
  };
  const second = await registerArtifacts(createTree({ files }), { ...ABOUT, addedBy: 'maya' });
  expect(second.artifacts.map(({ id, tool }) => `${id} ${tool}`)).toEqual(['A-0002 unknown']);
  expect(parseManifest(second.text).artifacts.map(({ added_by: by }) => by)).toEqual([
    'dana',
    'maya',
  ]);
  const third = await registerArtifacts(
    createTree({ files: { ...files, 'artifacts/manifest.yml': second.text } }),
    ABOUT,
  );
  expect(third).toEqual({ text: second.text, artifacts: [], refused: [] });
});

test('takes an empty report for the tool its name says, and nothing else by name', async () => {
  const files = {
    'artifacts/gitleaks-empty.json': '[]\n',
    'artifacts/gitleaks.csv': 'RuleID,Commit\n',
    'artifacts/empty.json': 'null',
  };
  const { artifacts } = await registerArtifacts(createTree({ files }), ABOUT);
  expect(artifacts.map(({ file, tool }) => `${file} ${tool}`)).toEqual([
    'empty.json unknown',
    'gitleaks-empty.json gitleaks',
    'gitleaks.csv unknown',
  ]);
});

test('refuses links and names that could mislead, and says why', async () => {
  const files = {
    'artifacts/link.json': '../../../secrets',
    'artifacts/a\u200Bb.json': '[]',
    'artifacts/a\\b.json': '[]',
  };
  const { artifacts, refused } = await registerArtifacts(
    createTree({ files, links: ['artifacts/link.json'] }),
    ABOUT,
  );
  expect(artifacts).toEqual([]);
  expect(refused.map(({ path }) => path)).toEqual([
    'artifacts/a\\b.json',
    'artifacts/a\u200Bb.json',
    'artifacts/link.json',
  ]);
});

test('does not ask what a scaffold placeholder is', async () => {
  const { artifacts, refused } = await registerArtifacts(
    createTree({ files: { 'artifacts/.gitkeep': '' } }),
    ABOUT,
  );
  expect([artifacts, refused]).toEqual([[], []]);
});
