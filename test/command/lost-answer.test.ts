/** The answer to a commit is lost, or the run dies right after it: what is told then says what an undisturbed run says. */
import { expect, it } from 'vitest';
import type { Fault } from '#sandbox/world/request-types.ts';
import { openJobs, write } from './attack-room.ts';
import { openRoom, type Room } from './command-room.ts';

const COMMIT = 'POST /graphql createCommitOnBranch';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const HALT = '/contain github/halt-workflows repository=shop';
const REMOVE = '/contain github/remove-deploy-key repository=shop key=ci';

/** Digests and links differ from room to room by the ids that time and chance make. */
function toWords(replies: readonly string[]): string {
  return replies
    .join('\n')
    .replaceAll(/[0-9a-f]{8,}/g, '…')
    .replaceAll(/issuecomment-\d+/g, '…');
}

const COMMANDS: readonly [string, string][] = [
  ['a plan', REMOVE],
  ['two plans and a note', `${HALT}\n/note both\n${REMOVE}`],
  ['a refusal', '/contain github/remove-deploy-key repository=shop key=nobody'],
  ['a refused batch', `/note with it\n${REMOVE.replace('ci', 'nobody')}`],
  ['words about a caret', '/milestone contained --at 2030-01-01T00:00Z'],
  ['words of a command that is done', '/severity SEV1\n/severity SEV1'],
];

async function sayUndisturbed(room: Room, body: string) {
  const said = await room.say('dana', body);
  expect(said.replies).toHaveLength(1);
  return toWords(said.replies);
}

it.each(COMMANDS)('tells %s in full when the answer to its commit is lost', async (_, body) => {
  const expected = await sayUndisturbed(await openRoom(), body);
  const room = await openRoom();
  room.fail({ on: COMMIT, mode: 'lost', times: 1 });
  const { replies } = await room.say('dana', body);
  expect(toWords(replies)).toBe(expected);
});

it.each(COMMANDS)('tells %s in full when it is told by a later run', async (_, body) => {
  const expected = await sayUndisturbed(await openRoom(), body);
  const room = await openRoom();
  const unsaid: Fault = { on: COMMENT, status: 502, times: 12 };
  room.fail(unsaid);
  await expect(room.say('dana', body)).rejects.toThrow(/502/);
  room.world.faults.length = 0;
  const again = await room.rerun({ event: room.lastEvent(), comment: lastComment(room) }, 'dana');
  expect(toWords(again.replies)).toBe(expected);
});

function lastComment(room: Room) {
  const comment = room.pull.comments.at(-1);
  if (comment === undefined) throw new Error('No comment');
  return comment;
}

it('gives the words of what stood beside an approval once, by the first run that can', async () => {
  const room = await openRoom();
  const jobs = await openJobs(room);
  const planned = await room.say('dana', HALT);
  const event = await write(room, 'omar', `/approve ${planned.result.digest ?? ''}\n${REMOVE}`);
  room.fail({ on: COMMENT, status: 502, times: 12 });
  expect((await jobs.command(event)).handover?.receipts).toHaveLength(1);
  room.world.faults.length = 0;
  const countPlans = () =>
    room.pull.comments.filter(({ body }) => /Plan R-0002[\s\S]*approve/.test(body));
  expect(countPlans()).toHaveLength(0);
  for (const attempt of [2, 3]) {
    expect((await jobs.command(event, attempt)).handover?.receipts).toHaveLength(1);
    expect(countPlans()).toHaveLength(1);
  }
});
