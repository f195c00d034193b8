import { beforeEach, expect, test } from 'vitest';
import { findToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { askGraphql, toJob } from '../ask.ts';

const MUTATION =
  'mutation($input: CreateCheckRunInput!) { createCheckRun(input: $input) { clientMutationId } }';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

function create(who: Parameters<typeof askGraphql>[1], more: object = {}) {
  const { nodeId: repositoryId } = world.incidentRepository;
  const input = { repositoryId, name: 'validate', headSha: 'f'.repeat(40), ...more };
  return askGraphql(world, who, [MUTATION, { input }]);
}

const toAnnotations = (count: number) =>
  Array.from({ length: count }, () => ({
    path: 'a',
    location: { startLine: 1, endLine: 2, startColumn: null },
    annotationLevel: 'WARNING',
    message: 'm',
  }));

const job = () => toJob(world, { checks: 'write' });

test('an App’s words become those of REST, and what is null is not there', async () => {
  const output = { title: 'T', summary: 's', annotations: toAnnotations(1) };
  await create(job(), { status: 'COMPLETED', conclusion: 'ACTION_REQUIRED', output });
  expect(world.incidentRepository.checks).toMatchObject([
    { status: 'completed', conclusion: 'action_required', appId: 15_368, title: 'T' },
  ]);
  expect(world.incidentRepository.checks[0]?.annotations).toEqual([
    { path: 'a', start_line: 1, end_line: 2, annotation_level: 'warning', message: 'm' },
  ]);
});

test('only Apps with the permission make one; a person’s leaked token neither', async () => {
  for (const who of ['ada', findToken(world, 'leaked'), toJob(world, { contents: 'write' })]) {
    expect((await create(who)).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  }
  expect(world.incidentRepository.checks).toEqual([]);
});

test('fifty annotations are taken, and one more is not', async () => {
  const output = { title: 'T', summary: 's' };
  const fifty = { output: { ...output, annotations: toAnnotations(50) } };
  expect((await create(job(), fifty)).errors).toEqual([]);
  const more = { output: { ...output, annotations: toAnnotations(51) } };
  expect((await create(job(), more)).errors).toMatchObject([{ type: 'UNPROCESSABLE' }]);
});
