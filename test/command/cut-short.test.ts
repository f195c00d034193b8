/** Commands whose run was cut short late: what was done stands, and nothing is left that says otherwise. */
import { expect, it } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { openRoom, type Room } from './command-room.ts';

/** Gives a note in a run that fails, and starts the run again. */
async function noteTwice(room: Room, faults: Fault[]) {
  const comment = await createComment(actAs(room.world, 'dana'), room.pull, '/note cut short');
  const event = room.lastEvent();
  faults.forEach((fault) => room.fail(fault));
  await expect(room.deliver(event)).rejects.toThrow(/504/);
  room.world.faults.length = 0;
  await room.rerun({ event, comment }, 'dana');
  return comment;
}

it('takes 😕 off a command that was answered before its run failed', async () => {
  const room = await openRoom();
  // All is done, the answers to it are lost.
  const lost = { mode: 'timeout', performed: true, times: 2 } as const;
  const comment = await noteTwice(room, [{ on: 'POST /graphql addReaction', ...lost }]);
  expect(comment.reactions.map(({ content }) => content)).toEqual(['rocket']);
});

it('cries once, though the answer to its cry is lost and three reads do not show it', async () => {
  const room = await openRoom();
  const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  await noteTwice(room, [
    { on: 'POST /graphql createCommitOnBranch', mode: 'timeout', times: 2 },
    { on, mode: 'timeout', performed: true },
    { on: 'POST /graphql repository', after: 2, mode: 'lag', times: 3 },
  ]);
  const said = room.pull.comments.map(({ body }) => body).join('\n');
  expect(said.match(/\*\*Settled:/g)).toHaveLength(1);
  expect(said).not.toContain('unknown-outcome');
});

const HALT = '/contain github/halt-workflows repository=shop';
const COMMIT = 'POST /graphql createCommitOnBranch';

/** What is said of a branch that never stands still is not the last word. */
it.each<[string, RegExp, Fault[]]>([
  ['moves all the time', /R-0001[\s\S]*\/approve/, [{ on: COMMIT, mode: 'move-ref', times: 5 }]],
  [
    'is not seen with what was recorded on it',
    /R-0001[\s\S]*\/approve/,
    [
      { on: COMMIT, mode: 'lost' },
      { on: 'POST /graphql repository', after: 2, mode: 'lag', times: 9 },
    ],
  ],
])(
  'answers a command in full once its run is started again: the branch %s',
  async (_, reply, faults) => {
    const room = await openRoom();
    faults.forEach((fault) => room.fail(fault));
    const first = await room.say('dana', HALT);
    expect(first.result.reason).toBe('ref-moved');
    expect(first.comment.reactions.map(({ content }) => content)).toEqual(['confused']);
    expect(first.replies.join()).toContain('/actions/runs/900');
    room.world.faults.length = 0;
    const again = await room.rerun(first, 'dana');
    expect(again.result.outcome, again.result.message).toBe('planned');
    expect(again.replies.join()).toMatch(reply);
    expect(again.comment.reactions.map(({ content }) => content)).toEqual(['rocket']);
    expect(await room.file('containment/R-0001.json')).toContain('"planned"');
  },
);
