import { expect, test } from 'vitest';
import { fork } from '#sandbox/exercise/injects/fork.ts';
import { readFile } from '#sandbox/world/git.ts';
import { BRANCH, FOLDER, toInject } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const incident = prepareSession();

test('a pull request from a fork is called as the incident’s own branch, with files of its folder', async () => {
  const { world, session, pull } = incident();
  const data = { by: 'eve', files: { 'incident.md': 'forged' } };
  await fork.perform(toInject({ fork: data }), session);
  const made = session.made.get('now')?.thread;
  expect(made?.pull).toMatchObject({ head: BRANCH, fork: { owner: { login: 'eve' } } });
  const head = made?.pull?.fork?.head ?? '';
  expect(String(await readFile(world.git, head, `${FOLDER}/incident.md`))).toBe('forged');
  expect(made).not.toBe(pull);
  await fork.perform(toInject({ fork: { ...data, branch: 'mine' } }), session);
  expect(session.made.get('now')?.thread.pull?.head).toBe('mine');
});
