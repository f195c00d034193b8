import { NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '#sandbox/server/graphql/schema.ts';
import { readDocuments } from '../contract/github/documents.ts';

const documents = await readDocuments();

describe('a GraphQL document', () => {
  it.each(documents)('$name is one that GitHub’s published schema allows', ({ text }) => {
    const errors = validate(readSchema(), parse(text));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it.each(documents)('$name asks for nothing that GitHub is about to take away', ({ text }) => {
    const errors = validate(readSchema(), parse(text), [NoDeprecatedCustomRule]);
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});
