/** The contain job looks for the approval itself, on a branch that may show it seconds late. */
import { describe, expect, it } from 'vitest';
import { parseRequest } from '#github/command-request.ts';
import { takeOver } from '#contain/take-over.ts';
import { openOrganisation } from '#providers/github/client.ts';
import { openRecorder } from '#github/recorder.ts';
import { readSettings } from '#github/checkout.ts';
import { isOfStep } from '#sandbox/exercise/costs.ts';
import { mintInstallationToken } from '#sandbox/world/tokens.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { openGitHub } from '../support/providers.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';
import { growLedger, toEntry } from '../incident/long-ledger.ts';
import { HALT, isUntouched, openJobs, REPOSITORY, shop, write } from '../command/attack-room.ts';
import { openRoom, SIGNER, type Room } from '../command/command-room.ts';

function mintOperator({ world }: Room): string {
  const { id, privateKey } = world.apps.operator;
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  return minted.token.value;
}

interface Told {
  /** How long the ledger is. */
  entries?: number;
  /** What the command job says of its newest segment. */
  segment?: number | undefined;
}

async function growTo(room: Room, count: number): Promise<ReadonlyMap<string, string>> {
  const before = new Map([['ledger.ndjson', await room.file('ledger.ndjson')]]);
  const entries = Array.from({ length: count }, (_, index) => toEntry(index + 1));
  return growLedger({ id: room.id, signer: SIGNER, before }, entries).files;
}

/** What the branch says of the plan. */
async function readState(room: Room): Promise<Record<string, string>> {
  const paths = ['ledger.ndjson', 'containment/R-0001.json'];
  const texts = await Promise.all(paths.map((path) => room.file(path)));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
}

/** Approves a halt, and has the contain job begin while so many reads still show the branch before the approval. */
async function takeOverLate(late: number, { entries = 0, segment }: Told = {}) {
  const room = await openRoom({ commands_per_person_per_hour: 250 });
  const { world } = room;
  const jobs = await openJobs(room);
  if (entries > 0) await room.push('dana', Object.fromEntries(await growTo(room, entries)));
  const planned = await room.say('dana', HALT);
  const countStale = () => world.journal.filter(({ fault }) => fault === 'lag').length;
  const lag: Fault = { on: 'POST /graphql repository', mode: 'lag', times: 99 };
  room.fail(lag);
  const event = await write(room, 'omar', `/approve ${planned.result.digest ?? ''}`);
  const { result } = await jobs.command(event);
  expect(result.outcome, result.message).toBe('approved');
  const approved = await readState(room);
  const before = countStale();
  const calls = world.journal.length;
  lag.times = before + late;
  const request = parseRequest({ name: event.name, payload: event.payload });
  if (request?.kind !== 'comment') throw new Error('No comment');
  const line = { baseUrl: jobs.url, retryBase: 1 };
  const given: Parameters<typeof takeOver>[0] = {
    request,
    incident: room.id,
    segment,
    repositoryId: world.incidentRepository.id,
    runId: '900',
  };
  const settings = await readSettings(SETTINGS_FOLDER);
  const clients = {
    recorder: openRecorder({ ...line, token: jobs.job() }, REPOSITORY),
    providers: openGitHub(openOrganisation({ ...line, token: mintOperator(room) }), settings),
    settings,
    signer: SIGNER,
    environment: 'containment',
    secrets: { sealKey: world.sealKey.privateKey, mask: () => undefined },
    repository: { url: 'https://github.example.com/acme/incidents' },
    selfHosted: false,
    attempt: 1,
    started: { by: 'omar', isJudged: true },
    runUrl: 'https://github.example.com/acme/incidents/actions/runs/900',
  };
  const outcome = await takeOver(given, clients);
  const own = world.journal.slice(calls).filter((one) => !isOfStep(one));
  const again = (changed: Partial<typeof clients> = {}) =>
    takeOver(given, { ...clients, attempt: 2, ...changed });
  return { room, outcome, stale: countStale() - before, own, approved, again };
}

it.each([0, 1, 4])('waits for an approval that %i reads do not show yet', async (late) => {
  const { room, outcome, stale } = await takeOverLate(late);
  expect(outcome, outcome.message).toMatchObject({ outcome: 'verified' });
  expect(stale).toBe(late);
  expect(isUntouched(room)).toBe(false);
});

it('does nothing for an approval that never shows, and says so', async () => {
  const { room, outcome, stale } = await takeOverLate(99);
  expect(outcome.outcome, outcome.message).not.toBe('verified');
  expect(stale).toBeGreaterThanOrEqual(5);
  expect(isUntouched(room)).toBe(true);
  expect(room.pull.comments.at(-1)?.body).toContain('/actions/runs/900');
});

it.each([
  ['the newest segment', 3, 0],
  ['no segment', undefined, 1],
  ['an older segment', 2, 1],
  ['a segment that is not there', 99, 1],
])('told %s, asks for what is missing', async (_, segment, more) => {
  const { outcome, own } = await takeOverLate(0, { entries: 400, segment });
  expect(outcome, outcome.message).toMatchObject({ outcome: 'verified' });
  expect(own).toHaveLength(4 + more);
});

it('repeats nothing when it is started again on a branch that was taken back to the approval', async () => {
  const { room, outcome, approved, again } = await takeOverLate(0);
  expect(outcome.outcome).toBe('verified');
  for (const one of shop(room).workflows) one.state = 'active';
  await room.push('dana', approved);
  expect(await again()).toMatchObject({ outcome: 'refused', reason: 'replayed-run' });
  const { comments } = room.pull;
  comments.splice(
    comments.findIndex(({ body }) => body.startsWith('/approve')),
    1,
  );
  expect(await again()).toMatchObject({
    reason: 'replayed-run',
    message: expect.stringContaining('deleted'),
  });
  expect(isUntouched(room)).toBe(true);
});

it('repeats nothing on a ledger that a push took back, also where no reaction tells that it was done', async () => {
  const { room, outcome, approved, again } = await takeOverLate(0);
  expect(outcome.outcome).toBe('verified');
  for (const one of shop(room).workflows) one.state = 'active';
  for (const comment of room.pull.comments) comment.reactions.length = 0;
  const left = await readState(room);
  // The receipt alone decides nothing.
  await room.push('dana', { 'containment/R-0001.json': approved['containment/R-0001.json'] ?? '' });
  expect((await again()).outcome).toBe('verified');
  for (const comment of room.pull.comments) comment.reactions.length = 0;
  await room.push('dana', approved);
  expect(await again()).toMatchObject({
    outcome: 'refused',
    reason: 'replayed-run',
    message: expect.stringContaining('not the one that Firebreak left'),
  });
  expect(isUntouched(room)).toBe(true);
  // Restored, it says again that all is done.
  await room.push('dana', left);
  expect((await again()).outcome).toBe('verified');
  expect(isUntouched(room)).toBe(true);
});

describe('a job that is started again without the command job', () => {
  const openCut = async () => {
    const cut = await takeOverLate(99);
    cut.room.world.faults.length = 0;
    return cut;
  };

  it('goes on for the approver, and for nobody else', async () => {
    const { room, again } = await openCut();
    const other = await again({ started: { by: 'dana', isJudged: false } });
    expect(other).toMatchObject({ outcome: 'refused', reason: 'replayed-run' });
    expect(other.message).toContain('Whether dana may start it again');
    expect(isUntouched(room)).toBe(true);
    expect(room.pull.comments.at(-1)?.body).toContain('Re-run all jobs');
    const own = await again({ started: { by: 'omar', isJudged: false } });
    expect(own.outcome, own.message).toBe('verified');
  });

  it('does not go on later than a command may start', async () => {
    const { room, again } = await openCut();
    room.world.clock.advance(16 * 60_000);
    const late = await again({ started: { by: 'omar', isJudged: false } });
    expect(late).toMatchObject({ outcome: 'refused', reason: 'replayed-run' });
    expect(isUntouched(room)).toBe(true);
    const judged = await again({ started: { by: 'dana', isJudged: true } });
    expect(judged.outcome, judged.message).toBe('verified');
  });
});
