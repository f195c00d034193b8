import { expect, test } from 'vitest';
import { openFolder } from '#github/folder.ts';
import { renderReports } from '#report/index.ts';
import { createTree, TEMPLATES } from './incident-files.ts';
import { listNodes, render } from './rendering.ts';
import { RICH } from './rich-incident.ts';
import { TELLING } from '../support/providers.ts';

const rich = await render(RICH);

// A change of words changes these files: read the difference, then `vitest run test/report/golden.test.ts -u`.
test.each([...rich.files])(
  '%s says of a rich incident what people have read and agreed to',
  async (path, text) => {
    const file = path.replace('reports/', '../fixtures/report/golden/');
    await expect(text).toMatchFileSnapshot(file);
  },
);

test('the comment says of it what people have read and agreed to', async () => {
  await expect(`${rich.changes}\n`).toMatchFileSnapshot('../fixtures/report/golden/comment.md');
});

test('every link leads to a file of the incident, and to a line that it has', async () => {
  const tree = createTree(RICH);
  for (const text of rich.files.values()) {
    for (const node of listNodes(text)) {
      if (node.type !== 'link') continue;
      const [, path = '', line = '1'] =
        /^\.\.\/([^?#]+)(?:\?plain=1)?(?:#L(\d+))?$/.exec(node.url) ?? [];
      const content = path === 'artifacts/manifest.yml' ? '' : await tree.readText(path);
      expect(content, node.url).toBeDefined();
      expect(content?.split('\n').length).toBeGreaterThanOrEqual(Number(line));
    }
  }
});

test('no place on earth and no language changes a byte', async () => {
  const { TZ, LANG } = process.env;
  try {
    for (const zone of ['Pacific/Chatham', 'America/St_Johns']) {
      Object.assign(process.env, { TZ: zone, LANG: 'tr_TR.UTF-8' });
      expect([...(await render(RICH)).files]).toEqual([...rich.files]);
    }
  } finally {
    Object.assign(process.env, { TZ, LANG });
    if (TZ === undefined) delete process.env['TZ'];
    if (LANG === undefined) delete process.env['LANG'];
  }
});

test('the worked exercise in incidents/ has the reports that its files give', async () => {
  const folder = new URL('../../incidents/2025/INC-2025-0001', import.meta.url).pathname;
  const tree = await openFolder(folder, 'INC-2025-0001');
  const { files, refused } = await renderReports({ tree, ...TELLING, templates: TEMPLATES });
  expect(refused).toEqual([]);
  for (const [path, text] of files) expect(text).toBe(await tree.readText(path));
});
