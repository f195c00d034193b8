/** A sweep comes beside running commands and into long threads: it tells only of what is still so when it tells. */
import { expect, it } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { openIssueForm } from '#sandbox/world/issues.ts';
import { addLabel } from '#sandbox/world/labels.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import { end, openSweepRoom } from './sweep-room.ts';

const MINUTES = 60_000;
const HALT = '/contain github/halt-workflows repository=shop';

it.each([
  ['/note in the queue for long', 'rocket'],
  [HALT, 'rocket'],
  ['/notte', '-1'],
])('says nothing of %j, which is answered after the threads were read', async (body, sign) => {
  const room = await openSweepRoom();
  const given = await room.give('dana', body);
  room.world.clock.advance(15 * MINUTES);
  // 👀 is there when the sweep reads the threads, the answer is not.
  createReaction(actAs(room.world, 'github-actions[bot]'), given.comment, 'eyes');
  const before = room.pull.comments.length;
  await room.sweep(async () => {
    await room.work(given);
    end(given.run, 'success');
  });
  const said = room.pull.comments.slice(before).map((one) => one.body);
  expect(said.join()).not.toContain('answered.**');
  expect(given.comment.reactions.map(({ content }) => content)).toEqual([sign]);
});

it('says nothing of a label that is taken off after the threads were read', async () => {
  const room = await openSweepRoom();
  const name = 'contain:github/halt-workflows';
  await addLabel(actAs(room.world, 'maya'), room.pull, name);
  const run = room.startRun(`Command ${name} in ${String(room.pull.number)}`);
  room.world.clock.advance(15 * MINUTES);
  const before = room.pull.comments.length;
  await room.sweep(() => {
    room.pull.labels.delete(name);
    end(run, 'success');
    return Promise.resolve();
  });
  expect(room.pull.comments).toHaveLength(before);
});

it('tells once when another sweep has just told', async () => {
  const room = await openSweepRoom();
  await room.give('dana', '/note nobody takes this up').then(({ run }) => end(run, 'cancelled'));
  room.world.clock.advance(15 * MINUTES);
  await room.sweep(() => room.sweep());
  const told = room.pull.comments.filter(({ body }) => body.includes('not answered'));
  expect(told).toHaveLength(1);
});

it('takes a declared incident for answered, however much was said in its issue since', async () => {
  const room = await openSweepRoom();
  const dana = actAs(room.world, 'dana');
  for (let count = 0; count < 51; count += 1) {
    room.world.clock.advance(MINUTES);
    await createComment(dana, room.issue, `line ${String(count)}`);
  }
  await room.sweep();
  expect(room.issue.comments.at(-1)?.body).toBe('line 50');
});

it('tells of a declaration from the Actions page that was not seen through', async () => {
  const room = await openSweepRoom();
  const { account } = actAs(room.world, 'github-actions[bot]');
  const fields = { summary: 'A leak', severity: 'SEV2' };
  const issue = await openIssueForm(actAs(room.world, 'dana'), { template: 'incident', fields });
  issue.author = account;
  room.world.clock.advance(15 * MINUTES);
  await room.sweep();
  expect(issue.comments).toEqual([]);
  issue.body += '\n\n<!-- firebreak:dispatch 77 -->\n';
  await room.sweep();
  expect(issue.comments.map(({ body }) => body).join()).toContain('This declaration was not answ');
});
