/**
 * Who may talk to the page. Any website the person has open can send requests to 127.0.0.1; only the
 * page itself has its origin and its token.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Guard {
  /** Sent back with every form. */
  token: string;
  /** Whether the request names this server; another name is DNS pointed at this machine. */
  isOurs(headers: IncomingHttpHeaders): boolean;
  /** Whether a post comes from a page of ours. */
  isAllowed(headers: IncomingHttpHeaders, token: string | undefined): boolean;
}

/** Makes the guard of a server that listens on the port. */
export function createGuard(port: number): Guard {
  const token = randomBytes(24).toString('base64url');
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const isOurs = ({ host }: IncomingHttpHeaders): boolean =>
    host !== undefined && hosts.includes(host);
  return {
    token,
    isOurs,
    isAllowed: (headers, given) => {
      const site = headers['sec-fetch-site'];
      const isSameOrigin =
        headers.origin === `http://${headers.host ?? ''}` &&
        (site === undefined || site === 'same-origin');
      return isOurs(headers) && isSameOrigin && isSame(token, given ?? '');
    },
  };
}

function isSame(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}
