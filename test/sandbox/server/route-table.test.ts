import { expect, test } from 'vitest';
import { findRoute, listRoutes } from '#sandbox/server/route-table.ts';

const REPO = '/repos/acme/incidents';

function find(method: string, path: string): [string, Record<string, string>] | undefined {
  const match = findRoute(method, path);
  return match && [match.route.template, match.parameters];
}

test('a word goes before a parameter', () => {
  expect(find('GET', `${REPO}/issues/comments/5`)?.[0]).toMatch(/\{comment_id\}$/);
  expect(find('GET', `${REPO}/issues/5/comments`)?.[0]).toMatch(/\{issue_number\}\/comments$/);
});

test('a path, a ref and a branch hold slashes, and nothing else does', () => {
  expect(find('GET', `${REPO}/contents/a/b.md`)?.[1]).toMatchObject({ path: 'a/b.md' });
  expect(find('GET', `${REPO}/git/ref/heads/incident/x`)?.[1]).toMatchObject({
    ref: 'heads/incident/x',
  });
  expect(find('GET', `${REPO}/labels/a/b`)).toBeUndefined();
  expect(find('GET', `${REPO}/labels/a%2Fb`)?.[1]).toMatchObject({ name: 'a/b' });
});

test('a stray percent sign ends nothing, and a slash at the end is another path', () => {
  expect(find('GET', `${REPO}/labels/100%`)?.[1]).toMatchObject({ name: '100%' });
  expect(find('GET', `${REPO}/contents/a/`)).toBeUndefined();
  expect(find('GET', '/user/')).toBeUndefined();
});

test('the method counts, and a point is a point', () => {
  expect(find('POST', '/user')).toBeUndefined();
  expect(find('get', '/user')).toBeUndefined();
  expect(find('GET', '/user')?.[0]).toBe('/user');
});

test('each route is there once', () => {
  const routes = listRoutes();
  expect(routes).toEqual([...new Set(routes)]);
  expect(routes).toContain('GET /user');
});
