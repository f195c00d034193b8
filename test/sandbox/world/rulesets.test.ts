import { beforeEach, describe, expect, test } from 'vitest';
import { type Act, actAs } from '#sandbox/world/act.ts';
import { findRules, listBranchRules, matchesPath } from '#sandbox/world/rulesets.ts';
import { mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from './bare-world.ts';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

const include = (...names: string[]) => ({ ref_name: { include: names, exclude: [] } });
const RULED = {
  enforcement: 'active',
  conditions: include('~ALL'),
  rules: [{ type: 'deletion' }],
};

/** How many rules hold for a push to a branch. */
function count(body: object, act: Act = actAs(world, 'ada'), branch = 'main'): number {
  world.incidentRepository.rulesets = [{ id: 1, body: { ...RULED, ...body } }];
  return findRules(act, { target: 'branch', branch, by: 'push' }).length;
}

describe('a ruleset holds', () => {
  test.each([
    ['every branch', include('~ALL'), 'a/b', 1],
    ['the default branch', include('~DEFAULT_BRANCH'), 'main', 1],
    ['the default branch alone', include('~DEFAULT_BRANCH'), 'b', 0],
    ['a pattern', include('refs/heads/incident/*'), 'incident/a', 1],
    ['a pattern without going deeper', include('refs/heads/incident/*'), 'incident/a/b', 0],
    ['nothing when it names nothing', include(), 'main', 0],
    ['nothing without conditions', null, 'main', 0],
    [
      'not what it leaves out',
      { ref_name: { include: ['~ALL'], exclude: ['refs/heads/b'] } },
      'b',
      0,
    ],
  ])('for %s', (...[, conditions, branch, rules]) => {
    expect(count({ conditions }, undefined, branch)).toBe(rules);
  });

  test.each(['evaluate', 'disabled'])('not while it is %s', (enforcement) => {
    expect(count({ enforcement })).toBe(0);
  });

  test('not for tags or pushes when it is about branches, nor when it is malformed', () => {
    expect(count({ target: 'tag' })).toBe(0);
    expect(count({ target: 'push' })).toBe(0);
    expect(count({ rules: 'none' })).toBe(0);
  });
});

describe('is let past', () => {
  const past = (actor_type: string, actor_id: number | null, more: object = {}) => ({
    bypass_actors: [{ actor_type, actor_id, ...more }],
  });

  test('nobody who is not written down, an administrator neither', () => {
    expect(count({})).toBe(1);
    expect(count({ bypass_actors: null })).toBe(1);
  });

  test('whoever has the role, is in the team, or is named', () => {
    const dana = actAs(world, 'dana');
    expect(count(past('RepositoryRole', 4), dana)).toBe(0);
    expect(count(past('RepositoryRole', 2), dana)).toBe(1);
    expect(count(past('RepositoryRole', 5))).toBe(0);
    expect(count(past('Team', world.teams.get('responder')?.id ?? 0), dana)).toBe(0);
    // She was invited and has not joined.
    expect(count(past('Team', world.teams.get('responder')?.id ?? 0))).toBe(1);
    expect(count(past('User', dana.account.id), dana)).toBe(0);
    expect(count(past('OrganizationAdmin', null), dana)).toBe(1);
  });

  test('the App that is named, by itself and never through GITHUB_TOKEN', () => {
    const { id, privateKey, account } = world.apps.operator;
    const minted = mintInstallationToken(world, { appId: String(id), privateKey });
    const app = { ...actAs(world, account.login), ...(minted.minted && { token: minted.token }) };
    expect(count(past('Integration', id), app)).toBe(0);
    expect(count(past('Integration', 7), app)).toBe(1);
    expect(count(past('User', account.id), app)).toBe(1);
    const token = mintJobToken(world, { run: { id: 1, job: 'a' }, permissions: {} });
    const job = { ...actAs(world, token.account.login), token };
    expect(count(past('Integration', 15_368), job)).toBe(1);
  });

  test('by a pull request alone, where the ruleset says so', () => {
    const body = past('RepositoryRole', 5, { bypass_mode: 'pull_request' });
    expect(count(body)).toBe(1);
    const merge = { target: 'branch', branch: 'main', by: 'merge' } as const;
    expect(findRules(actAs(world, 'ada'), merge)).toEqual([]);
  });
});

test('the rules of a branch are told to whoever asks, with the number of their ruleset', () => {
  world.incidentRepository.rulesets = [
    { id: 7, body: { ...RULED, bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 5 }] } },
    { id: 8, body: { ...RULED, enforcement: 'evaluate' } },
  ];
  expect(listBranchRules(actAs(world, 'ada'), 'main')).toEqual([
    { type: 'deletion', parameters: {}, ruleset: 7 },
  ]);
});

test.each([
  ['*', 'a', true],
  ['*', 'a/b', false],
  ['**', 'a/b', false],
  ['**/*', 'a/b/c', true],
  ['.github/**/*', '.github/a', true],
  ['.github/**/*', 'x/.github/a', false],
  ['a?', 'ab', true],
  ['a?', 'a/', false],
  ['a.b', 'axb', false],
])('%s over %s: %s', (pattern, path, matches) => {
  expect(matchesPath(pattern, path)).toBe(matches);
});
