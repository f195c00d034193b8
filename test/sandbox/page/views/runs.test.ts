import { expect, test } from 'vitest';
import { renderRuns } from '#sandbox/page/views/runs.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import { toRecord, toStep } from '../../exercise/bare-session.ts';
import { openBarePage } from '../bare-page.ts';

async function render(...runs: RunRecord[]): Promise<string> {
  const { context, world } = await openBarePage();
  const none = { list: () => [], findReviews: () => [], decide: () => undefined };
  world.workflowRuns = { ...none, findPending: () => ['live'] };
  const { session } = context.room;
  const stage = { ...session.stage, runner: { ...session.stage.runner, runs } };
  const room = { ...context.room, session: { ...session, stage } };
  return renderRuns({ ...context, room }).markup;
}

test('a run says what it came to, or what went wrong, and can be started again', async () => {
  const said = toStep({
    log: 'a <log>',
    outputs: { result: '{"outcome":"refused","reason":"r"}' },
  });
  const markup = await render(
    toRecord({}, [said]),
    toRecord({ id: 8, conclusion: 'failure', error: 'why' }),
  );
  expect(markup).toContain('refused: r');
  expect(markup).toContain('a &lt;log&gt;');
  expect(markup).toContain('<p class="problem">why</p>');
  expect(markup.match(/Re-run all jobs/g)).toHaveLength(2);
  expect(markup.indexOf('run-8')).toBeLessThan(markup.indexOf('run-7'));
});

test('one that waits can be let through, and not started again', async () => {
  const markup = await render(toRecord({ status: 'waiting', jobs: [] }));
  expect(markup).toContain('Waits for a reviewer of live.');
  expect(markup).not.toContain('Re-run');
  expect(await render()).toContain('Nothing has started a workflow yet.');
});
