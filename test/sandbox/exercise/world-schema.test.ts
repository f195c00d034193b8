import { expect, test } from 'vitest';
import {
  EnvironmentsSchema,
  Name,
  PersonSchema,
  RepositorySchema,
  TokenSchema,
} from '#sandbox/exercise/world-schema.ts';

test('what may be left out has one obvious default', () => {
  expect(PersonSchema.parse(null)).toEqual({});
  expect(PersonSchema.parse({ roles: 'incident_commander' }).roles).toEqual(['incident-commander']);
  expect(RepositorySchema.parse(null)).toEqual({});
  expect(TokenSchema.parse({ owner: 'dana' }).kind).toBe('github_pat');
  const environments = EnvironmentsSchema.parse({ containment: { reviewers: 'omar' } });
  expect(environments['containment']?.reviewers).toEqual(['omar']);
});

test('a run goes on for a time or for so many looks', () => {
  const run = (cancel_takes: unknown) =>
    RepositorySchema.parse({ runs: [{ workflow: 'a', cancel_takes }] }).runs?.[0];
  expect(run('2s')).toMatchObject({ status: 'in_progress', cancel_takes: { milliseconds: 2000 } });
  expect(run({ reads: 2 })?.cancel_takes).toEqual({ reads: 2 });
});

test.each(['classic_pat', 'oauth', 'user_to_server', 'refresh', 'other'])(
  '%s is a token',
  (kind) => {
    expect(TokenSchema.safeParse({ owner: 'dana', kind }).success).toBe(true);
  },
);

test.each([
  ['a kind that is every object’s', TokenSchema, { owner: 'dana', kind: 'toString' }],
  ['a role that is nearly one', PersonSchema, { roles: 'respnder' }],
  ['a right that there is not', PersonSchema, { permission: 'owner' }],
  ['a key that there is not', RepositorySchema, { deploykeys: ['x'] }],
])('%s is refused', (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});

test.each([
  ['a', true],
  ['a.b-c_d', true],
  ['-a', false],
  ['a-', false],
  ['a/b', false],
  ['', false],
])('a name %j: %s', (name, isOne) => {
  expect(Name.safeParse(name).success).toBe(isOne);
});
