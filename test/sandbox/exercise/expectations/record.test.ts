import { expect, test } from 'vitest';
import { milestone, status } from '#sandbox/exercise/expectations/record.ts';
import { listIncidents } from '#sandbox/exercise/incident.ts';
import { commitOn } from '../../world/bare-git.ts';
import { BRANCH, FOLDER, judge } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';
import { RECORD } from '../tiny-project.ts';

const incident = prepareSession();

test('the record says how the incident stands; without one nothing does', async () => {
  const { world } = incident();
  const scene = () => ({ world, incident: listIncidents(world)[0] });
  expect(await judge(status, { status: 'declared' }, scene())).toEqual({
    ok: false,
    got: 'no readable incident.md',
  });
  await commitOn(world.git, BRANCH, { [`${FOLDER}/incident.md`]: RECORD });
  const is = async (expected: object) =>
    (await judge('status' in expected ? status : milestone, expected, scene()))?.ok;
  expect([await is({ status: 'DECLARED' }), await is({ status: 'contained' })]).toEqual([
    true,
    false,
  ]);
  expect([await is({ milestone: 'declared' }), await is({ milestone: 'contained' })]).toEqual([
    true,
    false,
  ]);
  // The same moment, told in another zone.
  expect(await is({ milestone: { name: 'declared', at: '2026-03-02T10:00:00+01:00' } })).toBe(true);
  expect(await is({ milestone: { name: 'declared', at: '2026-03-02T10:00:00Z' } })).toBe(false);
});
