/**
 * GitHub's published GraphQL schema, built once per process: it has more than a thousand types. `databaseId` is an Int
 * in it, and GitHub answers ids beyond 2^31 all the same, which graphql-js refuses to serialise.
 */

import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { buildASTSchema, GraphQLScalarType, isInterfaceType, isObjectType, parse } from 'graphql';

let schema: GraphQLSchema | undefined;

/** Reads and builds the schema at the first call. */
export function readSchema(): GraphQLSchema {
  if (schema === undefined) {
    const entry = import.meta.resolve('@octokit/graphql-schema');
    const idl = readFileSync(new URL('schema.graphql', entry), 'utf8');
    schema = widenIds(buildASTSchema(parse(idl, { noLocation: true }), { assumeValid: true }));
  }
  return schema;
}

/** One instance for all of them: fields of one name in different fragments must agree. */
const WideInt = new GraphQLScalarType({ name: 'Int', serialize: Number });

function widenIds(built: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(built.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const field = type.getFields()['databaseId'];
    if (field !== undefined && String(field.type) === 'Int') field.type = WideInt;
  }
  return built;
}
