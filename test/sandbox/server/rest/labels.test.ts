import { beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking, toJob } from '../ask.ts';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
  await openIssue(actAs(world, 'dana'), { title: 't', body: '', labels: ['Bug', 'other'] });
});

const dana = (route: string, body?: unknown) => asking(world, 'dana')(route, body);
const onThread = () => [...(world.incidentRepository.threads.get(1)?.labels ?? [])];

describe('a label is refused', () => {
  test.each([
    ['that is there in another case', { name: 'bUG' }, { field: 'name', code: 'already_exists' }],
    ['with a number sign in its color', { name: 'x', color: '#ffffff' }, { field: 'color' }],
    ['with three letters of color', { name: 'x', color: 'fff' }, { field: 'color' }],
  ])('%s', async (_, body, error) => {
    expect(await dana('POST /labels', body)).toMatchObject({
      status: 422,
      body: { errors: [{ resource: 'Label', ...error }] },
    });
  });

  test('with a description that is too long, and without a name', async () => {
    const description = 'x'.repeat(101);
    expect((await dana('POST /labels', { name: 'x', description })).status).toBe(422);
    expect((await dana('POST /labels', { name: '' })).status).toBe(422);
  });
});

describe('another name', () => {
  const rename = (name: string, new_name: string) => dana(`PATCH /labels/${name}`, { new_name });

  test('goes with the label wherever it is', async () => {
    expect((await rename('bug', 'fault')).body).toMatchObject({ name: 'fault' });
    expect(onThread().toSorted()).toEqual(['fault', 'other']);
    expect((await dana('GET /labels/Bug')).status).toBe(404);
  });

  test('is free, or its own in another case', async () => {
    expect(await rename('Bug', 'OTHER')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'name', code: 'already_exists' }] },
    });
    expect([...world.incidentRepository.labels.keys()]).toEqual(['Bug', 'other']);
    expect((await rename('Bug', 'BUG')).status).toBe(200);
    expect((await rename('nothing', 'x')).status).toBe(404);
  });

  test('is not needed to change the rest, and a wrong color changes nothing', async () => {
    const change = { color: '123456', description: 'd' };
    expect((await dana('PATCH /labels/bug', change)).body).toMatchObject({
      name: 'Bug',
      ...change,
    });
    expect((await dana('PATCH /labels/bug', { color: 'x', description: 'e' })).status).toBe(422);
    expect((await dana('GET /labels/bug')).body).toMatchObject(change);
  });
});

test('one that is deleted is gone from every thread', async () => {
  expect((await dana('DELETE /labels/BUG')).status).toBe(204);
  expect(onThread()).toEqual(['other']);
  expect((await dana('DELETE /labels/BUG')).status).toBe(404);
});

describe('labels of a thread', () => {
  test('are put on top or in the place of others', async () => {
    expect((await dana('POST /issues/1/labels', { labels: ['x'] })).body).toHaveLength(3);
    expect((await dana('PUT /issues/1/labels', { labels: ['x', 'BUG'] })).status).toBe(200);
    expect(onThread()).toEqual(['Bug', 'x']);
    expect((await dana('PUT /issues/1/labels', { names: [] })).status).toBe(422);
  });

  test('are taken off where they are', async () => {
    expect((await dana('DELETE /issues/1/labels/bug')).body).toMatchObject([{ name: 'other' }]);
    expect(await dana('DELETE /issues/1/labels/bug')).toMatchObject({
      status: 404,
      body: { message: 'Label does not exist' },
    });
  });

  test('are for whoever may triage, and a job that may with either kind of thread', async () => {
    const post = (who: Parameters<typeof asking>[1]) =>
      asking(world, who)('POST /issues/1/labels', { labels: ['x'] });
    expect((await post('eve')).status).toBe(403);
    const { collaborators } = world.incidentRepository;
    collaborators.set(actAs(world, 'eve').account.id, 'triage');
    expect((await post('eve')).status).toBe(200);
    expect((await post(toJob(world, { pull_requests: 'write' }))).status).toBe(200);
    expect((await asking(world, 'eve')('POST /labels', { name: 'y' })).status).toBe(403);
  });
});
