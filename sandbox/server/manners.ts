/**
 * What GitHub refuses before it looks at a route: a caller without a name, a version of the API that there is not, a body
 * that is no JSON. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */

import type { IncomingHttpHeaders } from 'node:http';
import type { ApiAnswer } from './answer.ts';
import { refuse } from './answer.ts';

/**
 * Newest first. Without a header the oldest is taken.
 * https://github.blog/changelog/2026-03-12-rest-api-version-2026-03-10-is-now-available
 */
const VERSIONS = ['2026-03-10', '2022-11-28'];

/** Why a request is refused whatever it asks for; undefined when it is fit to be looked at. */
export function findBadManners(headers: IncomingHttpHeaders, text: string): ApiAnswer | undefined {
  if ((headers['user-agent'] ?? '').trim() === '') {
    const message =
      'Missing or invalid User Agent string. Please make sure your request has a User Agent header.';
    return refuse(403, message);
  }
  const version = headers['x-github-api-version'];
  if (typeof version === 'string' && !VERSIONS.includes(version)) return refuseVersion(version);
  return text === '' ? undefined : findBadBody(text);
}

/** In the words of https://github.com/expipiplus1/update-nix-fetchgit/issues/79. */
function refuseVersion(version: string): ApiAnswer {
  const supported = VERSIONS.map((one, index) => `"${one}"${index === 0 ? ' (most recent)' : ''}`);
  return refuse(
    400,
    `Bad Request: The version you specified in the "X-GitHub-API-Version" request header, "${version}", is not a supported version. The following versions are currently supported: ${supported.join(', ')}.`,
  );
}

function findBadBody(text: string): ApiAnswer | undefined {
  try {
    const body: unknown = JSON.parse(text);
    // A list of labels may stand alone, so a list is not refused here.
    const isObject = typeof body === 'object' && body !== null;
    return isObject ? undefined : refuse(400, 'Body should be a JSON object');
  } catch {
    return refuse(400, 'Problems parsing JSON');
  }
}
