import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { World } from '#sandbox/world/world.ts';
import { prepareWorld } from '../../world/test-world.ts';
import { asking, toJob } from '../ask.ts';

const createTestWorld = prepareWorld();
const Check = z.looseObject({ id: z.number() });

const TEXTS = { title: 'T', summary: 's' };

let world: World;

beforeAll(async () => {
  world = await createTestWorld();
});

const asJob = () => asking(world, toJob(world, { checks: 'write' }));

async function post(more: object = {}) {
  const { oid: head_sha = '' } = (await world.git.readObject('main')) ?? {};
  return asJob()('POST /check-runs', { name: 'validate', head_sha, ...more });
}

const toAnnotations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: 'a',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'warning',
    message: 'm',
  }));

describe('is refused', () => {
  test('to people, whatever their role', async () => {
    expect(
      await asking(world, 'ada')('POST /check-runs', { name: 'x', head_sha: 'x' }),
    ).toMatchObject({
      status: 403,
      body: { message: 'You must authenticate via a GitHub App.' },
    });
  });

  test.each([
    ['a commit that is not there', { head_sha: '0'.repeat(40) }, 'No commit found for SHA'],
    ['completed without a conclusion', { status: 'completed' }, '"conclusion" wasn\'t supplied'],
    ['a status for GitHub alone', { status: 'waiting' }, 'Invalid'],
    ['51 annotations', { output: { ...TEXTS, annotations: toAnnotations(51) } }, 'Too big'],
    ['an output without a title', { output: { summary: 's' } }, 'output.title'],
    ['a longer summary', { output: { ...TEXTS, summary: 'x'.repeat(65_536) } }, 'Too big'],
  ])('%s', async (_, more, message) => {
    expect(await post(more)).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining(message) },
    });
  });
});

test('a conclusion completes it, and annotations of a later request come on top', async () => {
  const made = await post({
    conclusion: 'neutral',
    output: { ...TEXTS, annotations: toAnnotations(50) },
  });
  expect(made).toMatchObject({ status: 201, body: { status: 'completed' } });
  const { id } = Check.parse(made.body);
  const patch = { output: { summary: 'more', annotations: toAnnotations(1) } };
  const patched = await asJob()(`PATCH /check-runs/${String(id)}`, patch);
  expect(patched.body).toMatchObject({
    conclusion: 'neutral',
    output: { title: 'T', summary: 'more', annotations_count: 51 },
  });
});

test('is found by number, by its name at a commit, and not at another', async () => {
  await post({ name: 'other' });
  const list = (query: string) => asJob()(`GET /commits/${query}`);
  expect((await list('main/check-runs?check_name=other')).body).toMatchObject({ total_count: 1 });
  expect((await list('main/check-runs?check_name=nothing')).body).toMatchObject({
    total_count: 0,
  });
  expect((await list('nothing/check-runs')).status).toBe(422);
  const untold = { output: { title: 'T' } };
  expect((await asJob()('PATCH /check-runs/1', untold)).status).toBe(422);
  expect((await asJob()('GET /check-runs/1')).status).toBe(404);
  expect((await asJob()('PATCH /check-runs/1', {})).status).toBe(404);
  expect((await asJob()('GET /check-runs/1/annotations')).status).toBe(404);
});
