/** The fields and mutations of GraphQL documents, by the type they belong to. */
import { parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { readSchema } from '#sandbox/server/graphql/schema.ts';
import { readDocuments, type SentDocument } from './documents.ts';
import type { Use } from './use.ts';

/** Every field that the product asks for. */
export async function findFieldUses(): Promise<Use[]> {
  return (await readDocuments()).flatMap(toUses);
}

function toUses({ text, file }: SentDocument): Use[] {
  const types = new TypeInfo(readSchema());
  const names = new Set<string>();
  const visitor = {
    Field(): void {
      const [parent, field] = [types.getParentType(), types.getFieldDef()];
      // `__typename` belongs to GraphQL, not to GitHub.
      if (parent && field && !field.name.startsWith('__'))
        names.add(`${parent.name}.${field.name}`);
    },
  };
  visit(parse(text), visitWithTypeInfo(types, visitor));
  return [...names].map((name) => ({ name, file }));
}
