/** Turns whatever the HTTP client throws into one UpstreamError that names the route, the status if any answer came, never a token. */
import { z } from 'zod';
import { UpstreamError } from '#kernel/errors.ts';
import { findGraphqlErrors, GraphqlError, toKind, toWait, type Said } from './answer.ts';

const Headers = z.record(z.string(), z.union([z.string(), z.number()]).optional());

/** Octokit throws two shapes: a refused request holds an HTTP answer, a GraphQL failure the body of one. */
const Thrown = z.object({
  status: z.number().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  headers: Headers.optional().catch(undefined),
  response: z
    .looseObject({ headers: Headers.optional().catch(undefined), data: z.unknown().optional() })
    .optional()
    .catch(undefined),
  errors: z.unknown().optional(),
  data: z.unknown().optional(),
});

const Body = z.looseObject({
  errors: z.unknown().optional(),
  data: z.unknown().optional(),
  message: z.string().optional().catch(undefined),
});

/** GraphQL answers its refusals with this one. */
const OK = 200;

/** Wraps a failure; an UpstreamError passes through unchanged. */
export function toUpstreamError(error: unknown, route: string): UpstreamError {
  if (error instanceof UpstreamError) return error;
  const said = readSaid(error, route.endsWith('/graphql'));
  const kind = toKind(said);
  const retryAfter = kind && toWait(kind, said);
  const wait =
    retryAfter === undefined ? '' : ` It lifts in ${retryAfter} seconds at the earliest.`;
  return new UpstreamError({
    service: 'GitHub',
    route,
    message: said.message === '' ? undefined : `${said.message.slice(0, 500)}${wait}`,
    status: said.status,
    kind,
    retryAfter,
    // Octokit's own error holds the request, and the request may hold a credential.
    cause: { errors: said.errors },
  });
}

function readSaid(error: unknown, isGraphql: boolean): Said {
  const thrown = Thrown.safeParse(error).data ?? NOTHING;
  const { response } = thrown;
  const body = thrown.errors === undefined ? Body.safeParse(response?.data).data : thrown;
  const words = withoutPage([thrown.message, body?.message].find((one) => one !== undefined));
  return {
    status: response && (thrown.status ?? OK),
    headers: { ...response?.headers, ...thrown.headers },
    ...(isGraphql ? readBody(body, words) : { ...NO_BODY, message: words }),
  };
}

const NOTHING: z.infer<typeof Thrown> = {};
const NO_BODY = { errors: [], hasData: false, isEmpty: false };

function readBody(body: { errors?: unknown; data?: unknown } | undefined, words: string) {
  const errors = readErrors(body?.errors);
  return {
    errors,
    message: errors.length === 0 ? words : errors.map((one) => one.message).join('; '),
    hasData: errors.length > 0 && holdsAnything(body?.data),
    isEmpty: body?.errors === undefined && body?.data === undefined,
  };
}

/** Only what GraphQL says of its fields; REST's texts and objects are in the message already. */
function readErrors(errors: unknown): readonly GraphqlError[] {
  const listed = z.array(z.unknown()).safeParse(errors).data ?? [];
  return listed.flatMap((one) => GraphqlError.safeParse(one).data ?? []);
}

function holdsAnything(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && Object.values(data).some((one) => one !== null)
  );
}

/** What stands in front of GitHub answers with pages for people. */
function withoutPage(message = ''): string {
  return /^\s*</.test(message) ? 'a page of HTML where data was expected' : message;
}

/**
 * Whether GraphQL performed everything but the fields of these names. Mutations of one request run one after the other,
 * and one that fails does not stop those behind it.
 */
export function isOnlyAt(error: unknown, fields: ReadonlySet<string>): boolean {
  const errors = findGraphqlErrors(error);
  return errors.length > 0 && errors.every(({ path }) => fields.has(String(path?.[0])));
}
