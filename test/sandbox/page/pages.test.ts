import { expect, test } from 'vitest';
import { renderPage } from '#sandbox/page/pages.ts';
import { openBarePage } from './bare-page.ts';

async function open(path: string) {
  const { context } = await openBarePage(path);
  const { found, document } = await renderPage(context);
  return { found, title: /<title>([^<]*)/.exec(document)?.[1] };
}

test.each([
  ['/', 'Threads'],
  ['/runs', 'Runs'],
  ['/requests', 'Requests'],
  ['/world', 'World'],
  ['/threads/1', 'One #1'],
])('%s is %s', async (path, title) => {
  expect(await open(path)).toEqual({ found: true, title: `${title} · Firebreak sandbox` });
});

test.each(['/nothing', '/threads/9', '/threads/x', '/files/x', '/files/%', '/toString', '//'])(
  '%s is no page, and says so',
  async (path) => {
    expect(await open(path)).toEqual({ found: false, title: 'Not found · Firebreak sandbox' });
  },
);
