import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { createRunnerWorld, toWorkflow } from './runner-world.ts';

const TITLED = (name: string, concurrency: string): string =>
  `name: ${name}\nrun-name: "\${{ github.event.issue.title }}"\nconcurrency: ${concurrency}\n`;

async function queueThree(concurrency: string, options?: { parallel: boolean }) {
  const made = await createRunnerWorld({
    'a.yml':
      TITLED('A', concurrency) + toWorkflow('{issues: {types: [opened]}}', '- run: sleep 0.1'),
  });
  for (const title of ['one', 'two', 'three']) {
    await openIssue(actAs(made.world, 'dana'), { title, body: '' });
  }
  await made.runner.settle(options);
  return made.runner.runs.map(({ title, conclusion }) => `${title} ${conclusion}`);
}

test('cancels the waiting run of a group when a newer one arrives', async () => {
  expect(await queueThree('g')).toEqual(['one success', 'two cancelled', 'three success']);
  expect(await queueThree('g', { parallel: true })).toEqual([
    'one success',
    'two cancelled',
    'three success',
  ]);
});

test('keeps all of a group waiting in order with queue: max', async () => {
  const expected = ['one success', 'two success', 'three success'];
  expect(await queueThree('{group: g, queue: max}', { parallel: true })).toEqual(expected);
});

test('cancels what is in progress when the group says so', async () => {
  expect(await queueThree('{group: g, cancel-in-progress: true}')).toEqual([
    'one cancelled',
    'two cancelled',
    'three success',
  ]);
});

test('tells groups apart by what their expression evaluates to', async () => {
  expect(await queueThree('"g-${{ github.event.issue.number }}"')).toEqual([
    'one success',
    'two success',
    'three success',
  ]);
});

test('runs different groups at once when asked to', async () => {
  // Each run waits until all three have met, which one after the other never happens.
  const meet =
    'touch "$MET-$GITHUB_RUN_ID"; until [ "$(ls "$MET"-* | wc -l)" = 3 ]; do sleep 0.02; done';
  const { world, runner } = await createRunnerWorld(
    {
      'a.yml': toWorkflow(
        '{issues: {types: [opened]}}',
        `- env: {MET: "\${{ runner.temp }}/../../met"}\n  run: ${JSON.stringify(meet)}`,
      ),
    },
    { limit: 10_000 },
  );
  for (const title of ['one', 'two', 'three']) {
    await openIssue(actAs(world, 'dana'), { title, body: '' });
  }
  await runner.settle({ parallel: true });
  expect(runner.runs.map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
    'success',
  ]);
});

test('lets a queued run finish first when a job waits for its group', async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow('issues', '- run: "true"', '    concurrency: {group: g, queue: max}\n'),
    'b.yml': TITLED('B', '{group: g, queue: max}') + toWorkflow('issues', '- run: "true"'),
  });
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  await runner.settle();
  expect(runner.runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
});

test('refuses a job that waits for the group its own run holds', async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': TITLED('A', 'G') + toWorkflow('issues', '- run: "true"', '    concurrency: g\n'),
  });
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  await runner.settle();
  expect(runner.runs[0]?.jobs[0]?.error).toContain("deadlock for concurrency group 'g'");
});

const TITLES = Array.from({ length: 102 }, (_, index) => `run ${String(index)}`);

test.each([
  ['oldest', 'run 1'],
  ['newest', 'run 101'],
] as const)('gives up the %s of those that wait when 100 do', async (queueOverflow, lost) => {
  const { world, runner } = await createRunnerWorld(
    {
      'a.yml':
        TITLED('A', '{group: g, queue: max}') +
        toWorkflow('issues', '- run: "true"', "    if: github.event.issue.title == 'none'\n"),
    },
    { queueOverflow },
  );
  for (const title of TITLES) await openIssue(actAs(world, 'dana'), { title, body: '' });
  await runner.settle();
  const cancelled = runner.runs.filter(({ conclusion }) => conclusion === 'cancelled');
  expect(cancelled.map(({ title }) => title)).toEqual([lost]);
  const rest = runner.runs.filter(({ conclusion }) => conclusion === 'skipped');
  expect(rest).toHaveLength(101);
});
