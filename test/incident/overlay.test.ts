import { expect, it } from 'vitest';
import { overlayTree } from '#incident/overlay.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { ID, draftOf } from './incident-draft.ts';

const FILES = new Map([
  ['artifacts/a.json', '[]'],
  ['containment/C-01.sealed.json', '{}'],
  ['timeline.md', 'old'],
]);

const TREE: IncidentTree = {
  id: ID,
  files: [...FILES].map(([path, text]) => ({ path, bytes: text.length, mode: '100644' })),
  readText: async (path) => FILES.get(path),
  readBytes: async (path) => {
    const text = FILES.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  },
};

it('shows what a draft writes and removes, and the rest as it was', async () => {
  const draft = draftOf({ containment: new Map([['containment/C-01.sealed.json', '{}']]) });
  draft.writeFile('timeline.md', 'né');
  draft.writeFile('containment/R-0001.json', '{"id":1}');
  draft.deleteFile('containment/C-01.sealed.json');
  const tree = overlayTree(TREE, draft);
  expect(tree.id).toBe(ID);
  expect(tree.files).toEqual([
    { path: 'artifacts/a.json', bytes: 2, mode: '100644' },
    { path: 'containment/R-0001.json', bytes: 8, mode: '100644' },
    { path: 'timeline.md', bytes: 3, mode: '100644' },
  ]);
  expect(await tree.readText('timeline.md')).toBe('né');
  expect(await tree.readText('artifacts/a.json')).toBe('[]');
  expect(await tree.readBytes('containment/R-0001.json')).toEqual(Buffer.from('{"id":1}'));
  expect(await tree.readText('containment/C-01.sealed.json')).toBeUndefined();
  expect(await tree.readText('nowhere')).toBeUndefined();
});

it('says so when the folder is not on its branch', () => {
  expect(() => overlayTree(undefined, draftOf())).toThrow(`The folder of ${ID} is not`);
});
