/**
 * Stands in for @octokit/plugin-rest-endpoint-methods in the bundles: a table of a thousand names for routes. Ours are
 * named by method and path, and the type of the client in actions/github/client.ts offers nothing else.
 */

/** What @octokit/rest adds. */
export function legacyRestEndpointMethods(): object {
  return {};
}

/** What the toolkit's own client adds; the bundles hold none. */
export function restEndpointMethods(): object {
  return {};
}
