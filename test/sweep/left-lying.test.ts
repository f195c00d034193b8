/** What no run answers, played with the built bundles: a full queue, a run cut short, and outputs that GitHub would drop. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { runExercise, type ExerciseRun } from '#sandbox/exercise/run-exercise.ts';
import { createRunner } from '#sandbox/runner/runner.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

beforeAll(() => assertBundles(PROJECT, () => undefined), 120_000);

const HEAD = `title: Left lying
start: 2026-05-04T09:00:00Z
people:
  maya: {roles: [incident-commander, approver]}
  dana: {roles: [responder]}
  omar: {roles: [approver]}
repositories:
  shop: {workflows: [build]}
`;
const DECLARE = `injects:
  - id: declare
    issue: {by: dana, template: incident, fields: {summary: Pipeline abused, severity: SEV2}}
`;
const say = (id: string, by: string, body: string): string =>
  `  - {id: ${id}, comment: {by: ${by}, body: "${body}"}}\n`;
const sweep = (id: string, expected: string): string =>
  `  - {id: ${id}, dispatch: {by: maya, workflow: sweep.yml}, expect: ${expected}}\n`;

async function play(text: string, more: Pick<ExerciseRun, 'startRunner' | 'onStep'> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-left-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'exercise.yml');
  await writeFile(file, text);
  const result = await runExercise({ file, project: PROJECT, ...more });
  expect(result.injects.filter(({ ok }) => !ok)).toEqual([]);
  return result;
}

describe('the sweep', () => {
  it.each([
    ['oldest', 0],
    ['newest', 100],
  ])(
    'tells of the %s command that a full queue gave up, and of no other',
    async (end, lost) => {
      const notes = Array.from({ length: 101 }, (_, at) =>
        say(`n${at}`, 'dana', `/note number ${at}`),
      );
      const told: string[] = [];
      await play(
        [
          HEAD,
          `environments: {firebreak: {reviewers: maya}}\nactions: {queue_overflow: ${end}}\n`,
          DECLARE,
          '  - {review: {by: maya, environment: firebreak}, expect: {status: declared}}\n',
          say('first', 'dana', '/note holds the group'),
          ...notes,
          '  - wait: 15m\n',
          sweep('swept', '{outcome: done, reply: [was not answered, was cancelled]}'),
          sweep('once', '{outcome: ignored, no_reply: true}'),
        ].join(''),
        {
          onStep: ({ inject, aftermath }) => {
            if (inject.id === 'swept')
              told.push(...aftermath.comments.map(({ comment }) => comment.body));
            if (inject.id === `n${lost}`) told.push(`n${lost}`);
          },
        },
      );
      const [mark, ...replies] = told;
      expect(mark).toBe(`n${lost}`);
      expect(replies).toHaveLength(1);
    },
    120_000,
  );

  it('leaves alone what the run itself told of a plan whose job never came to its first step', async () => {
    await play(
      [
        HEAD,
        'environments: {containment: {reviewers: maya}}\n',
        DECLARE,
        say('plan', 'dana', '/contain github/halt-workflows repository=shop'),
        say('approve', 'omar', '/approve {{plan.digest}}'),
        // Thirty days are over: the gate closes, and the last job of the run says so.
        '  - {wait: 31d, expect: {reply: [approved but not carried out, Re-run all jobs]}}\n',
        sweep('once', '{outcome: ignored, no_reply: true}'),
      ].join(''),
    );
  }, 120_000);
});

const turnAway = (between: string): string =>
  [
    HEAD,
    'environments: {containment: {reviewers: maya}}\n',
    DECLARE,
    say('plan', 'dana', '/contain github/halt-workflows repository=shop'),
    say('approve', 'omar', '/approve {{plan.digest}}'),
    between,
    '  - id: away\n',
    '    review: {by: maya, of: approve, state: rejected}\n',
    '    expect: {reply: [R-0001, approved but not carried out, rejected it]}\n',
  ].join('');

describe('a plan that a reviewer turns away', () => {
  it('is told of after the pull request was merged', async () => {
    await play(turnAway('  - {merge: {by: maya}}\n'));
  }, 120_000);

  it('is told of when more was said since than GitHub shows at once', async () => {
    const chatter = Array.from({ length: 51 }, (_, at) => say(`c${at}`, 'dana', `line ${at}`));
    await play(turnAway(chatter.join('')));
  }, 120_000);
});

it('tells of a command in a pull request that was closed since', async () => {
  await play(
    [
      HEAD,
      'environments: {firebreak: {reviewers: maya}}\n',
      DECLARE,
      '  - {review: {by: maya, environment: firebreak}, expect: {status: declared}}\n',
      say('note', 'dana', '/note nobody lets this through'),
      '  - {review: {by: maya, environment: firebreak, of: note, state: rejected}}\n',
      '  - {close_pull: {by: maya}}\n',
      '  - wait: 15m\n',
      sweep('swept', '{outcome: done, reply: was not answered}'),
      sweep('once', '{outcome: ignored, no_reply: true}'),
    ].join(''),
  );
}, 120_000);

describe('a job output', () => {
  it.each(['1', 'INC'])(
    'that a masked %j would make GitHub drop is not what containing hangs on',
    async (masked) => {
      // Masked once the plan is there: the play itself reads its digest out of what the run says.
      let mask: (() => void) | undefined;
      await play(
        [
          HEAD,
          DECLARE,
          say('plan', 'dana', '/contain github/halt-workflows repository=shop'),
          '  - id: approve\n',
          '    comment: {by: omar, body: "/approve {{plan.digest}}"}\n',
          '    expect: {halted: shop, reply: Done and verified}\n',
        ].join(''),
        {
          startRunner: (world, options) => {
            const { environments } = world.incidentRepository;
            mask = () => void environments.get('firebreak')?.secrets.set('SHORT', masked);
            return createRunner(world, options);
          },
          onStep: ({ inject }) => {
            if (inject.id === 'plan') mask?.();
          },
        },
      );
    },
    120_000,
  );
});

it('shows what was recorded and not shown, in the job that holds the signing key, once', async () => {
  await play(
    [
      HEAD,
      DECLARE,
      '  - fault: {on: POST /graphql addLabelsToLabelable, mode: forbid}\n',
      '  - {id: severe, comment: {by: maya, body: /severity SEV1}, expect: {no_label: SEV1}}\n',
      '  - wait: 15m\n',
      sweep('swept', '{outcome: done, label: SEV1, no_label: SEV2}'),
      '  - wait: 15m\n',
      sweep('once', '{outcome: ignored, no_reply: true}'),
    ].join(''),
  );
}, 120_000);
