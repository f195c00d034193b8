import { describe, expect, it } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { createClient } from '#kernel/github/client.ts';
import {
  isAmbiguous,
  isNotFound,
  isOnlyAt,
  isRateLimit,
  isStaleHead,
  toUpstreamError,
} from '#kernel/github/failure.ts';
import type { Fault } from '#sandbox/world/types.ts';
import { startTestServer } from '../../sandbox/server/test-server.ts';

const ROUTE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

async function fail(fault: Omit<Fault, 'on'>): Promise<UpstreamError> {
  const server = await startTestServer();
  server.world.faults.push({ on: ROUTE, times: 9, ...fault });
  const client = createClient({ token: server.job().value, baseUrl: server.url, retryBase: 1 });
  const where = { owner: 'acme', repo: 'incidents', issue_number: 1, title: 'x' };
  return catchUpstream(client.octokit.request(ROUTE, where));
}

async function catchUpstream(failing: Promise<unknown>): Promise<UpstreamError> {
  const error = await failing.catch((caught: unknown) => caught);
  if (error instanceof UpstreamError) return error;
  throw new Error('Expected an UpstreamError', { cause: error });
}

describe('a failed call', () => {
  it('that nobody answered has no status, whatever the HTTP client makes up', async () => {
    const error = await fail({ mode: 'disconnect' });
    expect(error.status).toBeUndefined();
    expect(error.message).toMatch(/^GitHub gave no answer to PATCH \/repos\/\{owner\}.*: .+/);
    expect(isAmbiguous(error)).toBe(true);
  });

  it('that GitHub answered has the status of the answer', async () => {
    const error = await fail({ status: 500 });
    expect(error.message).toContain(`GitHub answered 500 to ${ROUTE}: Server Error`);
    expect(isAmbiguous(error)).toBe(true);
  });

  it('whose GraphQL answer holds errors was answered, and says which', async () => {
    const server = await startTestServer();
    const client = createClient({ token: server.job().value, baseUrl: server.url });
    const error = await catchUpstream(client.graphql('{ nothing }', {}));
    expect(error.message).toMatch(/^GitHub answered 200 with errors to POST \/graphql: .*nothing/);
    expect(isAmbiguous(error)).toBe(false);
  });

  it('is wrapped once, and says no more than 500 characters of what came', () => {
    const error = toUpstreamError({ message: 'm'.repeat(900) }, 'GET /');
    expect(toUpstreamError(error, 'GET /other')).toBe(error);
    expect(error.message).toBe(`GitHub gave no answer to GET /: ${'m'.repeat(500)}`);
  });

  it('that is no object at all still names its route', () => {
    expect(toUpstreamError('broken', 'GET /').message).toBe('GitHub gave no answer to GET /');
  });
});

function answer(status: number | undefined, message = ''): UpstreamError {
  return new UpstreamError({ service: 'GitHub', route: 'POST /', status, message });
}

describe('isAmbiguous', () => {
  it.each([
    [undefined, true],
    [599, true],
    [500, true],
    [408, true],
    [499, false],
    [422, false],
    [200, false],
  ])('says of status %s: %s', (status, ambiguous) => {
    expect(isAmbiguous(answer(status))).toBe(ambiguous);
  });

  it('is about services only', () => {
    expect(isAmbiguous(new TypeError('x'))).toBe(false);
  });
});

describe('isRateLimit', () => {
  it.each([
    [429, '', true],
    [403, 'API rate limit exceeded', true],
    [403, 'You have exceeded a secondary rate limit', true],
    [403, 'Resource not accessible by integration', false],
    [500, 'rate limit', false],
  ])('says of %s "%s": %s', (status, message, limited) => {
    expect(isRateLimit(answer(status, message))).toBe(limited);
  });
});

function toGraphql(...errors: { message: string; type?: string; path?: string[] }[]) {
  return toUpstreamError({ response: { errors }, errors }, 'POST /graphql');
}

describe('what GraphQL says', () => {
  it('is all told', () => {
    expect(toGraphql({ message: 'one' }, { message: 'two' }).message).toMatch(/: one; two$/);
  });

  it('tells a moved branch by type or by words, a missing thing by type', () => {
    const stale = { message: 'x', type: 'STALE_DATA' };
    const moved = { message: 'Expected branch to point to "a" but it did not.' };
    const missing = { message: 'x', type: 'NOT_FOUND' };
    const three = [stale, moved, missing].map((one) => toGraphql(one));
    expect(three.map(isStaleHead)).toEqual([true, true, false]);
    expect(three.map(isNotFound)).toEqual([false, false, true]);
    expect(isStaleHead(new Error('Expected branch to point to'))).toBe(false);
  });

  it('stops at the named fields only when every error lies there', () => {
    const eyes = { message: 'x', path: ['eyes', 'subject'] };
    const commit = { message: 'x', path: ['commit'] };
    const fields = new Set(['eyes']);
    expect(isOnlyAt(toGraphql(eyes), fields)).toBe(true);
    expect(isOnlyAt(toGraphql(eyes, commit), fields)).toBe(false);
    expect(isOnlyAt(toGraphql({ message: 'x' }), fields)).toBe(false);
    expect(isOnlyAt(toGraphql(), fields)).toBe(false);
    expect(isOnlyAt(new TypeError('x'), fields)).toBe(false);
  });
});
