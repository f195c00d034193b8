import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createLabel } from '#sandbox/world/labels.ts';
import { toLabelNodeId } from '#sandbox/world/payload.ts';
import { addThread } from '#sandbox/world/threads.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { askGraphql, toJob } from '../ask.ts';

const toMutation = (name: string) =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { clientMutationId } }`;

let world: World;
let thread: Thread;

beforeEach(async () => {
  world = await createBareWorld();
  createLabel({ repository: world.incidentRepository }, { name: 'x' });
  thread = addThread(actAs(world, 'dana'), { title: 't', body: '' });
});

async function change(name: string, who: Parameters<typeof askGraphql>[1], ids?: string[]) {
  const labelIds = ids ?? [toLabelNodeId(world.incidentRepository, 'x')];
  const input = { labelableId: thread.nodeId, labelIds };
  return (await askGraphql(world, who, [toMutation(name), { input }])).errors;
}

test('a label is put on and taken off by its id, by whoever may triage', async () => {
  expect(await change('addLabelsToLabelable', 'eve')).toMatchObject([{ type: 'FORBIDDEN' }]);
  expect(await change('addLabelsToLabelable', 'dana')).toEqual([]);
  expect([...thread.labels]).toEqual(['x']);
  expect(await change('removeLabelsFromLabelable', toJob(world, { issues: 'write' }))).toEqual([]);
  expect(thread.labels.size).toBe(0);
});

test('one unknown id among them changes nothing, nor one of another repository', async () => {
  const known = toLabelNodeId(world.incidentRepository, 'x');
  const shop = world.repositories.get('acme/shop');
  const other = shop ? toLabelNodeId(shop, 'x') : '';
  for (const id of ['LA_nothing', other, 'x']) {
    expect(await change('addLabelsToLabelable', 'dana', [known, id])).toMatchObject([
      { type: 'NOT_FOUND' },
    ]);
  }
  expect(thread.labels.size).toBe(0);
});

test('a label is made once, in any case, by whoever writes', async () => {
  const create = async (name: string, who = 'dana') => {
    const { nodeId: repositoryId } = world.incidentRepository;
    const input = { repositoryId, name, color: 'ffffff' };
    return (await askGraphql(world, who, [toMutation('createLabel'), { input }])).errors;
  };
  expect(await create('y', 'eve')).toMatchObject([{ type: 'FORBIDDEN' }]);
  expect(await create('y')).toEqual([]);
  expect(await create('Y')).toMatchObject([{ message: 'Name has already been taken' }]);
});
