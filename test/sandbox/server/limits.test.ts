import { beforeEach, describe, expect, test } from 'vitest';
import {
  refuseGraphqlLimit,
  refusePrimary,
  refuseSecondary,
  startContentLimit,
  startLimits,
} from '#sandbox/server/limits.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { toJob } from './ask.ts';

const COMMENT = {
  method: 'POST',
  template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  operations: [],
};

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

describe('the primary limit', () => {
  test('is of each token and each resource, and another for each kind', () => {
    const count = startLimits(world);
    const dana = mintPersonToken(world, 'dana');
    const limits = [undefined, toJob(world), dana].map(
      (token) => count(token, 'core')['x-ratelimit-limit'],
    );
    expect(limits).toEqual(['60', '1000', '5000']);
    expect(count(dana, 'core')['x-ratelimit-used']).toBe('2');
    expect(count(dana, 'graphql')['x-ratelimit-used']).toBe('1');
    expect(count(dana, 'core', 0)['x-ratelimit-used']).toBe('2');
  });

  test('never leaves less than nothing, and begins again with the hour of the world', () => {
    const count = startLimits(world);
    for (let n = 0; n < 61; n += 1) count(undefined, 'core');
    const used = count(undefined, 'core');
    expect(used).toMatchObject({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.parse('2026-03-02T10:00:00Z') / 1000),
    });
    world.clock.advance(3_600_000);
    expect(count(undefined, 'core')['x-ratelimit-remaining']).toBe('59');
  });
});

test('a limit that is reached says so in the three ways of GitHub', () => {
  expect(refusePrimary(world)).toMatchObject({
    status: 403,
    headers: { 'x-ratelimit-remaining': '0' },
  });
  expect(refuseGraphqlLimit(world)).toMatchObject({
    status: 200,
    body: { errors: [{ type: 'RATE_LIMITED' }] },
  });
  expect(refuseSecondary({}).headers).toEqual({ 'retry-after': '1' });
  expect(refuseSecondary({ status: 429, retryAfter: 'none' })).toMatchObject({
    status: 429,
    headers: {},
  });
});

describe('content that one account creates', () => {
  test('is at most 80 a minute, whatever token it has, and the next minute goes on', () => {
    const count = startContentLimit(world);
    const [one, other] = [mintPersonToken(world, 'dana'), mintPersonToken(world, 'dana')];
    for (let n = 0; n < 80; n += 1) expect(count(one, COMMENT)).toBeUndefined();
    expect(count(other, COMMENT)).toMatchObject({ status: 403, headers: { 'retry-after': '60' } });
    expect(count(mintPersonToken(world, 'maya'), COMMENT)).toBeUndefined();
    world.clock.advance(60_000);
    expect(count(one, COMMENT)).toBeUndefined();
  });

  test('is at most 500 an hour, and a refused one does not count', () => {
    const count = startContentLimit(world);
    const token = mintPersonToken(world, 'dana');
    let made = 0;
    for (let n = 0; n < 59 * 81; n += 1) {
      if (count(token, COMMENT) === undefined) made += 1;
      if (n % 81 === 80) world.clock.advance(60_000);
    }
    expect(made).toBe(500);
  });

  test('is counted by GraphQL too, and reading or changing is no creating', () => {
    const count = startContentLimit(world);
    const token = mintPersonToken(world, 'dana');
    const graphql = { method: 'POST', template: '/graphql', operations: ['addComment'] };
    for (let n = 0; n < 80; n += 1) count(token, graphql);
    expect(count(token, COMMENT)?.status).toBe(403);
    expect(count(token, { ...COMMENT, method: 'GET' })).toBeUndefined();
    expect(count(token, { ...graphql, operations: ['updateIssue'] })).toBeUndefined();
    expect(count(undefined, COMMENT)).toBeUndefined();
  });
});
