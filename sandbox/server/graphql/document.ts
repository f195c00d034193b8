/** GraphQL documents, parsed and held against the schema once: a program sends the same few texts again and again. */

import { parse, validate } from 'graphql';
import type { DocumentNode, GraphQLError } from 'graphql';
import { readSchema } from './schema.ts';

export interface ReadDocument {
  document: DocumentNode;
  /** What the schema does not allow. */
  errors: readonly GraphQLError[];
}

/** Whoever writes texts of its own for each request fills no memory. */
const MOST_TEXTS = 200;
const known = new Map<string, ReadDocument>();

/**
 * Reads a document.
 * @throws GraphQLError when it does not parse.
 */
export function readDocument(query: string): ReadDocument {
  const present = known.get(query);
  if (present !== undefined) return present;
  const document = parse(query);
  const read = { document, errors: validate(readSchema(), document) };
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(query, read);
  return read;
}
