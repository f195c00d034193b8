import { beforeEach, describe, expect, test } from 'vitest';
import type { PipelineRun } from '#sandbox/world/run-types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking } from '../ask.ts';

let world: World;
let build: PipelineRun;
let deploy: PipelineRun;

beforeEach(async () => {
  world = await createBareWorld();
  const [first, second] = world.repositories.get('acme/shop')?.runs ?? [];
  if (first === undefined || second === undefined) throw new Error('The shop has no runs.');
  [build, deploy] = [first, second];
});

const dana = (route: string) => asking(world, 'dana', 'acme/shop')(route);

async function count(query: string): Promise<unknown> {
  const { body } = await dana(`GET /actions/runs?${query}`);
  return typeof body === 'object' && body !== null && 'total_count' in body && body.total_count;
}

test('`status` is how a run stands or how it ended', async () => {
  Object.assign(build, { status: 'completed', conclusion: 'cancelled' });
  expect(await count('')).toBe(2);
  expect(await count('status=queued')).toBe(1);
  expect(await count('status=cancelled')).toBe(1);
  expect(await count('status=completed')).toBe(1);
  expect(await count('branch=main')).toBe(2);
  expect(await count('branch=other')).toBe(0);
  expect(await count('event=issues')).toBe(0);
});

test('the runs of a workflow are its own, and a workflow is there', async () => {
  expect((await dana('GET /actions/workflows/build.yml/runs')).body).toMatchObject({
    total_count: 1,
    workflow_runs: [{ id: build.id }],
  });
  expect((await dana('GET /actions/workflows/nothing.yml/runs')).status).toBe(404);
  expect((await dana(`GET /actions/runs/${String(deploy.id)}`)).status).toBe(200);
  expect((await dana('GET /actions/runs/1')).status).toBe(404);
});

describe('a cancel', () => {
  const cancel = ({ id }: PipelineRun, how = 'cancel') =>
    dana(`POST /actions/runs/${String(id)}/${how}`);

  test('is taken on, and refused of a run that has ended', async () => {
    expect((await cancel(build)).status).toBe(202);
    expect(build.conclusion).toBe('cancelled');
    expect(await cancel(build)).toMatchObject({
      status: 409,
      body: { message: 'Cannot cancel a workflow run that is completed.' },
    });
    expect((await dana('POST /actions/runs/1/cancel')).status).toBe(404);
  });

  test('does nothing to a stubborn one until it is by force', async () => {
    expect((await cancel(deploy)).status).toBe(202);
    expect(deploy.status).toBe('queued');
    expect((await cancel(deploy, 'force-cancel')).status).toBe(202);
    expect(deploy.status).toBe('completed');
  });

  test('is for whoever writes', async () => {
    const eve = asking(world, 'eve', 'acme/shop');
    expect((await eve(`POST /actions/runs/${String(build.id)}/cancel`)).status).toBe(403);
  });
});

test('an approval starts a run that waits for one, in the name of whoever gives it', async () => {
  const approve = () => dana(`POST /actions/runs/${String(build.id)}/approve`);
  expect(await approve()).toMatchObject({
    status: 403,
    body: { message: 'This run is not from a fork pull request' },
  });
  const started: string[] = [];
  world.parked.set(build.id, (login) => started.push(login));
  expect((await approve()).status).toBe(201);
  expect(started).toEqual(['dana']);
  expect((await dana('POST /actions/runs/1/approve')).status).toBe(404);
});
