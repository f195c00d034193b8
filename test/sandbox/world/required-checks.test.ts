import { beforeEach, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { findCheckProblems } from '#sandbox/world/required-checks.ts';
import type { CommitStatus } from '#sandbox/world/run-types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from './bare-world.ts';

const SHA = 'a'.repeat(40);
const APP = 15_368;

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

function judge(app: number | null = APP): string | undefined {
  const required_status_checks = [{ context: 'validate', integration_id: app }];
  const rule = { type: 'required_status_checks', parameters: { required_status_checks } };
  return findCheckProblems(actAs(world, 'dana'), rule, SHA)[0];
}

function check(conclusion: string | undefined, more: { appId?: number; headSha?: string } = {}) {
  const texts = { title: '', summary: '', annotations: [] };
  const stands = conclusion === undefined ? 'in_progress' : 'completed';
  const made = {
    id: 1,
    name: 'validate',
    headSha: SHA,
    appId: APP,
    suite: 1,
    status: stands,
    ...texts,
  };
  const ended = conclusion === undefined ? {} : { conclusion };
  world.incidentRepository.checks.push({ ...made, ...ended, ...more });
}

function status(state: CommitStatus['state'], context = 'validate', login = 'dana'): void {
  const { account: creator } = actAs(world, login);
  const made = { id: 1, context, sha: SHA, state, creator, at: world.clock.now() };
  world.incidentRepository.statuses.push(made);
}

test('one that is not there is expected, and one of another commit is not there', () => {
  check('success', { headSha: 'b'.repeat(40) });
  expect(judge()).toBe('Required status check "validate" is expected.');
});

test.each([
  ['success', undefined],
  ['skipped', undefined],
  ['neutral', undefined],
  ['failure', 'failing'],
  ['cancelled', 'failing'],
  ['action_required', 'failing'],
  [undefined, 'pending'],
])('one that ended as %s is %s', (conclusion, word) => {
  check(conclusion);
  expect(judge()).toBe(word && `Required status check "validate" is ${word}.`);
});

test('the last one made counts', () => {
  check('failure');
  check('success');
  expect(judge()).toBeUndefined();
  check('failure');
  expect(judge()).toContain('failing');
});

test('the App must be the one that the rule names; a status of a person is not', () => {
  check('success', { appId: 7 });
  status('success');
  expect(judge()).toBe('Required status check "validate" was not set by the expected GitHub App.');
  expect(judge(null)).toBeUndefined();
});

test('where there are a check and a status, both must be good', () => {
  check('success');
  status('pending', 'Validate', 'github-actions[bot]');
  expect(judge()).toContain('pending');
  status('success', 'validate', 'github-actions[bot]');
  expect(judge()).toBeUndefined();
});
