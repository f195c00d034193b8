import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { prepareWorld, recordEvents } from '../../world/test-world.ts';
import { asking, toInstallation } from '../ask.ts';

const createTestWorld = prepareWorld();

describe('a workflow of another repository', () => {
  let world: World;
  let id: number;

  beforeEach(async () => {
    world = await createBareWorld();
    id = world.repositories.get('acme/shop')?.workflows[0]?.id ?? 0;
  });

  const send = (route: string) =>
    asking(world, toInstallation(world, world.apps.operator), 'acme/shop')(route);

  test('is found by its number or its file, not by its name', async () => {
    const find = async (key: string) => (await send(`GET /actions/workflows/${key}`)).status;
    expect(await find(String(id))).toBe(200);
    expect(await find('build.yml')).toBe(200);
    expect(await find('build')).toBe(404);
  });

  test('is disabled once, while its runs go on, and enabled as often as one likes', async () => {
    const disable = () => send('PUT /actions/workflows/build.yml/disable');
    expect((await disable()).status).toBe(204);
    expect(await disable()).toMatchObject({
      status: 403,
      body: { message: 'Unable to disable a workflow that is not active.' },
    });
    expect(world.repositories.get('acme/shop')?.runs[0]?.status).toBe('in_progress');
    const enable = () => send('PUT /actions/workflows/build.yml/enable');
    expect([(await enable()).status, (await enable()).status]).toEqual([204, 204]);
  });
});

describe('a dispatch', () => {
  let world: World;

  beforeAll(async () => {
    world = await createTestWorld();
    const content =
      'on: {workflow_dispatch: {inputs: {what: {required: true}}}}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n';
    const files = [{ path: '.github/workflows/hand.yml', content }];
    await pushFiles(actAs(world, 'dana'), { branch: 'main', message: 'm', files });
  });

  const dispatch = (body: object, workflow = 'hand.yml', login = 'dana') =>
    asking(world, login)(`POST /actions/workflows/${workflow}/dispatches`, body);

  test('starts the workflow at the branch, with what it was given', async () => {
    const events = recordEvents(world);
    const inputs = { what: 'x' };
    expect((await dispatch({ ref: 'refs/heads/main', inputs })).status).toBe(204);
    expect(events).toMatchObject([
      { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs } },
    ]);
  });

  test.each([
    [{ ref: 'nothing' }, 'No ref found for: nothing'],
    [{ ref: 'main' }, "Required input 'what' not provided"],
    [{ ref: 'main', inputs: { other: 'x' } }, 'Unexpected inputs provided: ["other"]'],
    [{}, 'Invalid request.'],
  ])('of %o is refused: %s', async (body, message) => {
    expect(await dispatch(body)).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining(message) },
    });
  });

  test('is for whoever writes, of a workflow that is there and active', async () => {
    const body = { ref: 'main', inputs: { what: 'x' } };
    expect((await dispatch(body, 'hand.yml', 'eve')).status).toBe(403);
    expect((await dispatch(body, 'nothing.yml')).status).toBe(404);
    await asking(world, 'dana')('PUT /actions/workflows/hand.yml/disable');
    expect((await dispatch(body)).body).toMatchObject({
      message: "Cannot trigger a 'workflow_dispatch' on a disabled workflow",
    });
  });
});

test('Actions are switched off by administrators', async () => {
  const world = await createBareWorld();
  const put = (login: string, body: object) =>
    asking(world, login)('PUT /actions/permissions', body);
  expect((await put('dana', { enabled: false })).status).toBe(403);
  expect((await put('ada', { enabled: 'no' })).status).toBe(422);
  expect((await put('ada', { enabled: false })).status).toBe(204);
  expect((await asking(world, 'ada')('GET /actions/permissions')).body).toMatchObject({
    enabled: false,
  });
});
