import { expect, test } from 'vitest';
import { cutPage, paginateWrapped } from '#sandbox/server/page.ts';
import { createBareWorld } from '../world/bare-world.ts';

const ITEMS = Array.from({ length: 250 }, (_, index) => index);

async function toRequest(query: string) {
  const world = await createBareWorld();
  const url = new URL(`http://127.0.0.1/things?${query}`);
  const asked = { parameters: {}, query: url.searchParams, url, method: 'GET', body: undefined };
  return { world, token: undefined, hasCredentials: false, ...asked };
}

async function cut(query: string, items = ITEMS) {
  const { page, headers } = cutPage(await toRequest(query), items);
  const { link } = headers;
  const links = [...(link ?? '').matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)];
  return { page, links: Object.fromEntries(links.map(([, n, rel]) => [rel, Number(n)])) };
}

test('a page has 30 unless it is asked for more, and never more than 100', async () => {
  expect((await cut('')).page).toHaveLength(30);
  expect((await cut('per_page=100')).page).toHaveLength(100);
  expect((await cut('per_page=1000')).page).toHaveLength(100);
});

test.each(['per_page=0', 'per_page=-1', 'per_page=x', 'page=0', 'page=x'])(
  '%s is the same as nothing',
  async (query) => {
    expect((await cut(query)).page).toEqual(ITEMS.slice(0, 30));
  },
);

test('links lead on and back, keep what was asked, and one page needs none', async () => {
  expect((await cut('per_page=100')).links).toEqual({ next: 2, last: 3 });
  expect((await cut('per_page=100&page=2')).links).toEqual({ next: 3, last: 3, prev: 1, first: 1 });
  expect((await cut('per_page=100&page=3')).links).toEqual({ prev: 2, first: 1 });
  expect((await cut('page=9&per_page=100')).page).toEqual([]);
  expect((await cut('', [1])).links).toEqual({});
  expect((await cut('', [])).links).toEqual({});
});

test('a wrapped list tells how many there are, not how many it shows', async () => {
  const request = await toRequest('per_page=1&page=2');
  expect(paginateWrapped(request, 'things', { items: ['a', 'b'], render: (one) => one })).toEqual({
    status: 200,
    body: { total_count: 2, things: ['b'] },
    headers: { link: expect.stringContaining('rel="prev"') },
  });
});
