/** Attacks that would silence the response: floods, swallowed commands, budgets spent by others. */
import { describe, expect, it } from 'vitest';

import { appendLedger } from '#incident/ledger.ts';

import { actAs } from '#sandbox/world/act.ts';
import { createComment, editComment } from '#sandbox/world/comments.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';

import { openRoom, planAndApprove } from './command-room.ts';

import {
  HALT,
  isUntouched,
  person,
  openJobs,
  write,
  forgeLedger,
  findIntent,
} from './attack-room.ts';

describe('silencing the response', () => {
  it('cannot swallow an approval with a forged ledger line and have us call it verified', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const planned = await room.say('dana', HALT);
    const body = `/approve ${planned.result.digest ?? ''}`;
    const event = await write(room, 'omar', body);
    const { toIdempotencyKey } = await import('#incident/idempotency-key.ts');
    const claim = toIdempotencyKey(
      {
        repositoryId: room.world.incidentRepository.id,
        source: { kind: 'comment', id: String(room.pull.comments.at(-1)?.id) },
        body,
      },
      0,
    );
    await forgeLedger(room, 'dana', {
      ...(await findIntent(room)),
      claim,
      command: body,
      phase: 'verified',
      outcome: 'verified',
    });
    const { result, handover } = await jobs.command(event);
    if (handover !== undefined) await jobs.contain(handover);
    expect({ outcome: result.outcome, untouched: isUntouched(room) }).not.toEqual({
      outcome: 'verified',
      untouched: true,
    });
  });

  it('does not let fifty idle comments of a reader make a plan unapprovable', async () => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    for (let n = 0; n < 51; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await createComment(actAs(room.world, 'eve'), room.pull, `me too ${n}`);
    }
    const approved = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
    expect(approved.result.outcome, approved.result.message).toBe('verified');
  });

  it('does not let fifty idle comments stop a command that waits for its runner', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const event = await write(room, 'dana', '/severity SEV1');
    for (let n = 0; n < 51; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await createComment(actAs(room.world, 'eve'), room.pull, `me too ${n}`);
    }
    const { result } = await jobs.command(event);
    expect(result.outcome, result.message).toBe('done');
  });

  it('still takes commands when the ledger has outgrown what GraphQL gives', async () => {
    const room = await openRoom();
    const entry = await room.say('dana', HALT).then(() => findIntent(room));
    const filler = Array.from({ length: 64 }, (_, n) => ({
      ...entry,
      claim: `sha256:${String(n).padStart(64, '0')}`,
      command: `/note ${'x'.repeat(8100)}`,
      phase: 'refused' as const,
    }));
    const { text } = appendLedger(await room.file('ledger.ndjson'), room.id, filler);
    await room.push('dana', { 'ledger.ndjson': text });
    await expect(room.say('maya', '/severity SEV1')).resolves.toMatchObject({
      result: { outcome: 'done' },
    });
  });

  it('does not let a forged ledger spend the budget of the commander', async () => {
    const room = await openRoom();
    const entry = await room.say('dana', HALT).then(() => findIntent(room));
    const at = room.world.clock.now().toISOString().replace('.000Z', 'Z');
    const filler = Array.from({ length: 130 }, (_, n) => ({
      ...entry,
      at,
      actor: person(room, 'maya'),
      claim: `sha256:${String(n).padStart(64, '0')}`,
      phase: 'done' as const,
    }));
    const { text } = appendLedger(await room.file('ledger.ndjson'), room.id, filler);
    await room.push('dana', { 'ledger.ndjson': text });
    const said = await room.say('maya', '/severity SEV1');
    expect(said.result.outcome, said.result.message).toBe('done');
  });

  it.each([
    ['a receipt that is none', 'R-0009.json', '{}'],
    ['a receipt with the last number', 'R-999999999.json', '{}'],
    ['a binary file', 'capture.bin', 'a\0b'],
  ])('does not let %s beside the receipts stop containment', async (_what, name, content) => {
    const room = await openRoom();
    await room.push('ines', { [`containment/${name}`]: content });
    const contained = await planAndApprove(room, HALT);
    expect(contained.result.outcome, contained.result.message).toBe('verified');
  });

  it('does not let a reader without any role grow the ledger', async () => {
    const room = await openRoom();
    const before = (await room.file('ledger.ndjson')).length;
    const body = Array.from({ length: 10 }, () => `/note ${'x'.repeat(800)}`).join('\n');
    for (let n = 0; n < 3; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await room.say('eve', body);
    }
    const grown = (await room.file('ledger.ndjson')).length - before;
    // GitHub cuts texts of more than 512 000 bytes; a ledger beyond that ends every command for good.
    expect(grown, `${grown} bytes in 3 comments`).toBe(0);
  });

  it('does not let a reader write on the timeline by editing a refused command', async () => {
    const room = await openRoom();
    const said = await room.say('eve', '/note the chief executive leaked it himself');
    expect(said.result.outcome).toBe('refused');
    await editComment(
      actAs(room.world, 'eve'),
      { thread: room.pull, comment: said.comment },
      '/note x',
    );
    await room.deliver(room.lastEvent());
    expect(await room.file('timeline.md')).not.toContain('chief executive');
  });

  it('does not follow a second pull request of the incident branch into another branch', async () => {
    const room = await openRoom();
    const ines = actAs(room.world, 'ines');
    await pushFiles(ines, {
      branch: 'side',
      message: 'Side',
      files: [{ path: 'x.txt', content: 'x' }],
    });
    const head = `incident/${room.id}`;
    const draft = { title: 'Mine', body: '', head, base: 'side', draft: false };
    const opened = await createPull(ines, draft);
    expect(opened.opened).toBe(true);
    expect((await room.say('maya', '/severity SEV1')).result.outcome).toBe('done');
    expect([...room.pull.labels]).toContain('SEV1');
    expect(room.pull.comments[0]?.body).toContain('SEV1');
  });

  it('takes commands with a timeline of ten thousand entries', async () => {
    const room = await openRoom();
    const text = await room.file('timeline.md');
    const lines = Array.from(
      { length: 10_000 },
      (_, n) =>
        `- **T-${String(n + 100).padStart(4, '0')}** 2026-03-02T09:00:00Z \`note\` @dana: packet ${n} of a long night`,
    );
    await room.push('dana', { 'timeline.md': `${text}${lines.join('\n')}\n` });
    await expect(room.say('maya', '/severity SEV1')).resolves.toMatchObject({
      result: { outcome: 'done' },
    });
  });
});
