import { expect, it } from 'vitest';
import { requestIdToken } from '#kernel/runner/id-token.ts';
import { readIdToken } from '../../support/id-token.ts';
import { startTestServer } from './test-server.ts';

const CLAIMS = { repository: 'acme/incidents', repository_owner: 'acme', environment: 'lab' };

/** A job that may ask, and the product's own way to ask. */
async function openJob() {
  const { world, url } = await startTestServer();
  const job = world.idTokens.open({ ...CLAIMS, sub: 'repo:acme/incidents:environment:lab' });
  const ask = (audience: string) =>
    requestIdToken({
      audience,
      environment: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/idtoken?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.value,
      },
      mask: () => undefined,
    });
  return { world, issuer: `${url}/token.actions.githubusercontent.com`, job, ask };
}

it('issues a token that whoever knows the issuer alone can check', async () => {
  const { world, issuer, ask } = await openJob();
  const token = await ask('https://lab.example');
  const iat = Math.floor(world.clock.now().getTime() / 1000);
  const times = { iat, nbf: iat, exp: iat + 300 };
  const claims = { ...CLAIMS, sub: 'repo:acme/incidents:environment:lab', ...times };
  expect(await readIdToken(token, issuer)).toEqual({
    ...claims,
    iss: issuer,
    aud: 'https://lab.example',
  });
  const [head, , signature] = token.split('.');
  const other = Buffer.from(JSON.stringify({ ...claims, iss: issuer, aud: 'x' }));
  const forged = [head, other.toString('base64url'), signature].join('.');
  expect(await readIdToken(forged, issuer)).toBeUndefined();
});

it('issues none once the job has ended', async () => {
  const { job, ask } = await openJob();
  job.close();
  await expect(ask('https://lab.example')).rejects.toMatchObject({ status: 401 });
});
