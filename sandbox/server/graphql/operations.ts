/** The root fields of a GraphQL request: what the journal and the faults know it by. */

import { Kind, OperationTypeNode } from 'graphql';
import { z } from 'zod';
import { readDocument } from './document.ts';

export const QueryBody = z.looseObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface Operations {
  operations: string[];
  isMutation: boolean;
}

const NONE: Operations = { operations: [], isMutation: false };

/** Parses the names of the root fields; none when the document does not parse. */
export function parseOperations(body: unknown): Operations {
  const { data } = QueryBody.safeParse(body);
  if (data === undefined) return NONE;
  try {
    const asked = readDocument(data.query).document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const operations = asked.flatMap(({ selectionSet }) =>
      selectionSet.selections.flatMap((selection) =>
        selection.kind === Kind.FIELD ? [selection.name.value] : [],
      ),
    );
    const isMutation = asked.some(({ operation }) => operation === OperationTypeNode.MUTATION);
    return { operations, isMutation };
  } catch {
    // The answer will say what is wrong with the document.
    return NONE;
  }
}
