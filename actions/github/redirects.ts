/**
 * Follows a redirected write, as a renamed repository makes it, with the same method and body. `fetch` would turn a 301
 * into a GET and report success for work that nobody did. A token is never taken to another host.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HOPS_AT_MOST = 3;

/** Fetches; whatever reads is redirected as `fetch` does it, which drops the token for another host. */
export async function fetchVerbatim(url: string, init: RequestInit): Promise<Response> {
  if (init.method === undefined || init.method === 'GET' || init.method === 'HEAD') {
    return fetch(url, init);
  }
  let at = url;
  for (let hop = 0; ; hop += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each hop names the next
    const response = await fetch(at, { ...init, redirect: 'manual' });
    if (!REDIRECTS.has(response.status)) return response;
    const next = URL.parse(response.headers.get('location') ?? '', at);
    if (next === null || next.origin !== new URL(at).origin || hop === HOPS_AT_MOST) {
      return toRefusal(next?.host);
    }
    at = next.href;
  }
}

/** An answer that nobody takes for success or tries again. */
function toRefusal(host: string | undefined): Response {
  const where = host === undefined ? 'nowhere' : `to ${host}`;
  const message = `The write was redirected ${where} and not repeated there; if a repository was renamed or moved, use its new name`;
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify({ message }), { status: 409, headers });
}
