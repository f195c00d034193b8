import { expect, test } from 'vitest';
import { createGuard } from '#sandbox/page/guard.ts';

const HOST = '127.0.0.1:8000';
const OWN = { host: HOST, origin: `http://${HOST}` };

test('a post comes from a page of ours, with its token', () => {
  const guard = createGuard(8000);
  expect(guard.isAllowed(OWN, guard.token)).toBe(true);
  expect(guard.isAllowed({ ...OWN, 'sec-fetch-site': 'same-origin' }, guard.token)).toBe(true);
  expect(createGuard(8000).token).not.toBe(guard.token);
});

test.each([
  ['without an origin', { host: HOST }],
  ['from another origin', { ...OWN, origin: 'http://evil.example' }],
  ['from the same host by another name', { ...OWN, origin: 'http://localhost:8000' }],
  ['from another port', { ...OWN, origin: 'http://127.0.0.1:9000' }],
  ['that the browser calls cross-site', { ...OWN, 'sec-fetch-site': 'cross-site' }],
  ['that the browser calls same-site', { ...OWN, 'sec-fetch-site': 'same-site' }],
  ['to another name', { host: 'evil.example:8000', origin: 'http://evil.example:8000' }],
])('one %s does not', (_, headers) => {
  const guard = createGuard(8000);
  expect(guard.isAllowed(headers, guard.token)).toBe(false);
});

test('a token is the whole token', () => {
  const guard = createGuard(8000);
  for (const token of [undefined, '', guard.token.slice(1), `${guard.token}x`]) {
    expect(guard.isAllowed(OWN, token)).toBe(false);
  }
});

test('a name that leads to this machine is not ours', () => {
  const guard = createGuard(8000);
  const isOurs = (headers: { host?: string }) => guard.isOurs(headers);
  expect([isOurs({ host: 'localhost:8000' }), isOurs({ host: 'localhost' }), isOurs({})]).toEqual([
    true,
    false,
    false,
  ]);
});
