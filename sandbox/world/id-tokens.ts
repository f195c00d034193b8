/**
 * Proofs of who a job is (OpenID Connect): a job with `id-token: write` holds a request token, and for that gets a JSON web
 * token that names the job and is signed by a key which everybody may read.
 */

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import type { Clock } from './clock.ts';

/** What the token says of the job, such as `repository` and `environment`. */
export type Claims = Readonly<Record<string, string>>;

export interface IdTokens {
  /** Lets a job ask until it is closed; answers the request token. */
  open(claims: Claims): { value: string; close: () => void };
  /** A token of the job that holds the request token; undefined when none does. */
  issue(requestToken: string, stamp: { issuer: string; audience?: string }): string | undefined;
  /** The public half, as `.well-known/jwks` shows it. */
  publicKey(): JsonWebKey;
}

const SECONDS_VALID = 300;
const KEY_ID = 'sandbox';

interface Pair {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

/** Starts without a key: making one takes a while, and few worlds ask. */
export function startIdTokens(clock: Clock): IdTokens {
  const jobs = new Map<string, Claims>();
  let made: Pair | undefined;
  let count = 0;
  const toPair = (): Pair => (made ??= generateKeyPairSync('rsa', { modulusLength: 2048 }));
  return {
    open: (claims) => {
      count += 1;
      const value = createHash('sha256').update(`sandbox:id-token:${count}`).digest('hex');
      jobs.set(value, claims);
      return { value, close: () => void jobs.delete(value) };
    },
    issue: (requestToken, { issuer, audience }) => {
      const claims = jobs.get(requestToken);
      if (claims === undefined) return undefined;
      const iat = Math.floor(clock.now().getTime() / 1000);
      const aud = audience ?? `https://github.com/${claims['repository_owner'] ?? ''}`;
      const times = { nbf: iat, iat, exp: iat + SECONDS_VALID };
      return signToken({ ...claims, iss: issuer, aud, ...times }, toPair().privateKey);
    },
    publicKey: () => ({
      ...toPair().publicKey.export({ format: 'jwk' }),
      alg: 'RS256',
      use: 'sig',
      kid: KEY_ID,
    }),
  };
}

function signToken(claims: object, key: KeyObject): string {
  const text = [{ typ: 'JWT', alg: 'RS256', kid: KEY_ID }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}
