/** A write that is redirected is done where it leads, or fails aloud; no token leaves for another host. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '#github/client.ts';
import { moveRepository } from '#sandbox/world/repositories.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

interface Seen {
  url: string;
  requests: string[];
}

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Seen> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(
      `${request.method} ${request.url} ${request.headers.authorization ?? 'no token'}`,
    );
    response.setHeader('date', new Date().toUTCString());
    response.setHeader('content-type', 'application/json');
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, requests };
}

const open = (baseUrl: string) => createClient({ token: 'canary', baseUrl, retryBase: 1 }).octokit;

test.each([301, 302, 307, 308])(
  'a write is repeated as it was after %d, on the same host',
  async (status) => {
    const server = await serve((request, response) => {
      if (request.url === '/new') response.end('{}');
      else response.writeHead(status, { location: '/new' }).end();
    });
    await open(server.url).request('POST /old', { a: 1 });
    expect(server.requests).toEqual(['POST /old token canary', 'POST /new token canary']);
  },
);

test.each([301, 307])(
  'a write that leads to another host after %d fails, once, and tells it nothing',
  async (status) => {
    const other = await serve((_, response) => response.end('{}'));
    const server = await serve((_, response) =>
      response.writeHead(status, { location: `${other.url}/new` }).end(),
    );
    await expect(open(server.url).request('PUT /old', { a: 1 })).rejects.toMatchObject({
      name: 'UpstreamError',
      status: 409,
      message: expect.stringContaining('use its new name'),
    });
    expect(server.requests).toHaveLength(1);
    expect(other.requests).toEqual([]);
  },
);

test('what reads follows to another host without the token', async () => {
  const other = await serve((_, response) => response.end('{}'));
  const server = await serve((_, response) =>
    response.writeHead(302, { location: `${other.url}/new` }).end(),
  );
  await open(server.url).request('GET /old');
  expect(other.requests).toEqual(['GET /new no token']);
});

test('a circle ends', async () => {
  const server = await serve((_, response) => response.writeHead(307, { location: '/old' }).end());
  await expect(open(server.url).request('POST /old')).rejects.toMatchObject({ status: 409 });
  expect(server.requests).toHaveLength(4);
});

test('the old name of a repository reads and writes the renamed one, and of a moved one nothing', async () => {
  const { world, url, as, operator } = await startTestServer();
  const shop = world.repositories.get('acme/shop');
  if (shop === undefined) throw new Error('There is no shop');
  const [key] = shop.deployKeys;
  moveRepository(world, shop, { name: 'store' });
  expect((await fetch(`${url}/repos/acme/shop`)).status).toBe(404);
  expect(await as('ada')('GET /repos/acme/shop')).toMatchObject({
    status: 200,
    body: { full_name: 'acme/store' },
  });
  expect(await operator()(`DELETE /repos/acme/shop/keys/${key?.id}`)).toMatchObject({
    status: 204,
  });
  expect(shop.deployKeys).toEqual([]);
  moveRepository(world, shop, { owner: 'elsewhere' });
  expect(await operator()('GET /repos/acme/store')).toMatchObject({ status: 404 });
});
