/**
 * What GitHub said when a call failed, whichever way it said it: a status with JSON, a page of HTML, a GraphQL answer of
 * 200 with errors, or nothing at all. Here alone is told apart what a failure means.
 */
import { z } from 'zod';
import { UpstreamError, type UpstreamKind } from '#kernel/errors.ts';

export const GraphqlError = z.object({
  message: z.string(),
  type: z.string().optional(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
});
export type GraphqlError = z.infer<typeof GraphqlError>;

export interface Said {
  /** Absent when no answer came; Octokit makes up a status of 500 then. */
  status: number | undefined;
  headers: Readonly<Record<string, string | number | undefined>>;
  message: string;
  /** Of GraphQL. REST's `errors` are objects of another kind, texts, or not there at all. */
  errors: readonly GraphqlError[];
  /** Whether GraphQL answered a part of what was asked. */
  hasData: boolean;
  /** Whether what should be GraphQL's answer holds neither data nor errors. */
  isEmpty: boolean;
}

const LIMIT_STATUS: ReadonlySet<number | undefined> = new Set([200, 403, 429]);

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
export function toKind(said: Said): UpstreamKind | undefined {
  return toLimit(said) ?? toHiccup(said) ?? toRefusal(said);
}

/** Both limits come as 403 or 429, from GraphQL also as 200, with or without saying when they lift. */
function toLimit({ status, headers, message, errors, hasData }: Said): UpstreamKind | undefined {
  if (!LIMIT_STATUS.has(status) || hasData) return undefined;
  if (/secondary rate limit|abuse detection/i.test(message)) return 'secondary-limit';
  if (errors.some(({ type }) => /^RATE_LIMIT(?:ED)?$/.test(type ?? ''))) return 'primary-limit';
  if (status === 200) return undefined;
  if (String(headers['x-ratelimit-remaining']) === '0') return 'primary-limit';
  if (/\bAPI rate limit exceeded/i.test(message)) return 'primary-limit';
  return status === 429 || headers['retry-after'] !== undefined ? 'secondary-limit' : undefined;
}

function toHiccup({ status, message, isEmpty }: Said): UpstreamKind | undefined {
  if (status === 200 && isEmpty) return 'broken';
  if (/couldn.t respond to your request in time/i.test(message)) return 'timed-out';
  return /^Something went wrong while executing your query/i.test(message) &&
    (status === 200 || status === 502)
    ? 'broken'
    : undefined;
}

/** A branch that has moved is told by type; in a race the words were others than the documented ones. */
const MOVED = /^(?:Expected branch to point to|Ref \S+ is at \w* ?but expected)/;

/** A commit on a branch that is not there was seen refused in these words; its type is nowhere told. */
const GONE = /^Branch not found\b/i;

function isMissing({ type, message }: GraphqlError): boolean {
  return type === 'NOT_FOUND' || GONE.test(message);
}

/** Undefined where the status says it all. */
function toRefusal({ errors, hasData, status, message }: Said): UpstreamKind | undefined {
  const has = (type: string) => errors.some((one) => one.type === type);
  if (has('STALE_DATA') || errors.some((one) => MOVED.test(one.message))) return 'moved';
  if ((status === 422 || status === 200) && /already exists/i.test(message)) return 'exists';
  if (has('RESOURCE_LIMITS_EXCEEDED')) return 'too-costly';
  if (has('FORBIDDEN') || has('INSUFFICIENT_SCOPES')) return 'forbidden';
  if (errors.length > 0 && errors.every(isMissing)) return 'missing';
  return hasData ? 'incomplete' : undefined;
}

/** GitHub wants at least a minute when it does not say how long, and names the primary limit's end as an instant. */
const LEAST_WAIT_S = 60;

/** Seconds after which a limit lifts, by GitHub's own clock. */
export function toWait(kind: UpstreamKind, { headers }: Said): number | undefined {
  if (kind !== 'primary-limit' && kind !== 'secondary-limit') return undefined;
  const asked = Number(headers['retry-after']);
  if (asked > 0) return asked;
  const now = Date.parse(String(headers['date'])) / 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  const isTold = kind === 'primary-limit' && reset > 0 && !Number.isNaN(now);
  return isTold ? Math.max(1, Math.ceil(reset - now) + 1) : LEAST_WAIT_S;
}

/** The errors of a GraphQL answer, kept in the failure. */
export function findGraphqlErrors(error: unknown): readonly GraphqlError[] {
  if (!(error instanceof UpstreamError)) return [];
  const kept = z.object({ errors: z.array(GraphqlError) }).safeParse(error.cause);
  return kept.success ? kept.data.errors : [];
}
