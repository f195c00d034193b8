/** A branch that somebody takes back to an older state, to have done again what was undone since: one person is not enough. */
import { expect, it } from 'vitest';
import { digestOf, renderCanonical } from '#kernel/canonical.ts';
import { parseLedger } from '#incident/ledger.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { HALT, isUntouched, openJobs, write } from './attack-room.ts';
import { openRoom, planAndApprove, type Room } from './command-room.ts';

const RECEIPT = 'containment/R-0001.json';

/** A file of the incident as it was when the plan was approved and not yet carried out. */
async function readApproved(room: Room, path: string): Promise<string> {
  const { directory } = room.world.git;
  const run = (...words: string[]) => readGit({ directory, arguments: words });
  const folder = `incidents/2026/${room.id}`;
  const branch = `incident/${room.id}`;
  const commits = (await run('log', '--format=%H', branch, '--', `${folder}/${RECEIPT}`)).trim();
  for (const commit of commits.split('\n')) {
    // oxlint-disable-next-line no-await-in-loop -- the newest that fits
    const receipt = await run('show', `${commit}:${folder}/${RECEIPT}`);
    if (JSON.parse(receipt).state === 'approved') return run('show', `${commit}:${folder}/${path}`);
  }
  throw new Error('It was never approved');
}

/** The ledger with its signed line of the approval once more at its end, chained as if it were new. */
async function repeatApproval(room: Room): Promise<string> {
  const text = await room.file('ledger.ndjson');
  const { entries, end } = parseLedger(text);
  const line = entries.find(({ phase }) => phase === 'approved');
  const { hash: _hash, ...rest } = { ...line, n: (end?.n ?? 0) + 1, prev: end?.hash };
  return `${text}${renderCanonical({ ...rest, hash: digestOf(rest) })}\n`;
}

it('repeats nothing that was answered as done', async () => {
  const room = await openRoom();
  const approved = await planAndApprove(room, HALT);
  expect(approved.result.outcome).toBe('verified');
  const back = await room.say('dana', '/rollback R-0001');
  await room.say('omar', `/approve ${back.result.digest ?? ''}`);
  const note = await room.say('dana', '/note given once');
  const help = await room.say('dana', '/help');
  expect(isUntouched(room)).toBe(true);
  const refused = { outcome: 'refused', reason: 'replayed-run' };

  const receipt = await readApproved(room, RECEIPT);
  const ledger = await readApproved(room, 'ledger.ndjson');
  await room.push('dana', { [RECEIPT]: receipt, 'ledger.ndjson': await repeatApproval(room) });
  expect((await room.rerun(approved, 'dana')).result).toMatchObject(refused);

  await room.push('dana', { [RECEIPT]: receipt, 'ledger.ndjson': ledger });
  const again = await room.rerun(approved, 'dana', 3);
  expect(again.result).toMatchObject(refused);
  expect(again.result.message).toContain('somebody took it back');
  expect(again.replies).toHaveLength(1);
  // Its own words do not free the way for the next try.
  expect((await room.rerun(approved, 'dana', 4)).result).toMatchObject(refused);
  expect((await room.rerun(note, 'dana')).result).toMatchObject(refused);
  expect((await room.rerun(help, 'dana')).result.outcome).toBe('done');

  const { comments } = room.pull;
  comments.splice(comments.indexOf(approved.comment), 1);
  const gone = await room.rerun(approved, 'dana', 5);
  expect(gone.result).toMatchObject(refused);
  expect(gone.result.message).toContain('deleted');
  expect(isUntouched(room)).toBe(true);
});

it('takes up no approval of one who may not approve any more', async () => {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const planned = await room.say('dana', HALT);
  const event = await write(room, 'omar', `/approve ${planned.result.digest ?? ''}`);
  expect((await jobs.command(event)).result.outcome).toBe('approved');
  for (const { members } of room.world.teams.values()) members.delete(event.sender.id);
  const again = await jobs.command(event, 2);
  expect(again.handover).toBeUndefined();
  expect(again.result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' });
});
