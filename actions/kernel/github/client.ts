/**
 * One authenticated line to GitHub: retries, rate limits, time and the mapping of failures to UpstreamError.
 * The clock is the `Date` header of GitHub's answers: runner clocks drift, and all actors share this one.
 */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import type { Clock } from '../clock.ts';
import { UpstreamError } from '../errors.ts';
import { toUpstreamError } from './failure.ts';
import { fetchVerbatim } from './redirects.ts';

const REQUEST_TIMEOUT_MS = 20_000;
/** A responder waits; a limit that lifts later than this is reported instead of sat out. */
const LONGEST_WAIT_S = 30;

const BaseClient = Octokit.plugin(paginateRest, retry, throttling);

export interface ClientOptions {
  /** Without a token requests are anonymous. */
  token?: string;
  baseUrl: string;
  /** Base of the exponential wait between retries, in milliseconds. */
  retryBase?: number;
}

export interface Client {
  octokit: InstanceType<typeof BaseClient>;
  clock: Clock;
  /** Runs a GraphQL document; failures, also partial ones, are thrown as UpstreamError. */
  graphql(document: string, variables: Record<string, unknown>): Promise<unknown>;
}

/** Opens a line to GitHub. */
export function createClient(options: ClientOptions): Client {
  const seen: { at?: Date } = {};
  const octokit = new BaseClient({
    ...(options.token === undefined ? {} : { auth: options.token }),
    baseUrl: options.baseUrl,
    userAgent: 'firebreak',
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetchVerbatim(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
    },
    retry: {
      retryAfterBaseValue: options.retryBase ?? 1000,
      // Beside the plugin's own list: a conflict is an answer, not a hiccup.
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
    },
    throttle: toThrottle(),
  });
  octokit.hook.wrap('request', async (request, parameters) => {
    try {
      const response = await request(parameters);
      rememberTime(seen, response.headers.date);
      return response;
    } catch (error) {
      throw toUpstreamError(error, `${parameters.method} ${parameters.url}`);
    }
  });
  return {
    octokit,
    clock: { now: () => assertSeen(seen.at) },
    graphql: (document, variables) => sendGraphql(octokit, document, variables),
  };
}

async function sendGraphql(
  octokit: Octokit,
  document: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  try {
    return await octokit.graphql(document, variables);
  } catch (error) {
    throw toUpstreamError(error, 'POST /graphql');
  }
}

/**
 * The plugin's default spaces writes by one to three seconds, which suits a crawler. A command makes at most eight
 * calls, so only the reaction to a limit is kept.
 */
function toThrottle() {
  return {
    write: createQueue(),
    notifications: createQueue(),
    fallbackSecondaryRateRetryAfter: LONGEST_WAIT_S * 2,
    onRateLimit: isWorthWaiting,
    onSecondaryRateLimit: isWorthWaiting,
  };
}

function createQueue() {
  return new Bottleneck.Group({ maxConcurrent: 1, timeout: 60_000 });
}

/** The plugin's handler signature is (seconds, options, octokit, tries so far). */
function isWorthWaiting(seconds: number, ...[, , tries]: [unknown, unknown, number]): boolean {
  return seconds <= LONGEST_WAIT_S && tries < 2;
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
