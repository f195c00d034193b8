import { expect, test } from 'vitest';
import { accepted, created, noContent, notFound, ok, refuse } from '#sandbox/server/answer.ts';

test('a refusal says its status twice, and details only when it has some', () => {
  expect(refuse(422, 'Validation Failed', [{ field: 'name' }])).toMatchObject({
    status: 422,
    body: { message: 'Validation Failed', errors: [{ field: 'name' }], status: '422' },
  });
  expect(notFound().body).not.toHaveProperty('errors');
});

test('what has nothing to say sends no body, and what was taken on sends an empty one', () => {
  expect(noContent()).not.toHaveProperty('body');
  expect(accepted()).toEqual({ status: 202, body: {} });
  expect([ok([]).status, created([]).status]).toEqual([200, 201]);
});
