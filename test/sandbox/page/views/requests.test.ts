import { expect, test } from 'vitest';
import { renderRequests } from '#sandbox/page/views/requests.ts';
import { openBarePage } from '../bare-page.ts';

test('the newest five hundred are shown, the newest first, and what failed is marked', async () => {
  const { context, world } = await openBarePage();
  expect(renderRequests(context).markup).toContain('No request yet.');
  const entry = { at: '2026-03-02T09:00:00Z', method: 'GET', route: '', token: 't' };
  for (let n = 1; n <= 501; n += 1) {
    world.journal.push({ ...entry, n, path: `/<${String(n)}>`, status: n === 501 ? 404 : 200 });
  }
  const { markup } = renderRequests(context);
  const shown = [...markup.matchAll(/GET \/&lt;(\d+)&gt;/g)].map(([, n]) => Number(n));
  expect([shown.length, shown[0], shown.at(-1)]).toEqual([500, 501, 2]);
  expect(markup.match(/class="bad"/g)).toHaveLength(1);
});
