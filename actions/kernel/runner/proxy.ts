/**
 * Sends requests through the proxy that a self-hosted runner's environment names. The toolkit does this with an undici of
 * its own, 600 KB that every job would load; Node can do it itself, and its part of that is loaded behind a proxy alone.
 */

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Obeys `NO_PROXY` too. With NODE_USE_ENV_PROXY Node has done it before; older ones than 24.14 know that word alone. */
export async function useProxy(environment: NodeJS.ProcessEnv): Promise<void> {
  if (!VARIABLES.some((name) => (environment[name] ?? '') !== '')) return;
  if (environment['NODE_USE_ENV_PROXY'] === '1') return;
  const http = await import('node:http');
  if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv();
}
