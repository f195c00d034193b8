import { describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import {
  collectAftermath,
  findProblem,
  parseResult,
  takeMark,
} from '#sandbox/exercise/aftermath.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import { openBareIncident, toRecord, toStep } from './bare-session.ts';

const say = (outcome: string, more: object = {}) =>
  toStep({ outputs: { result: JSON.stringify({ outcome, ...more }) } });

async function collect(runs: RunRecord[], before: RunRecord[] = [], change = () => undefined) {
  const { session, world } = await openBareIncident();
  const all = [...before];
  const stage = { ...session.stage, runner: { ...session.stage.runner, runs: all } };
  const mark = takeMark(stage);
  all.push(...runs);
  change();
  world.clock.advance(500);
  return collectAftermath(stage, mark);
}

describe('the run that counts', () => {
  test('is the last that came to something', async () => {
    const done = toRecord({ id: 1 }, [say('ignored'), say('done')]);
    const ignored = toRecord({ id: 2 }, [say('ignored')]);
    const { run, decisive, results, elapsed } = await collect([done, ignored]);
    expect([run?.id, decisive?.outcome, results.length, elapsed]).toEqual([1, 'done', 3, 500]);
    expect((await collect([ignored])).decisive?.outcome).toBe('ignored');
  });

  test('is one that failed or was cancelled without a word, and none that was skipped', async () => {
    const failed = toRecord({ conclusion: 'failure', error: 'broken' });
    expect((await collect([failed])).decisive).toEqual({ outcome: 'failed', message: 'broken' });
    const cancelled = await collect([toRecord({ conclusion: 'cancelled' })]);
    expect(cancelled.decisive?.outcome).toBe('cancelled');
    expect((await collect([toRecord({ conclusion: 'skipped' })])).decisive).toBeUndefined();
  });

  test('may have waited before, if it went on', async () => {
    const waiting = toRecord({ status: 'waiting', jobs: [] });
    const still = toRecord({ id: 9, status: 'waiting' });
    const { runs } = await collect([], [waiting, still], () => {
      Object.assign(waiting, toRecord({}, [say('done')]));
      return undefined;
    });
    expect(runs).toEqual([waiting]);
  });
});

test('only new comments of bots and changed checks are its own', async () => {
  const { session, world, issue } = await openBareIncident();
  const bot = actAs(world, 'github-actions[bot]');
  const { checks } = world.incidentRepository;
  const texts = { title: '', summary: '', annotations: [], status: 'completed' };
  const check = { id: 1, name: 'a', headSha: '', appId: 1, suite: 1, ...texts };
  checks.push(check, { ...check, id: 2 });
  await createComment(bot, issue, 'before');
  const mark = takeMark(session.stage);
  await createComment(bot, issue, 'after');
  const gone = await createComment(bot, issue, 'gone');
  gone.deleted = true;
  await createComment(actAs(world, 'dana'), issue, 'a person’s');
  check.title = 'changed';
  const found = collectAftermath(session.stage, mark);
  expect(found.comments.map(({ comment }) => comment.body)).toEqual(['after']);
  expect(found.checks.map(({ id }) => id)).toEqual([1]);
});

test.each([undefined, '', 'text', '{}', '{"outcome": 5}', '[]'])('%j is no result', (text) => {
  expect(parseResult(text)).toEqual([]);
});

test('a problem is told in the words nearest to its cause', () => {
  const failed = toStep({ conclusion: 'failure', log: 'one\nlast line' });
  const told = toStep({
    ...failed,
    annotations: [
      { level: 'warning', message: 'w' },
      { level: 'error', message: 'e' },
    ],
  });
  expect(findProblem(toRecord({ error: 'run' }, [failed], { error: 'job' }))).toBe('run');
  expect(findProblem(toRecord({}, [failed], { error: 'job' }))).toBe('job');
  expect(findProblem(toRecord({}, [told]))).toBe('e');
  expect(findProblem(toRecord({}, [failed]))).toBe('last line');
  expect(findProblem(toRecord({}, [toStep()]))).toBeUndefined();
});
