import { expect, test } from 'vitest';
import { openIdentity } from '#sandbox/runner/identity.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { toHost, toRun, parseFile } from './bare-run.ts';

const FILE = 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n';

async function openJob(environment?: string) {
  const world = await createBareWorld();
  const host = toHost(world);
  const run = { ...toRun(world), file: await parseFile(FILE) };
  const open = (permissions: Record<string, 'read' | 'write'>) =>
    openIdentity(permissions, { run, host, environment });
  const claims = (value = ''): unknown => {
    const token = world.idTokens.issue(value, { issuer: 'https://issuer.example' });
    const [, body] = token?.split('.') ?? [];
    return body && JSON.parse(Buffer.from(body, 'base64url').toString());
  };
  return { open, claims };
}

test('a job without the permission holds nothing', async () => {
  const { open } = await openJob();
  for (const permissions of [{}, { id_token: 'read' }, { contents: 'write' }] as const) {
    expect(open(permissions)).toMatchObject({ variables: {}, secrets: [] });
  }
});

test('a job with it may ask until it has ended, and its request token is masked', async () => {
  const { open, claims } = await openJob('containment');
  const identity = open({ id_token: 'write' });
  const { variables, secrets } = identity;
  expect(Object.keys(variables)).toEqual([
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ]);
  const [value] = secrets;
  expect(variables['ACTIONS_ID_TOKEN_REQUEST_TOKEN']).toBe(value);
  expect(claims(value)).toMatchObject({
    repository: 'acme/incidents',
    environment: 'containment',
    sub: 'repo:acme/incidents:environment:containment',
  });
  identity.close();
  expect(claims(value)).toBeUndefined();
});

test('without an environment the subject is the ref', async () => {
  const { open, claims } = await openJob();
  const [value] = open({ id_token: 'write' }).secrets;
  const told = claims(value);
  expect(told).toMatchObject({ sub: expect.stringMatching(/^repo:acme\/incidents:ref:/) });
  expect(told).not.toHaveProperty('environment');
});
