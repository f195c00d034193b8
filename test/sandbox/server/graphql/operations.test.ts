import { expect, test } from 'vitest';
import { parseOperations } from '#sandbox/server/graphql/operations.ts';

const parse = (query: unknown) => parseOperations({ query });

test('the root fields are told by their names, not by their aliases, of all operations', () => {
  expect(parse('mutation { a: createRef { x } createIssue { y } }')).toEqual({
    operations: ['createRef', 'createIssue'],
    isMutation: true,
  });
  expect(parse('query A { viewer { id } } mutation B { addComment { id } }')).toEqual({
    operations: ['viewer', 'addComment'],
    isMutation: true,
  });
  expect(parse('{ repository { issue { id } } }')).toEqual({
    operations: ['repository'],
    isMutation: false,
  });
});

test('what does not parse, and what is no document, has none', () => {
  const none = { operations: [], isMutation: false };
  expect(parse('{ a')).toEqual(none);
  expect(parse('fragment F on User { id }')).toEqual(none);
  expect(parse(5)).toEqual(none);
  expect(parseOperations('x')).toEqual(none);
  expect(parseOperations(undefined)).toEqual(none);
});
