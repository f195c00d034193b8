/** Facts about concurrency groups: what waits, what is cancelled, and what shares a group. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { docs, SYNTAX } from './sources.ts';
import type { Subject } from './subject.ts';
import { runFor, toWorkflow } from './workflow.ts';

const GROUPS = docs('actions/concepts/workflows-and-actions/concurrency');
const LARGER =
  'https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues';

/** Says so much on one issue, and tells how the runs ended, in their order. */
async function say(
  subject: Subject,
  text: string | { job: string },
  count: number,
): Promise<string[]> {
  const grouped = typeof text === 'string' ? { top: text } : text;
  const runs = await runFor(subject, toWorkflow({ ...grouped, script: 'sleep 0.1' }), async () => {
    const { number } = await subject.scratch.issue();
    for (let index = 0; index < count; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await subject.scratch.comment(number, String(index));
    }
  });
  return runs.map(({ conclusion }) => conclusion);
}

export const concurrency: readonly Fact[] = [
  {
    id: 'concurrency-default-drops',
    claim: 'Of a group one run waits at most: a newer one cancels it.',
    grade: 'docs',
    sources: [GROUPS, SYNTAX],
    reliedOnBy: ['.github/workflows/command.yml', '.github/workflows/report.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const ends = await say(subject, 'concurrency: {group: probe, cancel-in-progress: false}', 3);
      assert.deepEqual(ends, ['success', 'cancelled', 'success']);
    },
  },
  {
    id: 'concurrency-queue-max',
    claim: 'With `queue: max` up to 100 wait, and all run in their order.',
    grade: 'docs',
    sources: [LARGER, SYNTAX],
    reliedOnBy: ['.github/workflows/command.yml', '.github/workflows/report.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const top = 'concurrency: {group: probe, cancel-in-progress: false, queue: max}';
      assert.deepEqual(await say(subject, top, 4), ['success', 'success', 'success', 'success']);
    },
  },
  {
    id: 'concurrency-queue-max-cancels-nothing',
    claim: '`queue: max` and `cancel-in-progress: true` do not go together.',
    grade: 'docs',
    sources: [LARGER],
    reliedOnBy: ['.github/workflows/command.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const top = 'concurrency: {group: probe, cancel-in-progress: true, queue: max}';
      assert.deepEqual(await say(subject, top, 1), ['failure']);
    },
  },
  {
    id: 'concurrency-name-case',
    claim: 'The names of groups ignore case.',
    grade: 'docs',
    sources: [GROUPS],
    reliedOnBy: ['.github/workflows/report.yml', '.github/workflows/ci.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const group = "${{ github.event.comment.body == '1' && 'PROBE' || 'probe' }}";
      const ends = await say(subject, `concurrency: {group: "${group}"}`, 3);
      assert.deepEqual(ends, ['success', 'cancelled', 'success']);
    },
  },
  {
    id: 'concurrency-by-thread',
    claim: 'A group may be named by an expression, so that each thread has its own.',
    grade: 'docs',
    sources: [SYNTAX],
    reliedOnBy: [
      '.github/workflows/command.yml',
      '.github/workflows/declare.yml',
      '.github/workflows/close.yml',
    ],
    covers: ['github.run_id'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const top = 'concurrency: {group: "probe-${{ github.event.comment.id || github.run_id }}"}';
      assert.deepEqual(await say(subject, top, 3), ['success', 'success', 'success']);
    },
  },
  {
    id: 'concurrency-cancel-in-progress',
    claim: 'With `cancel-in-progress` a newer run cancels those before it.',
    grade: 'docs',
    sources: [GROUPS, SYNTAX],
    reliedOnBy: ['.github/workflows/ci.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const ends = await say(subject, 'concurrency: {group: probe, cancel-in-progress: true}', 3);
      assert.deepEqual(ends, ['cancelled', 'cancelled', 'success']);
    },
  },
  {
    id: 'skipped-job-enters-no-group',
    claim: 'A job that its `if` skips enters no concurrency group and cancels nothing there.',
    grade: 'report',
    sources: ['https://github.com/ROCm/rocm-systems/issues/9087', GROUPS],
    reliedOnBy: ['.github/workflows/command.yml', '.github/workflows/report.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const job = "if: github.event.comment.body != '1'\nconcurrency: {group: probe}";
      const ends = await say(subject, { job }, 3);
      assert.deepEqual(ends, ['success', 'skipped', 'success']);
    },
  },
  {
    id: 'concurrency-101st',
    claim:
      'Of a group with `queue: max` a hundred runs wait; what becomes of the next is not said.',
    grade: 'docs',
    sources: [LARGER],
    reliedOnBy: ['.github/workflows/command.yml', '.github/workflows/sweep.yml'],
    doubtful: 'It may be cancelled or cancel another; the sweep finds what got no answer.',
    needs: [],
    unaskable: 'a hundred runs would have to wait',
  },
];
