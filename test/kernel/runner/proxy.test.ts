import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What the proxy was asked to reach; it refuses all of it, which is answer enough. */
const asked: string[] = [];
let proxy: Server;

beforeAll(async () => {
  proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});
afterAll(() => proxy.close());

async function fetchIn(env: Record<string, string>): Promise<void> {
  const code = `
    import { useProxy } from '#kernel/runner/proxy.ts';
    await useProxy(process.env);
    await fetch('http://github.invalid/').catch(() => undefined);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env });
  await once(child, 'close');
}

function toUrl(): string {
  const address: AddressInfo | string | null = proxy.address();
  if (address === null || typeof address === 'string') throw new TypeError('The proxy has no port');
  return `http://127.0.0.1:${address.port}`;
}

it('goes through the proxy of the environment, as it is, and past it where NO_PROXY says so', async () => {
  await fetchIn({ HTTP_PROXY: toUrl(), NO_PROXY: 'github.invalid' });
  await fetchIn({});
  expect(asked).toEqual([]);
  await fetchIn({ HTTP_PROXY: toUrl() });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('github.invalid');
});
