/**
 * The sweep, and the last job of a run that came to nothing, on each of github.com's bad days: the next sweep goes on, and
 * what was left lying is told once.
 */
import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssueForm } from '#sandbox/world/issues.ts';
import { addLabel } from '#sandbox/world/labels.ts';
import { end, openSweepRoom, type Given, type SweepRoom } from '../sweep/sweep-room.ts';
import { toLags, toSweep } from './bad-days.ts';
import { expectNothingTwice } from './job-sweep.ts';
import { UpstreamError } from '#kernel/errors.ts';
import type { Fault } from '#sandbox/world/request-types.ts';

const MINUTES = 60_000;
const LABEL = 'contain:github/halt-workflows';
const HALT = '/contain github/halt-workflows repository=shop';

interface Left {
  /** Tells of it, or fails. */
  tell: () => Promise<unknown>;
  expectTold: () => Promise<void>;
}

/** A comment, a label and a declaration that nobody answered. */
async function leaveAll(room: SweepRoom): Promise<Left> {
  const { comment, run } = await room.give('dana', '/note left lying');
  end(run, 'cancelled');
  await addLabel(actAs(room.world, 'maya'), room.issue, LABEL);
  const fields = { summary: 'Left lying', severity: 'SEV2' };
  const issue = await openIssueForm(actAs(room.world, 'dana'), { template: 'incident', fields });
  room.world.clock.advance(15 * MINUTES);
  const count = (words: string) =>
    [room.pull, room.issue, issue]
      .flatMap(({ comments }) => comments)
      .filter(({ body }) => body.includes(words)).length;
  return {
    tell: () => room.sweep(),
    expectTold: async () => {
      expect(comment.reactions.map(({ content }) => content)).toEqual(['confused']);
      expect(count('A command was not answered')).toBe(1);
      expect(count('A label was not answered')).toBe(1);
      expect(count('This declaration was not answered')).toBe(1);
      return Promise.resolve();
    },
  };
}

async function approve(room: SweepRoom): Promise<Given> {
  const planned = await room.give('dana', HALT);
  const { digest = '' } = await room.work(planned);
  end(planned.run, 'success');
  const approval = await room.give('omar', `/approve ${digest}`);
  expect((await room.command(approval)).handover).toBeDefined();
  return approval;
}

/** An approved plan whose second job never began; then the run is started again. */
async function leavePlan(room: SweepRoom): Promise<Left> {
  const approval = await approve(room);
  const { comment, run } = approval;
  const count = () =>
    room.pull.comments.filter(({ body }) => body.includes('approved but not carried out')).length;
  return {
    tell: async () => {
      await room.tellUnfinished(approval).finally(() => {
        end(run, 'failure');
        room.world.clock.advance(15 * MINUTES);
      });
    },
    expectTold: async () => {
      expect(count()).toBe(1);
      const again = await room.work({ ...approval, run: { ...run, attempt: 2 } });
      expect(again.outcome).toBe('verified');
      expect(count()).toBe(0);
      expect(comment.reactions.map(({ content }) => content)).toEqual(['rocket']);
    },
  };
}

async function findProblem(
  leave: (room: SweepRoom) => Promise<Left>,
  fault: Fault,
): Promise<string | undefined> {
  const room = await openSweepRoom();
  const left = await leave(room);
  room.world.faults.push(fault);
  await left.tell().catch((error: unknown) => {
    if (!(error instanceof UpstreamError)) throw error;
  });
  room.world.faults.length = 0;
  try {
    room.world.clock.advance(60 * MINUTES);
    await room.sweep();
    await left.expectTold();
    const before = room.pull.comments.length;
    await room.sweep();
    expect(room.pull.comments).toHaveLength(before);
    expectNothingTwice(room.world);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

test.each([
  ['what nobody answered', leaveAll],
  ['a plan that was not carried out', leavePlan],
] as const)(
  '%s',
  async (_, leave) => {
    const room = await openSweepRoom();
    const left = await leave(room);
    const from = room.world.journal.length;
    await left.tell();
    const calls = room.world.journal.slice(from);
    await left.expectTold();
    const trials = [...toSweep(calls), ...toLags(calls)].filter((__, index) => index % 11 === 0);
    const problems: string[] = [];
    for (const { name, fault } of trials) {
      const problem = await findProblem(leave, fault);
      if (problem !== undefined) problems.push(`${name}: ${problem}`);
    }
    expect(problems).toEqual([]);
  },
  300_000,
);
