import { beforeAll, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createLabel } from '#sandbox/world/labels.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { askGraphql, toJob } from '../ask.ts';
import { prepareIncident } from './incident-world.ts';

const incident = prepareIncident();
const EVERYTHING = { contents: 'read', issues: 'read', pull_requests: 'read' } as const;

async function read(fields: string, permissions: Record<string, 'read'> = EVERYTHING) {
  const { world } = incident();
  const query = `{ repository(owner: "ACME", name: "incidents") { ${fields} } }`;
  const { data, errors } = await askGraphql(world, toJob(world, permissions), [query]);
  return { found: data?.['repository'], error: errors[0] };
}

beforeAll(async () => {
  const { world } = incident();
  const dana = actAs(world, 'dana');
  createLabel(dana, { name: 'needle' });
  world.clock.advance(1000);
  const second = await openIssue(dana, { title: 'Two', body: '', labels: ['needle'] });
  second.state = 'closed';
  world.clock.advance(1000);
  const first = world.incidentRepository.threads.get(1);
  if (first !== undefined) first.touchedAt = world.clock.now();
});

describe('a thread', () => {
  test.each([
    ['issue(number: 1)', true],
    ['issue(number: 2)', false],
    ['pullRequest(number: 2)', true],
    ['pullRequest(number: 1)', false],
    ['issueOrPullRequest(number: 2)', true],
    ['issueOrPullRequest(number: 9)', false],
  ])('%s is there: %s', async (field, isThere) => {
    const { error } = await read(`${field} { __typename }`);
    expect(error?.type).toBe(isThere ? undefined : 'NOT_FOUND');
  });

  test('is for whoever may read its kind', async () => {
    const issue = 'issue(number: 1) { id }';
    expect((await read(issue, { pull_requests: 'read' })).error?.type).toBe('FORBIDDEN');
    const either = 'issueOrPullRequest(number: 1) { __typename }';
    expect((await read(either, { pull_requests: 'read' })).error).toBeUndefined();
  });
});

describe('a list', () => {
  const numbers = async (field: string) => {
    const { found } = await read(`list: ${field} { nodes { number } }`);
    return found;
  };
  const listed = (...all: number[]) => ({ list: { nodes: all.map((number) => ({ number })) } });

  test('is of one kind, by state, label and branch', async () => {
    expect(await numbers('issues(first: 9)')).toEqual(listed(1, 3));
    expect(await numbers('issues(first: 9, states: [CLOSED])')).toEqual(listed(3));
    expect(await numbers('issues(first: 9, labels: ["needle", "x"])')).toEqual(listed(3));
    expect(await numbers('pullRequests(first: 9, headRefName: "x")')).toEqual(listed());
    expect(await numbers('pullRequests(first: 9, states: [OPEN], baseRefName: "main")')).toEqual(
      listed(2),
    );
  });

  test('is in the order of creation or of change, either way', async () => {
    const order = (field: string, direction: string) =>
      numbers(`issues(first: 9, orderBy: {field: ${field}, direction: ${direction}})`);
    expect(await order('CREATED_AT', 'DESC')).toEqual(listed(3, 1));
    expect(await order('UPDATED_AT', 'DESC')).toEqual(listed(1, 3));
    expect(await order('UPDATED_AT', 'ASC')).toEqual(listed(3, 1));
  });
});

describe('an object', () => {
  const object = (expression: string) => read(`object(expression: "${expression}") { __typename }`);

  test('is found by an expression, and Git’s index and options by none', async () => {
    expect((await object('main:firebreak.yml')).found).toEqual({ object: { __typename: 'Blob' } });
    expect((await object('main:actions/')).found).toEqual({ object: { __typename: 'Tree' } });
    for (const expression of [':firebreak.yml', '--all', 'main:nothing']) {
      expect((await object(expression)).error?.type, expression).toBe('NOT_FOUND');
    }
  });

  test('that is not there is an error, or null alone, as is in doubt', async () => {
    incident().world.doubts.missingObject = 'null';
    expect(await object('main:nothing')).toEqual({ found: { object: null }, error: undefined });
    incident().world.doubts.missingObject = 'error';
  });
});

test('a branch is called relative to the prefix it was asked by', async () => {
  const refs = 'refs(first: 9, refPrefix: "refs/heads/incident/") { nodes { name prefix } }';
  expect((await read(refs)).found).toEqual({
    refs: { nodes: [{ name: 'INC-2026-0001', prefix: 'refs/heads/incident/' }] },
  });
  expect((await read('ref(qualifiedName: "nothing") { name }')).found).toEqual({ ref: null });
  expect((await read(refs, { issues: 'read' })).error?.type).toBe('FORBIDDEN');
});

test('a label is found by its name, and others by a part of theirs', async () => {
  const fields =
    'label(name: "needle") { name } labels(first: 9, query: "eedl") { totalCount } no: label(name: "no") { name }';
  expect((await read(fields)).found).toEqual({
    label: { name: 'needle' },
    labels: { totalCount: 1 },
    no: null,
  });
});
