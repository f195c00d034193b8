/** Checks a job's token as a cloud does: by what its issuer publishes, knowing nothing but the issuer. */
import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) });
const Head = z.object({ alg: z.literal('RS256'), kid: z.string() });
const Claims = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  sub: z.string(),
  environment: z.string().optional(),
  iat: z.number(),
  exp: z.number(),
});
export type Claims = z.infer<typeof Claims>;

/** What the token says, where the issuer has signed it; undefined where it has not. */
export async function readIdToken(token: string, issuer: string): Promise<Claims | undefined> {
  const [head = '', body = '', signature = ''] = token.split('.');
  const discovery = Discovery.parse(await read(`${issuer}/.well-known/openid-configuration`));
  const { keys } = Keys.parse(await read(discovery.jwks_uri));
  const { kid } = Head.parse(parsePart(head));
  const key = keys.find((one) => one.kid === kid);
  if (key === undefined || discovery.issuer !== issuer) return undefined;
  const publicKey = createPublicKey({ key, format: 'jwk' });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    publicKey,
    Buffer.from(signature, 'base64url'),
  );
  const claims = Claims.parse(parsePart(body));
  return isSigned && claims.iss === issuer ? claims : undefined;
}

async function read(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

function parsePart(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}
