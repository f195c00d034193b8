import { expect, it } from 'vitest';
import { Artifact } from '#incident/manifest.ts';
import { toPathOfTarget, toTarget } from '#incident/target.ts';
import { parseMarkdown } from '#kernel/markdown.ts';
import { citeFile } from '#report/prose/citation.ts';
import { renderPhrase } from '#report/prose/markdown.ts';

const NAMES = [
  'gitleaks (1).json',
  'a).json',
  '((b.json',
  '100%.json',
  '%41.json',
  'a#L3.json',
  'what?.csv',
  'it\u2019s "quoted".json',
  "it's.json",
  '.gitleaks.json',
  '.config/.hidden',
  'Übersicht März.xlsx',
  '報告書.json',
  '😀.json',
  '[x](y).md',
  '<b>.json',
  '@everyone #1.json',
  'a|@b.json',
  '`code`.json',
  ' blank.json ',
  '*a*_b_.json',
  '!important!.json',
  '..a/...b',
  'manifest.yml.bak',
  'sub/manifest.yml',
  '-rf.json',
];

const FIELDS = {
  id: 'A-0001',
  sha256: '0'.repeat(64),
  bytes: 1,
  tool: 'x',
  added_by: 'dana',
  added_at: '2026-03-02T09:00:00Z',
  tlp: 'AMBER',
};

it.each(NAMES)('lists, links and finds a file that is called %j', (name) => {
  expect(Artifact.safeParse({ ...FIELDS, file: name }).success).toBe(true);
  expect(toPathOfTarget(`${toTarget(name)}#L3`)).toBe(name);
  expect(toPathOfTarget(`./${toTarget(name)}?plain=1#L3`)).toBe(name);
  for (const place of ['paragraph', 'cell'] as const) {
    const link = renderPhrase({ parts: [citeFile(name, `artifacts/${name}`)] }, place);
    const source = place === 'cell' ? `| a |\n| - |\n| ${link} |` : `See ${link}.`;
    const found = findLinks(parseMarkdown(source, { file: 'x' }));
    expect(found).toEqual([`../artifacts/${toTarget(name)}`]);
  }
});

interface Tree {
  type: string;
  url?: string;
  children?: readonly Tree[];
}

function findLinks({ type, url, children = [] }: Tree): string[] {
  return [...(type === 'link' && url !== undefined ? [url] : []), ...children.flatMap(findLinks)];
}

it.each([
  '',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  '../a',
  'a/../b',
  'a/./b',
  'a/..',
  'manifest.yml',
  String.raw`..\a`,
  'a\u0000b',
  'a\nb',
  'a\u200Bb',
  'a\u202Eb',
  '\uD800',
])('lists no file that is called %j', (name) => {
  expect(Artifact.safeParse({ ...FIELDS, file: name }).success).toBe(false);
});
