/**
 * One authenticated line to GitHub: retries, rate limits, time and the mapping of failures to UpstreamError.
 * The clock is the `Date` header of GitHub's answers: runner clocks drift, and all actors share this one.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import type { Clock } from '#kernel/clock.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { findAnswer, type Place } from './absent.ts';
import { GITHUB_ACTIONS, type RecorderAccount } from '#incident/recorder-account.ts';
import { isAmbiguous, isRateLimit } from '#kernel/errors.ts';
import { toUpstreamError } from './failure.ts';
import { isSafe, persist } from './persist.ts';
import type { ClientOptions } from './port.ts';
import { fetchVerbatim } from './redirects.ts';

const REQUEST_TIMEOUT_MS = 20_000;

/**
 * What is used of @octokit/rest. Calls are named by their routes, which the register of facts and the sandbox know; the
 * table of a thousand method names is left out of the bundles.
 */
type Rest = Pick<Octokit, 'request' | 'paginate' | 'graphql' | 'hook'>;

/** @octokit/rest would print every failed call; what failed is told by whoever made it, redacted. */
const LOG = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // Nothing is said.
}

export interface Client {
  octokit: Rest;
  clock: Clock;
  /** Whose writing counts as our own. */
  account: RecorderAccount;
  /**
   * Asks by GraphQL. What may be missing is named by its place in the answer and is null there; any other error is thrown
   * as UpstreamError, also when a part of the answer came.
   */
  query(
    document: string,
    variables: Record<string, unknown>,
    mayMiss?: readonly Place[],
  ): Promise<unknown>;
  /** Changes by GraphQL. `repeatable`: doing it twice is the same as doing it once. Every error is thrown. */
  mutate(
    document: string,
    variables: Record<string, unknown>,
    options: { repeatable: boolean },
  ): Promise<unknown>;
  /** Waits before another look: GitHub shows what was written only after a while, and others write too. */
  settle(attempt: number): Promise<void>;
}

/** Opens a line to GitHub. */
export function createClient(options: ClientOptions): Client {
  const seen: { at?: Date } = {};
  const pause = async (seconds: number) => {
    await sleep(seconds * (options.retryBase ?? 1000));
  };
  const octokit = new Octokit({
    ...(options.token === undefined ? {} : { auth: options.token }),
    baseUrl: options.baseUrl,
    userAgent: options.userAgent ?? 'firebreak',
    log: LOG,
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetchVerbatim(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
    },
  });
  octokit.hook.wrap('request', async (request, parameters) => {
    const { method, url } = parameters;
    const route = `${method} ${url}`;
    const call = async () => {
      try {
        const response = await request(parameters);
        rememberTime(seen, response.headers.date);
        assertNoHiccup(response, route);
        return response;
      } catch (error) {
        throw toUpstreamError(error, route);
      }
    };
    const { retries } = parameters.request;
    return persist(call, {
      isRepeatable: retries === undefined ? isSafe(method, url) : retries !== 0,
      pause,
    });
  });
  return {
    octokit,
    clock: { now: () => assertSeen(seen.at) },
    account: options.account ?? GITHUB_ACTIONS,
    ...toGraphql(octokit),
    settle: (attempt) => pause(toSettling(attempt)),
  };
}

/** GraphQL's limits and failures may come as 200: they are waited for and tried again like those of REST. */
function assertNoHiccup(
  response: { data: unknown; status: number; headers: object },
  route: string,
) {
  if (!route.endsWith('/graphql')) return;
  const failure = toUpstreamError({ status: response.status, response }, route);
  if (isRateLimit(failure) || isAmbiguous(failure)) throw failure;
}

const GRAPHQL = 'POST /graphql';

function toGraphql(octokit: Rest): Pick<Client, 'query' | 'mutate'> {
  const send = (document: string, variables: Record<string, unknown>, retries: number) =>
    octokit.graphql(document, { ...variables, request: { retries } });
  return {
    query: async (document, variables, mayMiss = []) => {
      try {
        return await send(document, variables, 1);
      } catch (error) {
        const answer = findAnswer(error, mayMiss);
        if (answer !== undefined) return answer;
        throw toUpstreamError(error, GRAPHQL);
      }
    },
    mutate: async (document, variables, { repeatable }) => {
      try {
        return await send(document, variables, repeatable ? 1 : 0);
      } catch (error) {
        throw toUpstreamError(error, GRAPHQL);
      }
    },
  };
}

/**
 * Half a second, one, two, four: half of it by chance, so that those who wait for the same branch come at different
 * times. Reads on GitHub have lagged by some two seconds.
 */
function toSettling(attempt: number): number {
  return 2 ** (attempt - 2) * (0.5 + Math.random() / 2);
}

function rememberTime(seen: { at?: Date }, header: string | undefined): void {
  const at = header === undefined ? Number.NaN : Date.parse(header);
  if (!Number.isNaN(at)) seen.at = new Date(at);
}

function assertSeen(at: Date | undefined): Date {
  if (at === undefined) {
    throw new UpstreamError({
      service: 'GitHub',
      route: 'any',
      message: 'GitHub has not told the time yet; ask it something first.',
    });
  }
  return at;
}
