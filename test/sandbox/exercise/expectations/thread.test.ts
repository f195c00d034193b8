import { expect, test } from 'vitest';
import { branch, label, noLabel, pullRequest } from '#sandbox/exercise/expectations/thread.ts';
import { listIncidents } from '#sandbox/exercise/incident.ts';
import { BRANCH, judge, openBareIncident } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const inGit = prepareSession();

test('a branch is the incident’s own, or the one that is named', async () => {
  const { world } = inGit();
  const [incident] = listIncidents(world);
  const is = (expected: unknown) => judge(branch, { branch: expected }, { world, incident });
  expect(await is(true)).toEqual({ ok: true, got: BRANCH });
  expect([(await is('main'))?.ok, (await is('x'))?.ok, (await is(false))?.ok]).toEqual([
    true,
    false,
    false,
  ]);
  expect((await judge(branch, { branch: false }, { world }))?.ok).toBe(true);
});

test('a pull request is a draft or ready while it is open, and merged is not closed', async () => {
  const { world, pull } = await openBareIncident();
  const is = async (expected: unknown) =>
    (await judge(pullRequest, { pull_request: expected }, { incident: listIncidents(world)[0] }))
      ?.ok;
  expect([await is(true), await is('draft'), await is('open'), await is('ready')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  pull.state = 'closed';
  if (pull.pull) pull.pull.merged = true;
  expect([await is('merged'), await is('closed'), await is('draft'), await is(false)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect((await judge(pullRequest, { pull_request: false }))?.ok).toBe(true);
});

test('labels are those of the issue and of the pull request', async () => {
  const { world, issue, pull } = await openBareIncident();
  issue.labels.add('a');
  pull.labels.add('b');
  const scene = { incident: listIncidents(world)[0] };
  expect((await judge(label, { label: ['a', 'b'] }, scene))?.ok).toBe(true);
  expect((await judge(label, { label: ['a', 'c'] }, scene))?.ok).toBe(false);
  expect((await judge(noLabel, { no_label: ['c', 'b'] }, scene))?.ok).toBe(false);
  expect(await judge(noLabel, { no_label: 'c' }, scene)).toEqual({ ok: true, got: 'a, b' });
});
