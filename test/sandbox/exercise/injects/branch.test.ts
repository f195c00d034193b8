import { expect, test } from 'vitest';
import { branch } from '#sandbox/exercise/injects/branch.ts';
import { BRANCH, toInject } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const incident = prepareSession();
const findHead = async () => (await incident().world.git.readObject(`refs/heads/${BRANCH}`))?.oid;
const act = async (what: string, more: object = {}) =>
  branch.perform(toInject({ branch: { by: 'dana', do: what, ...more } }), incident().session);

test('a branch is rewound by a commit, deleted, and restored to where it was', async () => {
  const head = await findHead();
  const main = (await incident().world.git.readObject('main'))?.oid;
  await act('delete');
  expect(await findHead()).toBeUndefined();
  await act('restore');
  expect(await findHead()).toBe(head);
  await act('rewind');
  expect(await findHead()).toBe(main);
});

test('a refusal is expected by a part of its words, and missed when it does not come', async () => {
  await act('delete', { name: 'main', refused: 'default-branch' });
  await expect(act('delete', { name: 'main' })).rejects.toThrow('delete of main: default-branch');
  await expect(act('delete', { name: 'main', refused: 'other' })).rejects.toThrow('default-branch');
  await expect(act('delete', { refused: 'no' })).rejects.toThrow(
    'went through, expected a refusal that says "no"',
  );
});
