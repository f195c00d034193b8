/**
 * `POST /credentials/revoke`: takes leaked tokens of any owner out of use. It must be called without
 * credentials, and says nothing about whether a token existed.
 */

import { z } from 'zod';
import { revokeToken } from '#sandbox/world/tokens.ts';
import { accepted, refuse } from '../answer.ts';
import type { ApiRequest, Route } from '../route.ts';
import { withBody } from '../route.ts';

const Body = z.looseObject({ credentials: z.array(z.string()).min(1).max(1000) });
const ACCEPTED = /^(ghp_|github_pat_|gho_|ghu_|ghr_)/;

const revoke = withBody(Body, ({ world }: ApiRequest, { credentials }) => {
  if (!credentials.every((value) => ACCEPTED.test(value))) {
    return refuse(422, 'Validation failed, or the endpoint has been spammed.');
  }
  for (const value of credentials) {
    const token = world.tokens.get(value);
    if (token !== undefined) revokeToken(token);
  }
  return accepted();
});

export const CREDENTIAL_ROUTES: Route[] = [
  {
    method: 'POST',
    template: '/credentials/revoke',
    scope: 'anyone',
    answer: (request) =>
      request.hasCredentials
        ? refuse(403, 'This endpoint must be called without authentication.')
        : revoke(request),
  },
];
