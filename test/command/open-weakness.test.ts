/**
 * Attacks that still succeed, each named after what must not be possible; docs/threat-model.md lists them.
 * `fails` turns red as soon as one is mended: then take it off and move the test to security.test.ts.
 */
import { describe, expect, it } from 'vitest';

import { openRoom } from './command-room.ts';

import { checkRoom } from './attack-room.ts';

describe('an attacker, for now,', () => {
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
