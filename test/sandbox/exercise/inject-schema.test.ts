import { expect, test } from 'vitest';
import { InjectSchema } from '#sandbox/exercise/inject-schema.ts';

const parse = (inject: object) => InjectSchema.safeParse(inject);
const COMMENT = { comment: { by: 'dana', body: '/help' } };

test.each(['pull_request', 'pull-request', 'pull', 'pr'])('%s is a pull request', (on) => {
  expect(parse({ comment: { ...COMMENT.comment, on } }).data?.comment?.on).toBe('pull_request');
});

test.each([
  ['one with nothing to do', {}, 'got none'],
  ['one with two things to do', { ...COMMENT, wait: '1m' }, 'got comment and wait'],
  ['an id with a space', { id: 'a b', wait: '1m' }, 'letters, digits and dashes'],
  ['a comment of nothing', { comment: { by: 'dana', body: '' } }, 'Too small'],
  ['an edit of nothing', { edit: { by: 'dana' } }, 'either body or delete'],
  ['an edit of both', { edit: { by: 'dana', body: 'x', delete: true } }, 'either body or delete'],
  ['a label of nothing', { label: { by: 'dana' } }, 'add or remove'],
  [
    'a credential of another form',
    { deposit: { by: 'dana', credential: 'C1', token: 't' } },
    'credential',
  ],
])('%s is refused', (_, inject, message) => {
  expect(JSON.stringify(parse(inject).error?.issues)).toContain(message);
});

test('a value that YAML takes for something else is a text, and nothing is an empty one', () => {
  const fields = { a: 5, b: true, c: null, d: ['x', 1] };
  expect(parse({ issue: { by: 'dana', fields } }).data?.issue?.fields).toEqual({
    a: '5',
    b: 'true',
    c: '',
    d: ['x', '1'],
  });
});

test('an incident goes by a name or a number', () => {
  expect(parse({ ...COMMENT, incident: 1 }).data?.incident).toBe('1');
});
