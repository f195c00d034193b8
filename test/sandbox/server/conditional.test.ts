import { expect, test } from 'vitest';
import { noContent, ok, refuse } from '#sandbox/server/answer.ts';
import { toConditional } from '#sandbox/server/conditional.ts';

const GET = { method: 'GET' };

test('a reading has a tag of its body, and whoever has it already is sent nothing', () => {
  const tag = toConditional(ok([1]), GET).headers?.['etag'];
  expect(tag).toMatch(/^W\/"[0-9a-f]{64}"$/);
  expect(toConditional(ok([1], { link: 'next' }), { ...GET, known: tag })).toEqual({
    status: 304,
    headers: { link: 'next', etag: tag },
  });
  expect(toConditional(ok([2]), { ...GET, known: tag })).toMatchObject({ status: 200, body: [2] });
});

test('what writes, and what went wrong, has none', () => {
  expect(toConditional(ok([1]), { method: 'PATCH' }).headers).toEqual({});
  expect(toConditional(noContent(), GET)).toEqual({ status: 204 });
  expect(toConditional(refuse(404, 'Not Found'), GET).headers).toBeUndefined();
});
