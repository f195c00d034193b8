/** The root fields of a GraphQL request: what the journal and the faults know it by. */

import { Kind, parse } from 'graphql';
import { z } from 'zod';

export const QueryBody = z.looseObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Parses the names of the root fields; none when the document does not parse. */
export function parseOperations(body: unknown): string[] {
  const { data } = QueryBody.safeParse(body);
  if (data === undefined) return [];
  try {
    return parse(data.query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? definition.selectionSet.selections.flatMap((selection) =>
            selection.kind === Kind.FIELD ? [selection.name.value] : [],
          )
        : [],
    );
  } catch {
    // The answer will say what is wrong with the document.
    return [];
  }
}
