/** Whoever may write can edit our comments: an approver must not be shown another plan than the one that runs. */
import { expect, it } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { deleteComment, editComment } from '#sandbox/world/comments.ts';
import { HALT, isUntouched } from './attack-room.ts';
import { openRoom, type Room } from './command-room.ts';

async function alter(room: Room, by: string, [part, other]: [string, string]): Promise<void> {
  const comment = room.pull.comments.findLast(({ body }) => body.includes(part));
  if (comment === undefined) throw new Error(`No comment has ${part}`);
  const body = comment.body.replaceAll(part, other);
  await editComment(actAs(room.world, by), { thread: room.pull, comment }, body);
}

it('refuses the approval of a plan whose comment somebody changed, and shows the plan again', async () => {
  const room = await openRoom();
  const planned = await room.say('dana', HALT);
  const line = `/approve ${planned.result.digest ?? ''}`;
  await alter(room, 'ines', ['acme/shop', 'acme/rehearsal']);
  const said = await room.say('omar', line);
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
  expect(said.replies).toHaveLength(1);
  expect(said.replies[0]).toContain('ines edited a comment of Firebreak');
  expect(said.replies[0]).toContain('acme/shop');
  expect(said.replies[0]).toContain(line);
  expect(isUntouched(room)).toBe(true);
  const again = await room.say('omar', line);
  expect(again.result.outcome, again.result.message).toBe('verified');
});

it('refuses it also where the plan was taken out of the comment, and each time anew', async () => {
  const room = await openRoom();
  const planned = await room.say('dana', HALT);
  const digest = planned.result.digest ?? '';
  await alter(room, 'ines', [digest, '00000000']);
  expect((await room.say('omar', `/approve ${digest}`)).result.reason).toBe('edited-comment');
  await alter(room, 'ines', ['acme/shop', 'acme/rehearsal']);
  expect((await room.say('omar', `/approve ${digest}`)).result.reason).toBe('edited-comment');
  expect(isUntouched(room)).toBe(true);
});

it('minds neither what the bot itself changed nor what was changed before the plan', async () => {
  const room = await openRoom();
  await room.say('dana', '/help');
  await alter(room, 'ines', ['/note', '/nota']);
  room.world.clock.advance(60_000);
  const planned = await room.say('dana', HALT);
  await alter(room, 'github-actions[bot]', ['acme/shop', 'acme/shop']);
  const said = await room.say('omar', `/approve ${planned.result.digest ?? ''}`);
  expect(said.result.outcome, said.result.message).toBe('verified');
});

it('minds a change of an older comment as well, such as the one that shows where the incident stands', async () => {
  const room = await openRoom();
  room.world.clock.advance(60_000);
  const planned = await room.say('dana', HALT);
  const line = `/approve ${planned.result.digest ?? ''}`;
  room.world.clock.advance(60_000);
  await alter(room, 'ines', ['firebreak:status', 'firebreak:status']);
  const said = await room.say('omar', line);
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
  const again = await room.say('omar', line);
  expect(again.result.outcome, again.result.message).toBe('verified');
});

it.each(['edited', 'deleted'] as const)(
  'notes that a comment of ours was %s, once',
  async (kind) => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    const comment = room.pull.comments.find(({ body }) =>
      body.includes(planned.result.digest ?? '-'),
    );
    if (comment === undefined) throw new Error('The plan is not shown');
    const act = actAs(room.world, 'ines');
    const subject = { thread: room.pull, comment };
    await (kind === 'edited'
      ? editComment(act, subject, 'Nothing to see.')
      : deleteComment(act, subject));
    const event = room.lastEvent(kind);
    const result = await room.deliver(event);
    expect(result).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
    await room.deliver(event);
    const note = `ines ${kind} a comment of Firebreak; what was recorded stands`;
    const timeline = await room.file('timeline.md');
    expect(timeline.split(note)).toHaveLength(2);
    const told = room.pull.comments.filter(({ body }) => body.includes(`ines ${kind} a comment`));
    expect(told).toHaveLength(1);
  },
);
