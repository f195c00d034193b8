import { beforeAll, describe, expect, test } from 'vitest';
import { createRun, findWorkflows } from '#sandbox/runner/queue.ts';
import type { World } from '#sandbox/world/world.ts';
import { commitOn } from '../world/bare-git.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { prepareWorld } from '../world/test-world.ts';
import { parseFile, toEvent, toHost, toRun } from './bare-run.ts';

const createTestWorld = prepareWorld();
const JOBS = 'jobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n';

describe('the workflows that an event starts', () => {
  let world: World;
  let before: string;
  let sha: string;

  beforeAll(async () => {
    world = await createTestWorld();
    before = await commitOn(world.git, 'main', {
      '.github/workflows/command.yml': null,
      '.github/workflows/all.yml': `on: push\n${JOBS}`,
      '.github/workflows/docs.yml': `on: {push: {paths: ["docs/**"]}}\n${JOBS}`,
      '.github/workflows/issues.yml': `on: issues\n${JOBS}`,
    });
    sha = await commitOn(world.git, 'main', { 'docs/a': 'a' });
  });

  const find = async (more: object = {}) => {
    const event = toEvent(world, { sha, payload: { before, after: sha }, ...more });
    return (await findWorkflows(event, world.git)).map(({ path }) => path.split('/').at(-1));
  };

  test('match its name and the paths that changed', async () => {
    expect(await find()).toEqual(['all.yml', 'docs.yml']);
    const nothing = { before: sha, after: sha };
    expect(await find({ payload: nothing })).toEqual(['all.yml']);
    const created = { before: '0'.repeat(40), after: sha };
    expect(await find({ payload: created })).toEqual(['all.yml']);
  });

  test('are active, in a repository with Git where Actions are on', async () => {
    const workflow = { id: 1, name: 'All', path: '.github/workflows/all.yml' };
    world.incidentRepository.workflows.push({ ...workflow, state: 'disabled_manually' });
    expect(await find()).toEqual(['docs.yml']);
    world.incidentRepository.workflows.pop();
    world.incidentRepository.actionsEnabled = false;
    expect(await find()).toEqual([]);
    world.incidentRepository.actionsEnabled = true;
    expect(await find({ repository: world.repositories.get('acme/shop') })).toEqual([]);
  });

  test('have an invalid file among them, whatever it is about', async () => {
    const broken = await commitOn(world.git, 'main', { '.github/workflows/x.yml': 'on: [' });
    expect(await find({ name: 'issues', sha: broken })).toEqual(['issues.yml', 'x.yml']);
  });
});

describe('a new run', () => {
  test('that cannot be has ended before it starts, and says why', async () => {
    const world = await createBareWorld();
    const start = { event: toEvent(world), host: toHost(world), number: 1 };
    const invalid = createRun({ path: 'a.yml', errors: ['one', 'two'] }, start);
    expect(invalid.record.error).toBe('Invalid workflow file a.yml: one two');
    const text = `on: push\nconcurrency: {group: g, cancel-in-progress: true, queue: max}\n${JOBS}`;
    const both = createRun(await parseFile(text), start);
    expect(both.record.error).toContain('cannot have both');
    expect(both.file).toBeUndefined();
  });

  test('waits behind one of its group, and is called as its file says', async () => {
    const world = await createBareWorld();
    const start = { event: toEvent(world), host: toHost(world), number: 1 };
    const text = `name: N\nrun-name: "By \${{ github.actor }}"\nconcurrency: g\non: push\n${JOBS}`;
    const file = await parseFile(text);
    const [first, second] = [createRun(file, start), createRun(file, start)];
    expect([first.record.status, second.record.status]).toEqual(['queued', 'pending']);
    expect(first.record).toMatchObject({ name: 'N', title: 'By dana', attempt: 1 });
  });

  test('that waits for approval holds no group; a repeated one keeps its number', async () => {
    const world = await createBareWorld();
    const host = toHost(world);
    const file = await parseFile(`concurrency: g\non: push\n${JOBS}`);
    const parked = createRun(file, { event: { ...toEvent(world), parked: true }, host, number: 1 });
    expect(parked.record).toMatchObject({ status: 'completed', conclusion: 'action_required' });
    expect(parked.slot).toBeUndefined();
    const previous = { record: toRun(world).record, triggeringActor: 'maya' };
    const again = createRun(file, { event: toEvent(world), host, number: 1, previous });
    expect(again.record).toMatchObject({
      id: 7,
      attempt: 2,
      actor: 'dana',
      triggeringActor: 'maya',
    });
  });
});
