import sodium from 'libsodium-wrappers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking, toJob } from '../ask.ts';

const CUSTOM = { protected_branches: false, custom_branch_policies: true };

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
  await ada('PUT /environments/live', {});
});

const ada = (route: string, body?: unknown) => asking(world, 'ada')(route, body);
const put = (body: object) => ada('PUT /environments/live', body);

test('what lies in an environment is the administrators’; that there is one, everybody’s', async () => {
  const dana = asking(world, 'dana');
  expect((await dana('GET /environments')).body).toMatchObject({ total_count: 1 });
  expect((await dana('GET /environments/live/variables')).status).toBe(403);
  expect((await dana('PUT /environments/live', {})).status).toBe(403);
  const job = asking(world, toJob(world, { actions: 'write' }));
  expect((await job('GET /environments/live')).status).toBe(200);
  expect((await job('GET /environments/live/secrets')).status).toBe(403);
});

test('a reviewer who is not there is refused, and nothing is changed', async () => {
  const reviewers = [{ type: 'User', id: 1 }];
  expect(await put({ wait_timer: 5, reviewers })).toMatchObject({
    status: 422,
    body: { errors: ['Reviewer not found'] },
  });
  expect((await ada('GET /environments/live')).body).toMatchObject({ protection_rules: [] });
});

describe('branches of its own', () => {
  const policies = 'environments/live/deployment-branch-policies';
  const add = (name: string) => ada(`POST /${policies}`, { name });

  test('are for an environment that has some, each once', async () => {
    expect((await add('main')).status).toBe(404);
    await put({ deployment_branch_policy: CUSTOM });
    expect((await add('main')).status).toBe(200);
    expect((await add('main')).status).toBe(303);
    expect((await add('')).status).toBe(422);
    expect((await ada(`GET /${policies}`)).body).toMatchObject({ total_count: 1 });
  });

  test('are gone when it has none any more', async () => {
    await put({ deployment_branch_policy: CUSTOM });
    await add('main');
    await put({ deployment_branch_policy: null });
    await put({ deployment_branch_policy: CUSTOM });
    expect((await ada(`GET /${policies}`)).body).toMatchObject({ total_count: 0 });
  });
});

describe('a secret', () => {
  const seal = (value: string, key = world.secretsKey.publicKey): string => {
    const bytes = new Uint8Array(Buffer.from(key, 'base64'));
    return Buffer.from(sodium.crypto_box_seal(value, bytes)).toString('base64');
  };
  const send = (name: string, encrypted_value: string, key_id = 'sandbox') =>
    ada(`PUT /environments/live/secrets/${name}`, { encrypted_value, key_id });

  test('is kept in capitals, new or not, and told by its name alone', async () => {
    expect((await send('key', seal('one'))).status).toBe(201);
    expect((await send('KEY', seal('two'))).status).toBe(204);
    const { environments } = world.incidentRepository;
    expect(environments.get('live')?.secrets).toEqual(new Map([['KEY', 'two']]));
    const { body } = await ada('GET /environments/live/secrets');
    expect(JSON.stringify(body)).not.toContain('two');
    expect((await ada('DELETE /environments/live/secrets/key')).status).toBe(204);
    expect((await ada('DELETE /environments/live/secrets/key')).status).toBe(404);
  });

  test('that is not sealed to the key, or names another one, is refused', async () => {
    const { publicKey } = world.sealKey;
    expect((await send('key', seal('one', publicKey))).status).toBe(422);
    expect((await send('key', 'plain')).status).toBe(422);
    expect((await send('key', seal('one'), 'other')).status).toBe(422);
  });
});

describe('a variable', () => {
  test('is made once, whatever the case', async () => {
    const post = (name: string) => ada('POST /actions/variables', { name, value: 'one' });
    expect((await post('a')).status).toBe(201);
    expect((await post('A')).status).toBe(409);
    expect((await ada('GET /actions/variables/a')).body).toMatchObject({ name: 'A', value: 'one' });
  });

  test('keeps what is not sent, and takes another name that is free', async () => {
    const base = '/environments/live/variables';
    await ada(`POST ${base}`, { name: 'a', value: 'one' });
    await ada(`POST ${base}`, { name: 'b', value: 'two' });
    expect((await ada(`PATCH ${base}/a`, {})).status).toBe(204);
    expect((await ada(`PATCH ${base}/a`, { name: 'b' })).status).toBe(409);
    expect((await ada(`PATCH ${base}/a`, { name: 'c' })).status).toBe(204);
    expect((await ada(`PATCH ${base}/c`, { value: '3' })).status).toBe(204);
    expect((await ada(`GET ${base}/c`)).body).toMatchObject({ value: '3' });
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      expect((await ada(`${method} ${base}/a`, {})).status, method).toBe(404);
    }
  });
});

test('an environment that is deleted is gone, with all that was in it', async () => {
  expect((await ada('DELETE /environments/live')).status).toBe(204);
  expect((await ada('DELETE /environments/live')).status).toBe(404);
  expect((await ada('GET /environments/live/secrets')).status).toBe(404);
  expect(
    (await ada('PUT /environments/live/secrets/X', { encrypted_value: '', key_id: '' })).status,
  ).toBe(404);
});
