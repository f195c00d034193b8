/**
 * Attacks that still succeed, each named after what must not be possible; docs/threat-model.md lists them.
 * `fails` turns red as soon as one is mended: then take it off and move the test to security.test.ts.
 */
import { describe, expect, it } from 'vitest';

import { appendLedger } from '#kernel/incident/ledger.ts';

import { actAs } from '#sandbox/world/act.ts';

import { pushFiles } from '#sandbox/world/pushes.ts';

import { FIELDS, openRoom as openDeclareRoom } from '../declare/declare-world.ts';
import { openRoom } from './command-room.ts';

import { checkRoom, person, readSampleRecord } from './attack-room.ts';

describe('an attacker, for now,', () => {
  it.fails('does not take up a branch that somebody prepared for the next issue', async () => {
    const room = await openDeclareRoom();
    const prepared = await readSampleRecord();
    await pushFiles(actAs(room.world, 'dana'), {
      branch: 'incident/INC-2026-0001',
      message: 'Prepare',
      files: [
        { path: 'incidents/2026/INC-2026-0001/incident.md', content: prepared },
        { path: 'incidents/2026/INC-2026-0001/timeline.md', content: '# Timeline\n' },
      ],
    });
    const { payload } = await room.fill('incident', FIELDS);
    const declared = await room.run(payload);
    const record = await room.world.git.readObject(
      'incident/INC-2026-0001:incidents/2026/INC-2026-0001/incident.md',
    );
    const isForged =
      declared.outcome === 'declared' && record?.content.toString().includes('planted') === true;
    expect(isForged, declared.message).toBe(false);
  });

  it.fails('does not let a reader without any role grow the ledger', async () => {
    const room = await openRoom();
    const before = (await room.file('ledger.ndjson')).length;
    const body = Array.from({ length: 10 }, () => `/note ${'x'.repeat(800)}`).join('\n');
    for (let n = 0; n < 3; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await room.say('eve', body);
    }
    const grown = (await room.file('ledger.ndjson')).length - before;
    // GitHub cuts texts of more than 512 000 bytes; a ledger beyond that ends every command for good.
    expect(grown, `${grown} bytes in 3 comments`).toBeLessThan(3_000);
  });

  it.fails('does not have a forged ledger line believed once a command has built on it', async () => {
    const room = await openRoom();
    const record = await room.file('incident.md');
    const { text } = appendLedger(await room.file('ledger.ndjson'), room.id, [
      {
        at: '2026-03-02T09:00:00Z',
        claim: `sha256:${'0'.repeat(64)}`,
        actor: person(room, 'maya'),
        source: { kind: 'comment', id: '1', url: 'https://github.example.com/acme/incidents' },
        command: '/milestone contained',
        phase: 'done',
        outcome: 'done',
      },
    ]);
    const contained = record.replace('status: declared', 'status: contained');
    await room.push('dana', { 'incident.md': contained, 'ledger.ndjson': text });
    await room.say('dana', '/note innocent');
    await room.push('dana', { 'notes.md': 'x\n' });
    expect(await checkRoom(room)).not.toBe('success');
  });

  it.fails('does not take out what a command wrote on top of an unseen push', async () => {
    const room = await openRoom();
    expect(await checkRoom(room)).toBe('success');
    await room.push('dana', { 'notes.md': 'x\n' });
    await room.say('omar', '/note the token was used from a build host');
    const timeline = await room.file('timeline.md');
    await room.push('dana', { 'timeline.md': timeline.replace(/^.*a build host.*\n/m, '') });
    expect(await checkRoom(room)).not.toBe('success');
  });
});
