import { describe, expect, it } from 'vitest';
import { UpstreamError, UserError } from '#kernel/errors.ts';

describe('UserError', () => {
  it('carries what a person needs: code, message, hint, place and cause', () => {
    const cause = new Error('inner');
    const error = new UserError({
      code: 'a-b',
      message: 'Unexpected x',
      hint: 'Do y.',
      place: { file: 'f', line: 2 },
      cause,
    });
    expect(error).toMatchObject({
      name: 'UserError',
      code: 'a-b',
      hint: 'Do y.',
      place: { file: 'f', line: 2 },
      cause,
    });
  });
});

describe('UpstreamError', () => {
  it('says which service answered what to which route', () => {
    const error = new UpstreamError({
      service: 'GitHub',
      route: 'GET /user',
      status: 502,
      message: 'bad gateway',
    });
    expect(error.message).toBe('GitHub answered 502 to GET /user: bad gateway');
  });

  it('says that no answer came when there is no status', () => {
    expect(new UpstreamError({ service: 'AWS', route: 'POST /' }).message).toBe(
      'AWS gave no answer to POST /',
    );
  });
});
