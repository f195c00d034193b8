import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { mergePull } from '#sandbox/world/pulls.ts';
import { askGraphql, toJob } from '../ask.ts';
import { prepareIncident } from './incident-world.ts';

const incident = prepareIncident();
const QUERY = `query($oid: GitObjectID!) { repository(owner: "acme", name: "incidents") { object(oid: $oid) {
  ... on Commit { associatedPullRequests(first: 5) { nodes { number } } } } } }`;

async function find(oid: string): Promise<unknown> {
  const { world } = incident();
  const token = toJob(world, { contents: 'read', pull_requests: 'read' });
  const { data } = await askGraphql(world, token, [QUERY, { oid }]);
  return data?.['repository'];
}

const found = (...numbers: number[]) => ({
  object: { associatedPullRequests: { nodes: numbers.map((number) => ({ number })) } },
});

test('a commit belongs to the pull request that it is on the way of, also once it is merged', async () => {
  const { world, head } = incident();
  const root = (await world.git.readObject('main'))?.oid ?? '';
  expect(await find(head)).toEqual(found(2));
  expect(await find(root)).toEqual(found());
  const thread = world.incidentRepository.threads.get(2);
  if (thread?.pull === undefined) throw new Error('There is no pull request.');
  thread.pull.draft = false;
  const merged = await mergePull(actAs(world, 'maya'), thread, { method: 'squash' });
  expect(await find(merged.merged ? merged.oid : '')).toEqual(found(2));
  expect(await find(head)).toEqual(found(2));
});

test('whoever may not read pull requests is not told', async () => {
  const { world, head } = incident();
  const token = toJob(world, { contents: 'read' });
  const { errors } = await askGraphql(world, token, [QUERY, { oid: head }]);
  expect(errors).toMatchObject([{ type: 'FORBIDDEN' }]);
});
