import { expect, it } from 'vitest';
import { openRoom } from './command-room.ts';

/** Built at run time, so that no scanner takes this file for a leak. */
const TOKEN = ['gh', `p_${'a1B2'.repeat(9)}`].join('');

it.each([
  ['done', 'dana', `/severity SEV1 --reason "the key was ${TOKEN}"`],
  ['refused', 'dana', `/severity ${TOKEN}`],
])('keeps no secret of a command in the ledger when it was %s', async (outcome, by, body) => {
  const room = await openRoom();
  const { result } = await room.say(by, body);
  expect(result.outcome).toBe(outcome);
  const ledger = await room.file('ledger.ndjson');
  expect(ledger).toContain('redacted github-token');
  expect(ledger).not.toContain(TOKEN);
});
