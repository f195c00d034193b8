import { expect, test } from 'vitest';
import { toSuites } from '#sandbox/server/graphql/check-nodes.ts';
import type { Visitor } from '#sandbox/server/graphql/visitor.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import type { Permissions } from '#sandbox/world/types.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { toJob } from '../ask.ts';

async function open(permissions: Permissions = { checks: 'read' }): Promise<Visitor> {
  const world = await createBareWorld();
  const texts = { title: '', summary: '', annotations: [] };
  const make = (id: number, name: string, more: Partial<CheckRun> = {}): CheckRun => ({
    id,
    name,
    headSha: 'a',
    appId: 15_368,
    suite: 1,
    status: 'completed',
    ...texts,
    ...more,
  });
  world.incidentRepository.checks.push(
    make(1, 'one', { conclusion: 'failure' }),
    make(2, 'one', { conclusion: 'success' }),
    make(3, 'two', { suite: 2, status: 'in_progress', appId: 1 }),
    make(4, 'one', { headSha: 'b' }),
  );
  return { world, token: toJob(world, permissions), renderRepository: () => ({}) };
}

test('the suites of a commit are its own, with the App where there is one', async () => {
  const visitor = await open();
  expect(toSuites(visitor, 'a', { first: 5 })).toMatchObject({
    totalCount: 2,
    nodes: [
      { databaseId: 1, app: { slug: 'github-actions' } },
      { databaseId: 2, app: null },
    ],
  });
  expect(toSuites(visitor, 'c', { first: 5 })).toMatchObject({ totalCount: 0 });
});

test('a filter keeps the suites that have such a run; the latest of a name is the last one made', async () => {
  const visitor = await open();
  const filterBy = { checkName: 'two' };
  expect(toSuites(visitor, 'a', { first: 5, filterBy })).toMatchObject({
    nodes: [{ databaseId: 2 }],
  });
  const { nodes } = toSuites(visitor, 'a', { first: 1 });
  const [suite] = Array.isArray(nodes) ? nodes : [];
  expect(suite.checkRuns({ first: 5, filterBy: { checkType: 'LATEST' } })).toMatchObject({
    nodes: [{ databaseId: 2, conclusion: 'SUCCESS', status: 'COMPLETED' }],
  });
  expect(suite.checkRuns({ first: 5 })).toMatchObject({ totalCount: 2 });
});

test('a filter that is not known is no filter, and says so; so does who may not read', async () => {
  const visitor = await open();
  const filterBy = { checkName: null, appId: 1 };
  expect(() => toSuites(visitor, 'a', { first: 5, filterBy })).toThrow('filter checks by appId');
  expect(() => toSuites(visitor, 'a', {})).toThrow('`first` or `last`');
  const stranger = await open({ contents: 'read' });
  expect(() => toSuites(stranger, 'a', { first: 5 })).toThrow('not accessible');
});
