/**
 * Declaring from the Actions page, and a bot that declares, on github.com's bad days at every call; and declaring from a
 * form on days that have two faults.
 */
import { expect, test } from 'vitest';
import { openDispatched, readDispatchEvent } from '#declare/index.ts';
import { parseLedger, verifyChain } from '#incident/ledger.ts';
import { toIncidentFolder, toIncidentId } from '#incident/path.ts';
import { readFile } from '#sandbox/world/git.ts';
import type { Thread } from '#sandbox/world/types.ts';
import {
  FIELDS,
  findPulls,
  FORMS,
  openRoom,
  RUN_URL,
  START,
  type Room,
} from '../declare/declare-world.ts';
import { toLags, toPairs, toTurns } from './bad-days.ts';
import { listCalls, sweepJobs, type Job, type Workplace } from './job-sweep.ts';

type Prepare = (room: Room, count: number) => Promise<Job>;

async function open(prepare: Prepare): Promise<Workplace> {
  const room = await openRoom();
  let count = 0;
  return {
    world: room.world,
    prepare: () => {
      count += 1;
      return prepare(room, count);
    },
  };
}

async function expectDeclared({ world }: Room, issue: Thread): Promise<void> {
  const id = toIncidentId(issue.number, START);
  const path = `${toIncidentFolder(id)}/ledger.ndjson`;
  const ledger = (await readFile(world.git, `incident/${id}`, path))?.toString() ?? '';
  expect(verifyChain(ledger, id)).toEqual([]);
  expect(parseLedger(ledger).entries.map(({ outcome }) => outcome)).toEqual(['declared']);
  const pulls = findPulls(world).filter(({ pull }) => pull?.head === `incident/${id}`);
  expect(pulls).toHaveLength(1);
  expect(pulls[0]?.comments).toHaveLength(1);
  expect(issue.comments.filter(({ body }) => body.includes(`Declared ${id}`))).toHaveLength(1);
  expect(issue.reactions.map(({ content }) => content)).toEqual(['rocket']);
  for (const { labels } of [issue, ...pulls]) {
    expect([...labels].toSorted()).toEqual(['SEV2', 'incident', 'status:declared']);
  }
}

const dispatch: Prepare = async (room, count) => {
  const { world } = room;
  const url = `${world.url}/acme/incidents`;
  const summary = `Leak ${String(count)} of many`;
  const find = () =>
    [...world.incidentRepository.threads.values()].filter(
      ({ pull, title }) => pull === undefined && title.includes(summary),
    );
  // A run that does not know its issue can say nothing there; it is red, and the sweep tells.
  let isKnown = false;
  return {
    thread: () => (isKnown ? find()[0] : undefined),
    run: async (attempt) => {
      const request = readDispatchEvent(
        { inputs: { summary, severity: 'SEV2', details: '', exercise: false } },
        {
          repository: { id: world.incidentRepository.id, url },
          actor: { id: world.accounts.get('dana')?.id ?? 0, login: 'dana' },
          run: { id: 7000 + count, attempt, url: RUN_URL },
        },
      );
      if (request === undefined) throw new Error('The event declares nothing');
      const opened = await openDispatched(request, room.recorder, FORMS);
      isKnown = true;
      return 'outcome' in opened ? opened : room.declare(opened, { attempt });
    },
    expectWhole: async () => {
      const [issue, ...others] = find();
      expect(others).toEqual([]);
      if (issue === undefined) throw new Error('There is no issue');
      await expectDeclared(room, issue);
    },
  };
};

const declaration: Prepare = async (room) => {
  const { payload, issue } = await room.fill('incident', FIELDS);
  return {
    thread: () => issue,
    run: (attempt) => room.run(payload, { attempt }),
    expectWhole: () => expectDeclared(room, issue),
  };
};

/** Refused, told once, and nothing is made. */
const bot: Prepare = async (room) => {
  const { payload, issue } = await room.fill('incident', FIELDS);
  const { issue: told, ...rest } = Object(payload);
  const author = { id: 9, login: 'scanner[bot]', type: 'Bot' };
  return {
    thread: () => issue,
    run: (attempt) => room.run({ ...rest, issue: { ...told, user: author } }, { attempt }),
    expectWhole: async () => {
      const refused = issue.comments.filter(({ body }) => body.includes('not-permitted'));
      expect(refused).toHaveLength(1);
      expect(findPulls(room.world)).toEqual([]);
      const branches = await room.world.git.listBranches();
      expect(branches.map(({ name }) => name)).toEqual(['main']);
    },
  };
};

type Calls = Awaited<ReturnType<typeof listCalls>>;
const late = (calls: Calls) => toLags(calls).map(({ name, fault }) => ({ name, faults: [fault] }));
const two = (count: number) => (calls: Calls) => toPairs(calls, { count, seed: 1_130_2026 });

test.each<[string, Prepare, (calls: Calls) => ReturnType<typeof toPairs>]>([
  ['on the Actions page', dispatch, (calls) => [...toTurns(calls, 1), ...late(calls)]],
  ['by a bot', bot, (calls) => [...toTurns(calls, 5), ...late(calls)]],
  ['on the Actions page, two faults', dispatch, two(15)],
  ['with a form, two faults', declaration, two(15)],
])(
  'a declaration %s',
  async (_, prepare, toTrials) => {
    const trials = toTrials(await listCalls(await open(prepare)));
    expect(await sweepJobs(trials, () => open(prepare))).toEqual([]);
  },
  300_000,
);
