/**
 * Attacks that still succeed, each named after what must not be possible; docs/threat-model.md lists them.
 * `fails` turns red as soon as one is mended: then take it off and move the test to security.test.ts.
 */
import { describe, expect, it } from 'vitest';

import { appendLedger } from '#kernel/incident/ledger.ts';

import { openRoom } from './command-room.ts';

import { checkRoom, person } from './attack-room.ts';

describe('an attacker, for now,', () => {
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
