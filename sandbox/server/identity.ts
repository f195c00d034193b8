/**
 * Where a job asks for a proof of who it is, and where others read how to check it. On GitHub these are hosts of their own,
 * which know nothing of tokens for the API; here they are paths of the one server.
 */

import type { IncomingMessage } from 'node:http';
import type { World } from '#sandbox/world/world.ts';
import { ok, refuse, type ApiAnswer } from './answer.ts';

/** Where a job with `id-token: write` asks; whoever asks adds `&audience=`. */
export const REQUEST_PATH = '/idtoken?api-version=2.0';
const ISSUER_PATH = '/token.actions.githubusercontent.com';

/** Answers what is asked of these hosts; undefined for everything else. */
export function answerIdentity(
  world: World,
  { url: target = '/', headers }: IncomingMessage,
): ApiAnswer | undefined {
  const url = new URL(target, `http://${headers.host ?? 'localhost'}`);
  const issuer = `${url.origin}${ISSUER_PATH}`;
  switch (url.pathname) {
    case '/idtoken':
      return issue(world, { issuer, url, authorization: headers.authorization ?? '' });
    case `${ISSUER_PATH}/.well-known/openid-configuration`:
      return ok({
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks`,
        response_types_supported: ['id_token'],
        subject_types_supported: ['public', 'pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
      });
    case `${ISSUER_PATH}/.well-known/jwks`:
      return ok({ keys: [world.idTokens.publicKey()] });
    default:
      return undefined;
  }
}

function issue(
  { idTokens }: World,
  { issuer, url, authorization }: { issuer: string; url: URL; authorization: string },
): ApiAnswer {
  const audience = url.searchParams.get('audience');
  const value = idTokens.issue(authorization.replace(/^bearer /i, ''), {
    issuer,
    ...(audience !== null && { audience }),
  });
  return value === undefined ? refuse(401, 'Unauthorized') : ok({ count: value.length, value });
}
