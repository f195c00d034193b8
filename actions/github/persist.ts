/**
 * How long the client keeps trying. A limit that lifts soon is waited for, because nothing has happened yet; a call that
 * may have happened is only made again when that changes nothing.
 */
import { UpstreamError, type UpstreamKind } from '#kernel/errors.ts';
import { isAmbiguous, isRateLimit } from '#kernel/errors.ts';

/** A responder waits; a limit that lifts later than this is reported instead of sat out. */
const LONGEST_WAIT_S = 30;
const WAITS_AT_MOST = 2;
const REPEATS_AT_MOST = 3;

export interface Persistence {
  /** Whether making the call twice comes to the same as making it once. */
  isRepeatable: boolean;
  pause(seconds: number): Promise<void>;
}

/** Makes a call until it succeeds or there is no hope. @throws UpstreamError */
export async function persist<T>(call: () => Promise<T>, ways: Persistence): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      return await call();
    } catch (error) {
      const seconds = error instanceof UpstreamError ? toPause(error, tries, ways) : undefined;
      if (seconds === undefined) throw error;
      // oxlint-disable-next-line no-await-in-loop -- see above
      await ways.pause(seconds);
    }
  }
}

/** A query that took GitHub's ten seconds takes them again, and costs budget each time: once more is enough. */
const REPEATS: Partial<Record<UpstreamKind, number>> = { 'timed-out': 1 };

function toPause(
  error: UpstreamError,
  tries: number,
  { isRepeatable }: Persistence,
): number | undefined {
  if (isRateLimit(error)) {
    const { retryAfter = Infinity } = error;
    return tries <= WAITS_AT_MOST && retryAfter <= LONGEST_WAIT_S ? retryAfter : undefined;
  }
  const repeats = REPEATS[error.kind] ?? REPEATS_AT_MOST;
  return isRepeatable && isAmbiguous(error) && tries <= repeats ? tries ** 2 : undefined;
}

/** These say the same when they are said twice. https://docs.github.com/en/rest/credentials/revoke */
const SAFE_POSTS: ReadonlySet<string> = new Set([
  '/credentials/revoke',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel',
]);

/** Whether a REST call may be made again blindly: all but what creates something. */
export function isSafe(method: string, url: string): boolean {
  return method !== 'POST' || SAFE_POSTS.has(url);
}
