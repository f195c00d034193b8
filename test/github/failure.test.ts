import { describe, expect, it } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { createClient } from '#github/client.ts';
import { isAmbiguous, isRateLimit } from '#kernel/errors.ts';
import { isOnlyAt, toUpstreamError } from '#github/failure.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

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

  it('that something in front of GitHub answered with a page says no more than that', async () => {
    const error = await fail({ mode: 'html', status: 503 });
    expect(error).toMatchObject({ status: 503, kind: 'broken' });
    expect(error.message).toContain('a page of HTML where data was expected');
    expect(error.message).not.toMatch(/<|DOCTYPE/);
  });

  it('whose GraphQL answer holds errors was answered, and says which', async () => {
    const server = await startTestServer();
    const client = createClient({ token: server.job().value, baseUrl: server.url });
    const error = await catchUpstream(client.query('{ nothing }', {}));
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

function refuse(status: number, message: string, headers: Record<string, string> = {}) {
  const response = { status, headers, data: { message } };
  return toUpstreamError({ status, message, response }, 'GET /');
}

const LEFT = { 'x-ratelimit-remaining': '12' };
const SPENT = {
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': '1772442070',
  date: 'Mon, 02 Mar 2026 09:00:00 GMT',
};

describe('isRateLimit', () => {
  it.each([
    [429, 'Too Many Requests', {}, { kind: 'secondary-limit', retryAfter: 60 }],
    [429, 'Too Many Requests', { 'retry-after': '7' }, { kind: 'secondary-limit', retryAfter: 7 }],
    [429, 'API rate limit exceeded', SPENT, { kind: 'primary-limit', retryAfter: 71 }],
    [
      403,
      'API rate limit exceeded for installation',
      SPENT,
      { kind: 'primary-limit', retryAfter: 71 },
    ],
    [
      403,
      'API rate limit exceeded for installation',
      {},
      { kind: 'primary-limit', retryAfter: 60 },
    ],
    [
      403,
      'You have exceeded a secondary rate limit',
      LEFT,
      { kind: 'secondary-limit', retryAfter: 60 },
    ],
    [
      403,
      'You have exceeded a secondary rate limit',
      SPENT,
      { kind: 'secondary-limit', retryAfter: 60 },
    ],
    [403, 'Forbidden', SPENT, { kind: 'primary-limit', retryAfter: 71 }],
    [403, 'Slow down', { 'retry-after': '3' }, { kind: 'secondary-limit', retryAfter: 3 }],
    [
      403,
      'Resource not accessible by integration',
      LEFT,
      { kind: 'forbidden', retryAfter: undefined },
    ],
    [500, 'rate limit', {}, { kind: 'broken', retryAfter: undefined }],
    [
      504,
      "We couldn't respond to your request in time",
      {},
      { kind: 'timed-out', retryAfter: undefined },
    ],
    [
      502,
      "We couldn't respond to your request in time",
      {},
      { kind: 'timed-out', retryAfter: undefined },
    ],
    [422, 'Reference already exists', {}, { kind: 'exists', retryAfter: undefined }],
    [404, 'Not Found', {}, { kind: 'missing', retryAfter: undefined }],
  ])('says of %s "%s" %j: %j', (...[status, message, headers, expected]) => {
    const error = refuse(status, message, headers);
    expect(error).toMatchObject({ ...expected, status });
    expect(isRateLimit(error)).toBe(expected.retryAfter !== undefined);
  });
});

describe('the errors of a refusal', () => {
  it.each([
    ['objects', [{ resource: 'IssueComment', code: 'unprocessable', message: 'too long' }]],
    ['texts', ['Only organization repositories can have users']],
    ['absent', undefined],
  ])('may be %s', (_, errors) => {
    const response = { status: 422, headers: {}, data: { message: 'Validation Failed', errors } };
    const thrown = { status: 422, message: 'Validation Failed: …', response };
    expect(toUpstreamError(thrown, 'POST /')).toMatchObject({ status: 422, kind: 'refused' });
  });
});

function toGraphql(...errors: { message: string; type?: string; path?: string[] }[]) {
  return toUpstreamError({ response: { errors }, errors }, 'POST /graphql');
}

describe('what GraphQL says', () => {
  it('is all told', () => {
    expect(toGraphql({ message: 'one' }, { message: 'two' }).message).toMatch(/: one; two$/);
  });

  it.each([
    [{ message: 'x', type: 'STALE_DATA' }, 'moved'],
    [{ message: 'Expected branch to point to "a" but it did not.  Pull and try again.' }, 'moved'],
    [{ message: 'Ref refs/heads/b is at 1f but expected 2e' }, 'moved'],
    [{ message: 'x', type: 'NOT_FOUND' }, 'missing'],
    [{ message: 'x', type: 'FORBIDDEN' }, 'forbidden'],
    [{ message: 'x', type: 'RESOURCE_LIMITS_EXCEEDED' }, 'too-costly'],
    [{ message: 'x', type: 'RATE_LIMITED' }, 'primary-limit'],
    [{ message: 'You have exceeded a secondary rate limit' }, 'secondary-limit'],
    [{ message: 'Something went wrong while executing your query. Please' }, 'broken'],
    [{ message: 'A ref named "refs/heads/x" already exists in the repository.' }, 'exists'],
    [{ message: 'x', type: 'UNPROCESSABLE' }, 'refused'],
  ])('of %j means %s', (said, kind) => {
    expect(toGraphql(said).kind).toBe(kind);
  });

  it('of a part of the answer means that it is incomplete', () => {
    const errors = [{ message: 'x', type: 'SERVICE_UNAVAILABLE' }];
    const thrown = { response: { errors }, errors, data: { repository: {} } };
    expect(toUpstreamError(thrown, 'POST /graphql').kind).toBe('incomplete');
  });

  it.each(['You have exceeded a secondary rate limit', 'API rate limit exceeded'])(
    'of a part of the answer is no limit that stopped all of it (%s)',
    (message) => {
      const errors = [{ message, type: 'RATE_LIMITED' }];
      const thrown = { response: { errors }, errors, data: { repository: {} } };
      expect(toUpstreamError(thrown, 'POST /graphql').kind).toBe('incomplete');
    },
  );

  it.each([{}, { documentation_url: 'https://docs.github.com' }, 'OK', null])(
    'is nothing at all in %j, and so it may have been done',
    (data) => {
      const response = { status: 200, headers: {}, data };
      expect(toUpstreamError({ status: 200, response }, 'POST /graphql').kind).toBe('broken');
    },
  );

  it.each([
    ['texts', ['x']],
    ['objects without words', [{ code: 'x' }]],
    ['one text', 'x'],
  ])('may be %s, and GitHub has answered all the same', (_, errors) => {
    const thrown = { status: 200, message: 'y', response: { errors }, errors };
    expect(toUpstreamError(thrown, 'POST /graphql')).toMatchObject({ status: 200 });
    const response = { status: 200, headers: {}, data: { errors } };
    expect(toUpstreamError({ status: 200, response }, 'POST /graphql').kind).not.toBe('broken');
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
