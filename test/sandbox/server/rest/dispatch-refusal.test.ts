import { beforeAll, expect, test } from 'vitest';
import { findDispatchRefusal } from '#sandbox/server/rest/dispatch-refusal.ts';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../../world/bare-git.ts';
import { prepareWorld } from '../../world/test-world.ts';

const createTestWorld = prepareWorld();
const JOBS = 'jobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n';

let world: World;
let sha: string;

beforeAll(async () => {
  world = await createTestWorld();
  sha = await commitOn(world.git, 'main', {
    '.github/workflows/hand.yml': `on: {workflow_dispatch: {inputs: {text: {}}}}\n${JOBS}`,
    '.github/workflows/push.yml': `on: push\n${JOBS}`,
    '.github/workflows/broken.yml': 'on: [\n',
  });
});

const find = (name: string, inputs = {}) => {
  const workflow = { id: 1, name, path: `.github/workflows/${name}`, state: 'active' as const };
  return findDispatchRefusal(world, workflow, { sha, inputs });
};

test('a workflow says itself that it is started by hand', async () => {
  expect(await find('hand.yml')).toBeUndefined();
  for (const name of ['push.yml', 'broken.yml', 'nothing.yml']) {
    expect(await find(name), name).toBe("Workflow does not have 'workflow_dispatch' trigger");
  }
});

test('inputs are known, and not too large', async () => {
  expect(await find('hand.yml', { other: 'x' })).toBe('Unexpected inputs provided: ["other"]');
  expect(await find('hand.yml', { text: 'x'.repeat(65_524) })).toBeUndefined();
  expect(await find('hand.yml', { text: 'x'.repeat(65_525) })).toBe('inputs are too large.');
});
