import { expect, test } from 'vitest';
import { merge } from '#sandbox/exercise/injects/merge.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { actAs } from '#sandbox/world/act.ts';
import { addThread } from '#sandbox/world/threads.ts';
import { toInject, toSession } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const incident = prepareSession();
const act = async (more: object = {}) =>
  merge.perform(toInject({ merge: { by: 'maya', ...more } }), incident().session);

test('a refusal is GitHub’s, in its words; a merge that goes through is none', async () => {
  const { world, pull } = incident();
  const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
  const body = { enforcement: 'active', conditions, rules: [{ type: 'merge_queue' }] };
  world.incidentRepository.rulesets = [{ id: 1, body }];
  await act({ refused: 'through the merge queue' });
  await expect(act()).rejects.toThrow('INC-2026-0001 cannot be merged: Repository rule violations');
  expect(pull.pull?.draft).toBe(false);
  await act({ method: 'queue' });
  expect(pull.pull?.merged).toBe(true);
  await act({ refused: 'closed' });
});

test('where nothing is to be merged, that is said', async () => {
  const world = await createBareWorld();
  addThread(actAs(world, 'dana'), { title: 't', body: '' });
  const session = toSession(world);
  await expect(merge.perform(toInject({ merge: { by: 'dana' } }), session)).rejects.toThrow(
    'there is no pull request',
  );
});
