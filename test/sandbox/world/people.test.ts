import { describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import {
  addNamesakes,
  deleteAccount,
  renameAccount,
  seedPeople,
  toPermission,
} from '#sandbox/world/people.ts';
import { createBareWorld, createSociety } from './bare-world.ts';

test.each([
  [{}, 'read'],
  [{ roles: [] }, 'read'],
  [{ roles: ['approver'] }, 'write'],
  [{ invited: ['approver'] }, 'read'],
  [{ roles: ['approver'], permission: 'triage' as const }, 'triage'],
])('%o may %s', (person, permission) => {
  expect(toPermission(person)).toBe(permission);
});

test('a team that only invitations name is there, with nobody in it', () => {
  const society = createSociety();
  seedPeople(society, { ada: { invited: ['guests'] } });
  expect(society.teams.get('guests')?.members.size).toBe(0);
  expect(society.teams.get('guests')?.pending.size).toBe(1);
  expect(society.teams.has('incident-commander')).toBe(true);
});

test('each App has a key, a client id and a bot of its own, and only reads where it observes', async () => {
  const { apps } = await createBareWorld();
  expect(apps.observer.privateKey).not.toBe(apps.operator.privateKey);
  expect(apps.observer.clientId).not.toBe(apps.operator.clientId);
  expect(apps.observer.account).toMatchObject({ type: 'Bot', appId: apps.observer.id });
  expect(Object.values(apps.observer.permissions)).not.toContain('write');
});

test('namesakes join the same teams and are listed before the one they are named after', async () => {
  const world = await createBareWorld();
  const { account } = actAs(world, 'dana');
  addNamesakes(world, account, 2);
  const logins = [...world.accounts.keys()].filter((login) => login.startsWith('dana'));
  expect(logins).toEqual(['dana-1', 'dana-2', 'dana']);
  expect(world.teams.get('responder')?.members.size).toBe(3);
  expect(world.teams.get('approver')?.members.size).toBe(1);
});

test('what a deleted account wrote is by ghost, and its login and its teams are free of it', async () => {
  const world = await createBareWorld();
  const { account } = actAs(world, 'ada');
  const { id } = account;
  deleteAccount(world, account);
  expect(account).toMatchObject({ id: 10_137, login: 'ghost' });
  expect(world.accounts.has('ada')).toBe(false);
  expect(world.teams.get('responder')?.pending.has(id)).toBe(false);
});

describe('another login', () => {
  test('leaves the number and what hangs on it', async () => {
    const world = await createBareWorld();
    const { account } = actAs(world, 'dana');
    const { id } = account;
    renameAccount(world, account, 'Dana-B');
    expect(world.accounts.has('dana')).toBe(false);
    expect(actAs(world, 'dana-b').account.id).toBe(id);
    renameAccount(world, account, 'dana-B');
    expect(account.login).toBe('dana-B');
  });

  test('is not that of somebody else', async () => {
    const world = await createBareWorld();
    const { account } = actAs(world, 'dana');
    expect(() => renameAccount(world, account, 'MAYA')).toThrow('login of somebody else');
    expect(actAs(world, 'maya').account.login).toBe('maya');
    expect(actAs(world, 'dana').account).toBe(account);
  });
});
