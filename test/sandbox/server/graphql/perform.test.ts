import { beforeEach, describe, expect, test } from 'vitest';
import { performQuery } from '#sandbox/server/graphql/perform.ts';
import type { Call } from '#sandbox/server/perform-route.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import { createBareWorld } from '../../world/bare-world.ts';

let call: Call;

beforeEach(async () => {
  const world = await createBareWorld();
  const token = mintPersonToken(world, 'dana');
  const url = new URL('http://127.0.0.1/graphql');
  call = { world, method: 'POST', url, body: undefined, authorization: 'x', token };
});

const send = (query: string, more: Partial<Call> = {}) =>
  performQuery({ ...call, body: { query }, ...more });

test('nobody asks without a token, by GET, or nothing', async () => {
  expect((await send('{ viewer { login } }', { token: undefined })).status).toBe(401);
  expect((await send('{ viewer { login } }', { method: 'GET' })).status).toBe(400);
  expect((await performQuery({ ...call, body: {} })).status).toBe(400);
});

describe('an error is 200', () => {
  test.each([
    ['in a document that does not parse', '{ viewer', undefined],
    ['in a field that GitHub lacks', '{ viewer { nothing } }', undefined],
    ['in a field that the sandbox lacks', '{ viewer { bio } }', 'NOT_IMPLEMENTED'],
    ['in what is not there', '{ user(login: "nobody") { id } }', 'NOT_FOUND'],
  ])('%s', async (_, query, type) => {
    const { status, body } = await send(query);
    expect(status).toBe(200);
    expect(body).toMatchObject({ errors: [type === undefined ? {} : { type }] });
  });

  test('and names where, beside what went well', async () => {
    const { body } = await send('{ good: viewer { login } bad: user(login: "nobody") { id } }');
    expect(body).toMatchObject({
      data: { good: { login: 'dana' }, bad: null },
      errors: [{ path: ['bad'], locations: [{ line: 1 }] }],
    });
  });
});

describe('a fault', () => {
  test('forbids the operation that it names, and leaves the others', async () => {
    const { body } = await send('{ viewer { login } rateLimit { cost } }', {
      forbidden: 'rateLimit',
    });
    expect(body).toMatchObject({
      data: { viewer: { login: 'dana' }, rateLimit: null },
      errors: [{ type: 'FORBIDDEN', path: ['rateLimit'] }],
    });
  });

  test('withholds the last thing that was asked of the first field', async () => {
    const query =
      '{ r: repository(owner: "acme", name: "incidents") { name i: issue(number: 1) { id } } }';
    const { body } = await send(query, { withheld: { type: 'FORBIDDEN', message: 'm' } });
    expect(body).toMatchObject({
      data: { r: { name: 'incidents', i: null } },
      errors: [{ type: 'FORBIDDEN', message: 'm', path: ['r', 'i'] }],
    });
  });
});
