/** Turns whatever the HTTP client throws into one UpstreamError that names the route, the status if any answer came, never a token. */
import { z } from 'zod';
import { UpstreamError } from '../errors.ts';

const GraphqlError = z.object({
  message: z.string(),
  type: z.string().optional(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
});

const HttpFailure = z.object({
  status: z.number().optional(),
  message: z.string().optional(),
  errors: z.array(GraphqlError).optional(),
  /** What GitHub sent; without it Octokit makes up a status of 500. */
  response: z.looseObject({}).optional(),
});

/** GraphQL answers its refusals with this one. */
const OK = 200;

/** Wraps a failure; an UpstreamError passes through unchanged. */
export function toUpstreamError(error: unknown, route: string): UpstreamError {
  if (error instanceof UpstreamError) return error;
  const failure = HttpFailure.safeParse(error);
  const said = failure.success ? failure.data : {};
  const message = said.errors?.map((one) => one.message).join('; ') ?? said.message;
  return new UpstreamError({
    service: 'GitHub',
    route,
    message: message?.slice(0, 500),
    status: said.response && (said.status ?? OK),
    // Octokit's own error holds the request, and the request may hold a credential.
    cause: { errors: said.errors },
  });
}

/** Whether the call may have taken effect all the same: no answer came, or one of a server that failed or gave up. */
export function isAmbiguous(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false;
  const { status } = error;
  return status === undefined || status >= 500 || status === 408;
}

/** Whether GitHub refused because of a rate limit. */
export function isRateLimit(error: UpstreamError): boolean {
  return (
    error.status === 429 ||
    (error.status === 403 && /rate limit|secondary rate/i.test(error.message))
  );
}

/** Whether a GraphQL failure says that the branch has moved. */
export function isStaleHead(error: unknown): boolean {
  return findGraphqlErrors(error).some(
    (one) => one.type === 'STALE_DATA' || /Expected branch to point to/.test(one.message),
  );
}

/** Whether a GraphQL failure says that what was asked for does not exist. */
export function isNotFound(error: unknown): boolean {
  return findGraphqlErrors(error).some((one) => one.type === 'NOT_FOUND');
}

/**
 * Whether GraphQL performed everything but the fields of these names. Mutations of one request run one after the other,
 * and one that fails does not stop those behind it.
 */
export function isOnlyAt(error: unknown, fields: ReadonlySet<string>): boolean {
  const errors = findGraphqlErrors(error);
  return errors.length > 0 && errors.every(({ path }) => fields.has(String(path?.[0])));
}

function findGraphqlErrors(error: unknown) {
  if (!(error instanceof UpstreamError)) return [];
  const said = HttpFailure.safeParse(error.cause);
  return said.success ? (said.data.errors ?? []) : [];
}
