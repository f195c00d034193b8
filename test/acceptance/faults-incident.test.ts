/**
 * Declaring, the report of a push and closing on each of github.com's bad days, at every call: nothing is lost, nothing
 * is twice, and a person is told.
 */
import { expect, test } from 'vitest';
import { close, readMergeEvent } from '#close/index.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { parseLedger, verifyChain } from '#incident/ledger.ts';
import { toIncidentFolder, toIncidentId, type IncidentId } from '#incident/path.ts';
import { publishReports } from '#report/publish.ts';
import { parsePush } from '#report/push.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import { markReady, mergePull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Fault, JournalEntry } from '#sandbox/world/request-types.ts';
import type { Thread } from '#sandbox/world/types.ts';
import {
  FIELDS,
  findPulls,
  openRoom,
  RUN_URL,
  START,
  type Room,
} from '../declare/declare-world.ts';
import { readFixture, TEMPLATES } from '../report/incident-files.ts';
import { toLags, toSweep } from './bad-days.ts';
import { TELLING } from '../support/providers.ts';

const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

interface Job {
  /** The work, as the first attempt or a later one. */
  run: (attempt: number) => Promise<{ outcome: string }>;
  /** Where people wait for an answer; nowhere when a red job is all they get. */
  thread?: Thread;
  /** Everything the work must leave behind, exactly once. */
  expectWhole: () => Promise<void>;
}

/** Does the work of a new job on each bad day, and says what went wrong on which. */
async function sweep(room: Room, prepare: () => Promise<Job>): Promise<string[]> {
  const calls = await listCalls(room, await prepare());
  const faults: string[] = [];
  for (const { name, fault } of [...toSweep(calls), ...toLags(calls)]) {
    room.world.clock.advance(61_000);
    const job = await prepare();
    const end = await runUnder(room, fault, job);
    try {
      expectTold(job, end, fault);
      await job.run(2);
      await job.expectWhole();
      expectNothingTwice(room);
    } catch (error) {
      faults.push(`${name}: ended with "${String(end)}", then ${String(error)}`);
    }
  }
  return faults;
}

async function listCalls({ world }: Room, job: Job): Promise<JournalEntry[]> {
  const from = world.journal.length;
  await job.run(1);
  await job.expectWhole();
  return world.journal.slice(from);
}

async function runUnder({ world }: Room, fault: Fault, job: Job): Promise<string | UpstreamError> {
  const from = world.journal.length;
  world.faults.push(fault);
  try {
    return (await job.run(1)).outcome;
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  } finally {
    world.faults.length = 0;
    if (fault.mode !== 'lag') {
      expect(world.journal.slice(from).some((one) => one.fault !== undefined)).toBe(true);
    }
  }
}

function expectTold({ thread }: Job, end: string | UpstreamError, { on }: Fault): void {
  if (thread === undefined || !(end instanceof UpstreamError) || on === COMMENT) return;
  const body = thread.comments.at(-1)?.body ?? '';
  expect(body).toMatch(/(?:unknown-outcome|rate-limited)`/);
  expect(body).toContain(`[Open the run](${RUN_URL})`);
}

function expectNothingTwice({ world }: Room): void {
  const markers = [...world.incidentRepository.threads.values()].flatMap(({ comments }) =>
    comments.flatMap(({ body }) => body.match(/<!-- firebreak:\S+ [^>]+-->/g) ?? []),
  );
  expect(markers).toEqual([...new Set(markers)]);
}

async function read({ world }: Room, branch: string, path: string): Promise<string> {
  return (await readFile(world.git, branch, path))?.toString() ?? '';
}

function findPull(room: Room, id: IncidentId): Thread {
  const pulls = findPulls(room.world).filter(({ pull }) => pull?.head === `incident/${id}`);
  expect(pulls).toHaveLength(1);
  const [pull] = pulls;
  if (pull === undefined) throw new Error('There is no pull request');
  return pull;
}

async function expectLedger(
  room: Room,
  { id, branch }: { id: IncidentId; branch: string },
  outcomes: string[],
) {
  const ledger = await read(room, branch, `${toIncidentFolder(id)}/ledger.ndjson`);
  expect(verifyChain(ledger, id)).toEqual([]);
  expect(parseLedger(ledger).entries.map(({ outcome }) => outcome)).toEqual(outcomes);
}

async function prepareDeclaration(room: Room): Promise<Job & { id: IncidentId; issue: Thread }> {
  const { payload, issue } = await room.fill('incident', FIELDS);
  const id = toIncidentId(issue.number, START);
  return {
    id,
    issue,
    thread: issue,
    run: (attempt) => room.run(payload, { attempt }),
    expectWhole: async () => {
      await expectLedger(room, { id, branch: `incident/${id}` }, ['declared']);
      const pull = findPull(room, id);
      const said = issue.comments.filter(({ body }) => body.includes(`Declared ${id}`));
      expect(said).toHaveLength(1);
      expect(pull.comments).toHaveLength(1);
      expect(issue.reactions.map(({ content }) => content)).toEqual(['rocket']);
      expect([...pull.labels].toSorted()).toEqual(['SEV2', 'incident', 'status:declared']);
    },
  };
}

test('a declaration at every call', async () => {
  const room = await openRoom();
  expect(await sweep(room, () => prepareDeclaration(room))).toEqual([]);
}, 600_000);

test('a closing at every call', async () => {
  const room = await openRoom();
  const maya = actAs(room.world, 'maya');
  const prepare = async (): Promise<Job> => {
    const { id, issue, run } = await prepareDeclaration(room);
    await run(1);
    const pull = findPull(room, id);
    await markReady(maya, pull);
    const payloads: unknown[] = [];
    room.world.events.subscribe((event) => {
      if (event.name === 'pull_request' && event.action === 'closed') payloads.push(event.payload);
    });
    await mergePull(maya, pull);
    const request = readMergeEvent(payloads[0]);
    if (request === undefined) throw new Error('The event closes nothing');
    return {
      thread: issue,
      run: (attempt) => close(request, { ...room.closing, run: { url: RUN_URL, attempt } }),
      expectWhole: async () => {
        await expectLedger(room, { id, branch: 'main' }, ['declared', 'closed']);
        expect(issue.state).toBe('closed');
        expect(issue.comments.filter(({ body }) => body.includes(') was closed'))).toHaveLength(1);
        expect([...issue.labels]).toContain('status:closed');
      },
    };
  };
  expect(await sweep(room, prepare)).toEqual([]);
}, 600_000);

test('the report of a push at every call', async () => {
  const room = await openRoom();
  const { id, run } = await prepareDeclaration(room);
  await run(1);
  let count = 0;
  const prepare = async (): Promise<Job> => {
    count += 1;
    const path = `artifacts/scan-${String(count)}.json`;
    const content = Buffer.from(readFixture('gitleaks.json'))
      .toString()
      .replaceAll('"File": "', `"File": "${String(count)}/`);
    const payloads: unknown[] = [];
    room.world.events.subscribe((event) => {
      if (event.name === 'push') payloads.push(event.payload);
    });
    const files = [{ path: `${toIncidentFolder(id)}/${path}`, content: Buffer.from(content) }];
    const dana = actAs(room.world, 'dana');
    await pushFiles(dana, { branch: `incident/${id}`, message: 'Add a scan', files });
    const push = parsePush({ payload: payloads[0] });
    if (push === undefined) throw new Error('The push was to no incident');
    return {
      run: () =>
        publishReports(push, {
          recorder: room.recorder,
          ...TELLING,
          templates: TEMPLATES,
          link: (markdown) => markdown,
        }),
      expectWhole: async () => {
        const manifest = await read(
          room,
          `incident/${id}`,
          `${toIncidentFolder(id)}/artifacts/manifest.yml`,
        );
        expect(manifest.split(`scan-${String(count)}.json`)).toHaveLength(2);
        // The status comment, and one for the news of each push.
        expect(findPull(room, id).comments).toHaveLength(1 + count);
      },
    };
  };
  expect(await sweep(room, prepare)).toEqual([]);
}, 600_000);
