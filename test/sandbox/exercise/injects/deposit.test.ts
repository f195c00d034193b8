import { expect, test } from 'vitest';
import { deposit } from '#sandbox/exercise/injects/deposit.ts';
import { toInject } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const incident = prepareSession();

test('nothing is sealed without a record or a token, and nothing is pushed', async () => {
  const { world, session } = incident();
  const before = await world.git.listBranches();
  for (const token of ['leaked', 'nothing']) {
    const inject = toInject({ deposit: { by: 'dana', credential: 'C-01', token } });
    await expect(deposit.perform(inject, session), token).rejects.toThrow(
      'INC-2026-0001 has no incident.md, so nothing can be deposited',
    );
  }
  expect(await world.git.listBranches()).toEqual(before);
});
