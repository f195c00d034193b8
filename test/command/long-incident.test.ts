/** An incident whose ledger has several segments: nothing is lost, nothing is twice, and it costs no call more. */
import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '#kernel/canonical.ts';
import { parseLedger, verifyRows, type NewEntry } from '#incident/ledger.ts';
import { SEGMENT_LINES } from '#incident/ledger-segments.ts';
import { toSegmentPath } from '#incident/path.ts';
import { isOfStep } from '#sandbox/exercise/costs.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { actAs } from '#sandbox/world/act.ts';
import { growLedger, toEntry } from '../incident/long-ledger.ts';
import { openRoom, SIGNER, type Room, type Said } from './command-room.ts';

const HALT = '/contain github/halt-workflows repository=shop';
const SECOND = 'ledger/0002.ndjson';

let room: Room;

beforeEach(async () => {
  room = await openRoom({ commands_per_person_per_hour: 250, start_expires_minutes: 43_200 });
});

async function readFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (let number = 1; ; number += 1) {
    const path = toSegmentPath(number);
    // oxlint-disable-next-line no-await-in-loop -- the first that is not there ends it
    const text = await room.file(path).catch(() => '');
    if (text === '') return files;
    files.set(path, text);
  }
}

/** Lets others give commands until there are so many entries. */
async function fill(count: number): Promise<void> {
  const files = await readFiles();
  const known = [...files.values()].flatMap((text) => parseLedger(text).entries).length;
  const at = room.world.clock
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const entries = Array.from({ length: count - known }, (_, index): NewEntry => {
    const claim = digestOf(`${String(known)} ${String(index)}`);
    return toEntry(index, { at, claim, actor: { id: 999, login: 'somebody' } });
  });
  await room.push(
    'dana',
    Object.fromEntries(growLedger({ id: room.id, signer: SIGNER, before: files }, entries).files),
  );
}

/** The commands of the whole ledger, whose chain is whole. */
async function readCommands(): Promise<string[]> {
  const texts = [...(await readFiles()).values()].map((text) => parseLedger(text));
  let end = undefined;
  for (const { rows, problems, end: next } of texts) {
    expect([...problems, ...verifyRows(rows, room.id, end)]).toEqual([]);
    end = next;
  }
  return texts.flatMap(({ entries }) => entries.map(({ command }) => command));
}

const count = async (command: string) => (await readCommands()).filter((one) => one === command);
const later = (minutes: number): void => room.world.clock.advance(minutes * 60_000);

describe('a command', () => {
  it('opens a segment behind a full one, and the next reads that alone, for no call more', async () => {
    await fill(SEGMENT_LINES);
    const first = await room.file('ledger.ndjson');
    const opens = await room.say('dana', '/note opens');
    expect(opens).toMatchObject({ result: { outcome: 'done' }, calls: 5 });
    const follows = await room.say('dana', '/note follows');
    expect(follows).toMatchObject({ result: { outcome: 'done' }, calls: 5 });
    expect(await room.file('ledger.ndjson')).toBe(first);
    expect((await readCommands()).slice(-2)).toEqual(['/note opens', '/note follows']);
  });

  it('costs the same however long the incident is', async () => {
    await fill(5 * SEGMENT_LINES + 30);
    expect(await room.say('dana', '/note late')).toMatchObject({ calls: 6 });
    const refused = await room.say('eve', '/note no');
    expect(refused.result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' });
    expect(refused.calls).toBeLessThanOrEqual(7);
  });

  it.each([
    [0, 'pull request'],
    [400, 'pull request'],
    [400, 'issue'],
    [1_000, 'pull request'],
    [1_000, 'issue'],
  ] as const)('costs as many calls with %i entries before it, in the %s', async (entries, on) => {
    await fill(entries);
    // Nobody told the status comment of what was filled in.
    await room.say('dana', '/note early');
    const own: number[] = [];
    const options = on === 'issue' ? { on } : {};
    const say = async (by: string, body: string) => {
      const before = room.world.journal.length;
      const said = await room.say(by, body, options);
      own.push(room.world.journal.slice(before).filter((one) => !isOfStep(one)).length);
      return said.result;
    };
    await say('dana', '/note late');
    const { digest = '' } = await say('dana', HALT);
    expect(await say('omar', `/approve ${digest}`)).toMatchObject({ outcome: 'verified' });
    expect(own).toEqual([5, 7, 8]);
  });

  it.each([
    ['too old', 3],
    ['made up', 7],
  ])('with a guess that is %s costs one call more', async (_, guess) => {
    await fill(3 * SEGMENT_LINES + 5);
    await room.say('dana', '/note tells of the fourth');
    const status = room.pull.comments[0];
    expect(status?.body).toContain('<!-- firebreak:segment 4 -->');
    Object.assign(status ?? {}, { body: status?.body.replace('segment 4', `segment ${guess}`) });
    const said = await room.say('dana', '/note guesses');
    expect(said).toMatchObject({ result: { outcome: 'done' }, calls: 6 });
    expect((await readCommands()).slice(-2)).toEqual([
      '/note tells of the fourth',
      '/note guesses',
    ]);
    expect(await room.say('dana', '/note guesses right')).toMatchObject({ calls: 5 });
  });

  it('opens one segment when two are given at once', async () => {
    await fill(SEGMENT_LINES);
    const said = await Promise.all([room.say('omar', '/note a'), room.say('dana', '/note b')]);
    expect(said.map(({ result }) => result.outcome)).toEqual(['done', 'done']);
    expect([...(await readFiles()).keys()]).toEqual(['ledger.ndjson', SECOND]);
    expect((await readCommands()).slice(-2).toSorted()).toEqual(['/note a', '/note b']);
  });

  it('looks again when the branch moves under the segment that it opens', async () => {
    await fill(SEGMENT_LINES);
    room.fail({ on: 'POST /graphql createCommitOnBranch', mode: 'move-ref', times: 2 });
    expect((await room.say('dana', '/note moved')).result.outcome).toBe('done');
    expect(await count('/note moved')).toHaveLength(1);
  });
});

async function expectOnce(said: Said, command: string): Promise<void> {
  const again = await room.rerun(said, 'dana');
  expect(again.result).toMatchObject({ outcome: 'refused', reason: 'replayed-run' });
  expect(await count(command)).toHaveLength(1);
  expect((await room.file('timeline.md')).split('given once')).toHaveLength(2);
}

describe('an old command whose run is started again', () => {
  it('is found in the segment of its time', async () => {
    const said = await room.say('dana', '/note given once');
    later(180);
    await fill(4 * SEGMENT_LINES + 10);
    later(60);
    await expectOnce(said, '/note given once');
  });

  it('is found in the segment before when it was given shortly before that was left', async () => {
    await fill(SEGMENT_LINES - 1);
    const said = await room.say('dana', '/note given once');
    await room.say('omar', '/note opens');
    expect([...(await readFiles()).keys()]).toContain(SECOND);
    await expectOnce(said, '/note given once');
  });

  it('is found when it was recorded long after it was given', async () => {
    const comment = await createComment(actAs(room.world, 'dana'), room.pull, '/note given once');
    const event = room.lastEvent();
    later(60);
    await fill(2 * SEGMENT_LINES - 1);
    const result = await room.deliver(event);
    expect(result.outcome).toBe('done');
    later(60);
    await fill(3 * SEGMENT_LINES + 1);
    await expectOnce({ result, replies: [], calls: 0, event, comment }, '/note given once');
  });

  it('is answered once when only its answer was lost', async () => {
    const comment = await createComment(actAs(room.world, 'dana'), room.pull, '/note given once');
    const event = room.lastEvent();
    room.fail({ on: 'POST /graphql addReaction', status: 502, times: 50 });
    await room.deliver(event).catch(() => undefined);
    room.world.faults.length = 0;
    later(5);
    await fill(2 * SEGMENT_LINES + 1);
    const again = await room.rerun({ event, comment }, 'dana');
    expect(again.result).toMatchObject({
      outcome: 'done',
      message: 'Answered after an interruption.',
    });
    expect(await count('/note given once')).toHaveLength(1);
  });
});

describe('what older segments say', () => {
  it('is known of a plan: who asked for it cannot approve it, another can', async () => {
    const planned = await room.say('maya', HALT);
    const digest = planned.result.digest ?? '';
    await fill(SEGMENT_LINES + 5);
    const own = await room.say('maya', `/approve ${digest}`);
    expect(own.result).toMatchObject({ outcome: 'refused', reason: 'self-approval' });
    const approved = await room.say('omar', `/approve ${digest}`);
    expect(approved.result.outcome, approved.result.message).toBe('verified');
    const phases = [...(await readFiles()).values()]
      .flatMap((text) => parseLedger(text).entries)
      .filter(({ receipt }) => receipt !== undefined)
      .map(({ phase }) => phase);
    expect(phases).toEqual(['intent', 'refused', 'approved', 'applied', 'verified']);
  });

  it('is known of the status', async () => {
    expect((await room.say('dana', '/milestone contained')).result.outcome).toBe('done');
    await fill(3 * SEGMENT_LINES);
    const back = await room.say('dana', '/milestone recovered');
    expect(back.result.outcome).toBe('done');
    const wrong = await room.say('dana', '/milestone eradicated');
    expect(wrong.result).toMatchObject({ outcome: 'refused', reason: 'invalid-transition' });
  });

  it('counts for the budget of the hour', async () => {
    room = await openRoom({ commands_per_person_per_hour: 2 });
    await room.say('dana', '/note one');
    await room.say('dana', '/note two');
    await fill(2 * SEGMENT_LINES + 1);
    const third = await room.say('dana', '/note three');
    expect(third.result).toMatchObject({ outcome: 'refused', reason: 'too-many-commands' });
    later(61);
    expect((await room.say('dana', '/note four')).result.outcome).toBe('done');
  });

  it('is known of a comment that is edited long after', async () => {
    const said = await room.say('dana', '/note given once');
    later(180);
    await fill(3 * SEGMENT_LINES);
    const request = { ...said.event, action: 'edited', payload: said.event.payload };
    const edited = await room.deliver({
      ...request,
      payload: { ...Object(said.event.payload), action: 'edited' },
    });
    expect(edited).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
    expect(await count('comment edited')).toHaveLength(1);
  });
});

describe('a segment that somebody changed', () => {
  it.each<[string, (files: Map<string, string>) => Record<string, string>, string]>([
    ['cut', (files) => ({ [SECOND]: (files.get(SECOND) ?? '').slice(0, -2) }), SECOND],
    ['swapped', (files) => ({ [SECOND]: files.get('ledger.ndjson') ?? '' }), SECOND],
    ['skipped', () => ({ 'ledger/0005.ndjson': '' }), 'ledger/0004.ndjson'],
    ['made up', () => ({ 'ledger/0004.ndjson': '{}\n' }), 'ledger/0004.ndjson'],
  ])('%s stops every command, with the file', async (_, change, path) => {
    await fill(2 * SEGMENT_LINES + 1);
    await room.push('dana', change(await readFiles()));
    const said = await room.say('dana', '/note on');
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'invalid-record' });
    expect(said.result.message).toContain(`${room.id}/${path}`);
  });
});
