/**
 * Commands that write more than a line, on github.com's bad days: a label, a rollback in both jobs, a milestone and a
 * review. And a note and a plan on days that have two faults.
 */
import { expect, test } from 'vitest';
import { verifyChain } from '#incident/ledger.ts';
import { actAs } from '#sandbox/world/act.ts';
import { addLabel } from '#sandbox/world/labels.ts';
import type { Comment } from '#sandbox/world/types.ts';
import { end, openSweepRoom, type SweepRoom } from '../sweep/sweep-room.ts';
import { toLags, toPairs, toTurns } from './bad-days.ts';
import { listCalls, sweepJobs, type Job, type Trial, type Workplace } from './job-sweep.ts';

const HALT = '/contain github/halt-workflows repository=shop';
const LABEL = 'contain:github/halt-workflows';

type Prepare = (room: SweepRoom, count: number) => Promise<Job>;

/** A room whose jobs are all of one kind. */
async function open(prepare: Prepare): Promise<Workplace> {
  const room = await openSweepRoom();
  let count = 0;
  return {
    world: room.world,
    prepare: () => {
      count += 1;
      return prepare(room, count);
    },
  };
}

async function give(
  room: SweepRoom,
  said: { by: string; body: string },
  expectWhole: (comment: Comment) => Promise<void>,
): Promise<Job> {
  const given = await room.give(said.by, said.body);
  return {
    thread: () => room.pull,
    run: async (attempt) => room.work({ ...given, run: { ...given.run, attempt } }),
    expectWhole: async () => {
      await expectWhole(given.comment);
      expect(given.comment.reactions.map(({ content }) => content)).toEqual(['rocket']);
      expect(verifyChain(await room.file('ledger.ndjson'), room.id)).toEqual([]);
    },
  };
}

/** Does a piece of work on a good day. */
async function done(room: SweepRoom, by: string, body: string): Promise<string> {
  const given = await room.give(by, body);
  const { digest = '' } = await room.work(given);
  end(given.run, 'success');
  return digest;
}

const toReceipt = (count: number): string => `R-${String(count).padStart(4, '0')}`;

async function expectPhases(room: SweepRoom, claim: string, phases: readonly string[]) {
  const ledger = (await room.file('ledger.ndjson')).split('\n');
  const own = ledger.filter((line) => line.includes(claim));
  const counts = phases.map((phase) => own.filter((line) => line.includes(`"phase":"${phase}"`)));
  expect(counts.map(({ length }) => length)).toEqual(phases.map(() => 1));
}

const note: Prepare = (room, count) =>
  give(room, { by: 'dana', body: `/note number ${String(count)} of many` }, async () => {
    expect((await room.file('timeline.md')).split(`number ${String(count)} of`)).toHaveLength(2);
  });

const milestone: Prepare = (room, count) => {
  const body = `/milestone contained --reason "basis ${String(count)} of many"`;
  return give(room, { by: 'dana', body }, async () => {
    expect((await room.file('timeline.md')).split(`basis ${String(count)} of`)).toHaveLength(2);
    for (const { labels } of [room.pull, room.issue]) {
      expect([...labels]).toContain('status:contained');
    }
  });
};

const review: Prepare = async (room, count) => {
  await done(room, 'dana', `/note before review ${String(count)} of many`);
  return give(room, { by: 'dana', body: '/review' }, async (comment) => {
    const text = await room.file('reports/post-incident-review.md');
    expect(text).toContain(`before review ${String(count)} of`);
    await expectPhases(room, `"id":"${String(comment.id)}"`, ['done']);
  });
};

const plan: Prepare = (room, count) =>
  give(room, { by: 'dana', body: HALT }, async (comment) => {
    await expectPhases(room, `"id":"${String(comment.id)}"`, ['intent']);
    const receipt = toReceipt(count);
    expect(room.pull.comments.some(({ body }) => body.includes(receipt))).toBe(true);
  });

const label: Prepare = async (room, count) => {
  await addLabel(actAs(room.world, 'maya'), room.pull, LABEL);
  const run = room.startRun(`Command ${LABEL} in ${String(room.pull.number)}`);
  const given = { event: room.lastEvent('labeled'), run };
  return {
    thread: () => room.pull,
    run: (attempt) => room.work({ ...given, run: { ...run, attempt } }),
    expectWhole: async () => {
      expect([...room.pull.labels]).not.toContain(LABEL);
      await expectPhases(room, `"id":"${String(run.id)}"`, ['intent']);
      expect(await room.file(`containment/${toReceipt(count)}.json`)).toContain('"planned"');
    },
  };
};

async function contain(room: SweepRoom, count: number): Promise<void> {
  const shop = room.world.repositories.get('acme/shop');
  for (const workflow of shop?.workflows ?? []) workflow.state = 'active';
  await done(room, 'omar', `/approve ${await done(room, 'dana', HALT)}`);
  expect(await room.file(`containment/${toReceipt(count)}.json`)).toContain('"verified"');
}

const rollbackPlan: Prepare = async (room, count) => {
  await contain(room, count);
  const receipt = toReceipt(count);
  return give(room, { by: 'dana', body: `/rollback ${receipt}` }, async (comment) => {
    await expectPhases(room, `"id":"${String(comment.id)}"`, ['intent']);
    const text = await room.file(`containment/${receipt}.json`);
    expect(JSON.parse(text)).toMatchObject({ rollback: { state: 'planned' } });
  });
};

const rollback: Prepare = async (room, count) => {
  await contain(room, count);
  const receipt = toReceipt(count);
  const digest = await done(room, 'dana', `/rollback ${receipt}`);
  return give(room, { by: 'omar', body: `/approve ${digest}` }, async (comment) => {
    const text = await room.file(`containment/${receipt}.json`);
    expect(JSON.parse(text)).toMatchObject({ state: 'rolled-back' });
    await expectPhases(room, `"id":"${String(comment.id)}"`, ['approved', 'rolled_back']);
    const shop = room.world.repositories.get('acme/shop');
    expect(shop?.workflows.map(({ state }) => state)).toEqual(['active', 'active']);
  });
};

type Calls = Awaited<ReturnType<typeof listCalls>>;

/** A few faults at each call, and a lag now and then. */
const few =
  (each: number) =>
  (calls: Calls): Trial[] => [
    ...toTurns(calls, each),
    ...toLags(calls)
      .filter((_, index) => index % 6 === 1)
      .map(({ name, fault }) => ({ name, faults: [fault] })),
  ];
/** Each takes a containment first, so every second call must do. */
const sparse = (calls: Calls): Trial[] => few(1)(calls).filter((_, index) => index % 2 === 0);
const two = (count: number) => (calls: Calls) => toPairs(calls, { count, seed: 20_261_130 });

test.each<[string, Prepare, (calls: Calls) => Trial[]]>([
  ['a label', label, few(1)],
  ['a milestone', milestone, few(2)],
  ['a review', review, few(1)],
  ['a rollback that is planned', rollbackPlan, sparse],
  ['a rollback that is approved', rollback, sparse],
  ['a note, two faults', note, two(50)],
  ['a plan, two faults', plan, two(25)],
])(
  '%s',
  async (_, prepare, toTrials) => {
    const trials = toTrials(await listCalls(await open(prepare)));
    expect(await sweepJobs(trials, () => open(prepare), 8)).toEqual([]);
  },
  300_000,
);
