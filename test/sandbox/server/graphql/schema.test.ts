import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { readSchema } from '#sandbox/server/graphql/schema.ts';

test('it is built once, and a number beyond 2³¹ is a database id', () => {
  const schema = readSchema();
  expect(readSchema()).toBe(schema);
  const type = schema.getType('IssueComment');
  const field = isObjectType(type) ? type.getFields()['databaseId'] : undefined;
  expect(String(field?.type)).toBe('Int');
  const scalar = field?.type;
  expect(scalar && 'serialize' in scalar && scalar.serialize(4_143_465_032)).toBe(4_143_465_032);
});
