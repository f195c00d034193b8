import { expect, test } from 'vitest';
import { findBadManners } from '#sandbox/server/manners.ts';

const AGENT = { 'user-agent': 'firebreak' };

test.each([
  ['no name', {}, ''],
  ['a blank name', { 'user-agent': '  ' }, ''],
])('%s is refused with 403, whatever else is wrong', (_, headers, text) => {
  expect(findBadManners({ ...headers, 'x-github-api-version': '1' }, text)).toMatchObject({
    status: 403,
  });
});

test('a version is one that there is, or none', () => {
  const ask = (version: string) =>
    findBadManners({ ...AGENT, 'x-github-api-version': version }, '');
  expect(ask('2022-11-28')).toBeUndefined();
  expect(ask('2026-03-10')).toBeUndefined();
  expect(ask('2021-01-01')).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('"2026-03-10" (most recent), "2022-11-28"') },
  });
});

test.each([
  ['', undefined],
  ['{}', undefined],
  ['[]', undefined],
  ['{', 'Problems parsing JSON'],
  ['1', 'Body should be a JSON object'],
  ['"x"', 'Body should be a JSON object'],
  ['null', 'Body should be a JSON object'],
])('the body %j: %s', (text, message) => {
  const refused = findBadManners(AGENT, text);
  if (message === undefined) expect(refused).toBeUndefined();
  else expect(refused).toMatchObject({ status: 400, body: { message } });
});
