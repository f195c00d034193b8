import { describe, expect, it } from 'vitest';
import { Person } from '#incident/person.ts';

describe('Person', () => {
  it.each(['octocat', 'a', 'A-b-1', 'maya_acme', 'dependabot[bot]', 'trailing-'])(
    'takes the login %s',
    (login) => {
      expect(Person.safeParse({ id: 1, login }).success).toBe(true);
    },
  );

  it.each(['', '-x', '@x', 'a b', 'a/b', 'a\n', 'a[b]', '[bot]', 'a`', 'é'])(
    'refuses the login %j',
    (login) => {
      expect(Person.safeParse({ id: 1, login }).success).toBe(false);
    },
  );

  it('needs a numeric id, because a login can change hands', () => {
    for (const id of [0, -1, 1.5, '1', undefined]) {
      expect(Person.safeParse({ id, login: 'x' }).success).toBe(false);
    }
  });
});
