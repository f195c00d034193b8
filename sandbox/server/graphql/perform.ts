/**
 * Performs one GraphQL request: validated against GitHub's schema, executed on plain objects. A field
 * the sandbox does not implement is an error that names it, never a silent null.
 */

import type {
  DocumentNode,
  ExecutionResult,
  FieldNode,
  GraphQLFieldResolver,
  SelectionSetNode,
} from 'graphql';
import { defaultFieldResolver, execute, GraphQLError, Kind } from 'graphql';
import type { ApiAnswer } from '../answer.ts';
import { ok, refuse } from '../answer.ts';
import { FORBIDDEN } from '../authorize.ts';
import type { Call } from '../perform-route.ts';
import { readDocument } from './document.ts';
import { toMutations } from './mutations.ts';
import { QueryBody } from './operations.ts';
import { toQueries } from './queries.ts';
import { toRepositoryNode } from './repository-node.ts';
import { readSchema } from './schema.ts';
import type { Visitor } from './visitor.ts';
import { toFieldError } from './visitor.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

const resolveField: Resolver = (...field) => {
  const [source, , , info] = field;
  const isKnown = typeof source === 'object' && source !== null && info.fieldName in source;
  if (!isKnown) {
    throw new GraphQLError(
      `The sandbox does not implement ${info.parentType.name}.${info.fieldName}.`,
      { extensions: { type: 'NOT_IMPLEMENTED' } },
    );
  }
  return defaultFieldResolver(...field);
};

/** A fault withholds the last thing that was asked of the first root field; null spreads as the schema has it. */
function toResolver(document: DocumentNode, withheld: Call['withheld']): Resolver {
  if (withheld === undefined) return resolveField;
  const [root] = findFields(document.definitions.find((one) => 'selectionSet' in one));
  const last = findFields(root).at(-1);
  return (...field) => {
    const { key, prev } = field[3].path;
    const isMeant = prev?.prev === undefined && prev?.key === toKey(root) && key === toKey(last);
    if (isMeant) throw toFieldError(withheld.type, withheld.message);
    return resolveField(...field);
  };
}

function toKey(field: FieldNode | undefined): string | undefined {
  return field?.alias?.value ?? field?.name.value;
}

function findFields(node: { selectionSet?: SelectionSetNode } | undefined): FieldNode[] {
  return (node?.selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? findFields(selection) : [];
  });
}

// GitHub puts `type` beside `path`, where the specification has `extensions`.
function renderError(error: GraphQLError): unknown {
  const { type } = error.extensions;
  const { message, path, locations } = error.toJSON();
  return { ...(typeof type === 'string' && { type }), path, locations, message };
}

function renderResult({ data, errors }: ExecutionResult): ApiAnswer {
  return ok({
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map(renderError) }),
  });
}

function toForbidden(field: string | undefined): Record<string, () => never> {
  if (field === undefined) return {};
  return {
    [field]: () => {
      throw toFieldError('FORBIDDEN', FORBIDDEN);
    },
  };
}

/** Answers a GraphQL request; errors in it are still HTTP 200, as on GitHub. */
export async function performQuery(call: Call): Promise<ApiAnswer> {
  if (call.token === undefined) {
    return refuse(401, 'This endpoint requires you to be authenticated.');
  }
  const body = QueryBody.safeParse(call.body);
  if (call.method !== 'POST' || !body.success)
    return refuse(400, 'A query attribute must be specified.');
  const schema = readSchema();
  const { query, variables, operationName } = body.data;
  try {
    const { document, errors } = readDocument(query);
    if (errors.length > 0) return renderResult({ errors });
    const visitor: Visitor = {
      world: call.world,
      token: call.token,
      renderRepository: (repository) => toRepositoryNode(visitor, repository),
    };
    return renderResult(
      await execute({
        schema,
        document,
        variableValues: variables,
        operationName,
        rootValue: {
          ...toQueries(visitor),
          ...toMutations(visitor),
          ...toForbidden(call.forbidden),
        },
        fieldResolver: toResolver(document, call.withheld),
      }),
    );
  } catch (error) {
    if (error instanceof GraphQLError) return renderResult({ errors: [error] });
    throw error;
  }
}
