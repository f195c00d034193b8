import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { startClock } from '#sandbox/world/clock.ts';
import { startIdTokens } from '#sandbox/world/id-tokens.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const CLAIMS = {
  repository: 'acme/incidents',
  repository_owner: 'acme',
  sub: 'repo:acme/incidents',
};
const STAMP = { issuer: 'https://issuer.example' };

const open = () => {
  const tokens = startIdTokens(startClock(NOW));
  return { tokens, job: tokens.open(CLAIMS) };
};
const parse = (part = ''): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());

test('a token says what its job is, for whom and for how long, and the public key fits it', () => {
  const { tokens, job } = open();
  const token = tokens.issue(job.value, { ...STAMP, audience: 'lab' }) ?? '';
  const [head, body, signature = ''] = token.split('.');
  expect(parse(head)).toMatchObject({ alg: 'RS256', kid: tokens.publicKey()['kid'] });
  const iat = NOW.getTime() / 1000;
  expect(parse(body)).toEqual({
    ...CLAIMS,
    iss: STAMP.issuer,
    aud: 'lab',
    nbf: iat,
    iat,
    exp: iat + 300,
  });
  const key = createPublicKey({ key: tokens.publicKey(), format: 'jwk' });
  const text = Buffer.from(`${head}.${body}`);
  expect(verify('sha256', text, key, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(tokens.publicKey()).not.toHaveProperty('d');
});

test('whoever names no audience gets that of the owner', () => {
  const { tokens, job } = open();
  const [, body] = (tokens.issue(job.value, STAMP) ?? '').split('.');
  expect(parse(body)).toMatchObject({ aud: 'https://github.com/acme' });
});

test('nobody but a job that is at work gets one', () => {
  const { tokens, job } = open();
  const other = tokens.open({ ...CLAIMS, sub: 'another' });
  expect(other.value).not.toBe(job.value);
  expect(tokens.issue('made up', STAMP)).toBeUndefined();
  job.close();
  expect(tokens.issue(job.value, STAMP)).toBeUndefined();
  expect(tokens.issue(other.value, STAMP)).toBeDefined();
});
