import { expect, test } from 'vitest';
import {
  AccountInject,
  CrowdInject,
  RepositoryInject,
  TeamInject,
} from '#sandbox/exercise/inject-people-schema.ts';

test('somebody joins or leaves a role that there is', () => {
  expect(TeamInject.parse({ person: 'dana', join: 'approver' }).join).toEqual(['approver']);
  expect(TeamInject.safeParse({ person: 'dana' }).success).toBe(false);
  expect(TeamInject.safeParse({ person: 'dana', join: 'guests' }).success).toBe(false);
});

test('an account or a repository has one thing done to it', () => {
  const account = (more: object) => AccountInject.safeParse({ person: 'dana', ...more }).success;
  expect([account({ delete: true }), account({ rename: 'x' })]).toEqual([true, true]);
  expect([account({}), account({ delete: true, rename: 'x' })]).toEqual([false, false]);
  const move = (more: object) =>
    RepositoryInject.safeParse({ by: 'ada', name: 'shop', ...more }).success;
  expect([move({ rename: 'x' }), move({ transfer: 'x' })]).toEqual([true, true]);
  expect([move({}), move({ rename: 'x', transfer: 'y' })]).toEqual([false, false]);
});

test('a crowd is some and not too many', () => {
  const crowd = (count: number) => CrowdInject.safeParse({ person: 'dana', count }).success;
  expect([0, 1, 1000, 1001].map(crowd)).toEqual([false, true, true, false]);
});
