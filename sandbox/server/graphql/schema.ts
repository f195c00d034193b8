/** GitHub's published GraphQL schema, built once per process: it has more than a thousand types. */

import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { buildASTSchema, parse } from 'graphql';

let schema: GraphQLSchema | undefined;

/** Reads and builds the schema at the first call. */
export function readSchema(): GraphQLSchema {
  if (schema === undefined) {
    const entry = import.meta.resolve('@octokit/graphql-schema');
    const idl = readFileSync(new URL('schema.graphql', entry), 'utf8');
    schema = buildASTSchema(parse(idl, { noLocation: true }), { assumeValid: true });
  }
  return schema;
}
