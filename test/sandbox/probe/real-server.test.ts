import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openRealServer, toSecond } from '#sandbox/probe/real-server.ts';

/** A server that answers these in turn, and says what it was asked. */
async function answering(
  ...answers: [status: number, headers: Record<string, string>, body: string][]
) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.headers.authorization ?? 'nobody'}`);
    const [status, headers, body] = answers[Math.min(asked.length, answers.length) - 1] ?? [
      200,
      {},
      '',
    ];
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const subject = openRealServer({
    apiUrl: `http://127.0.0.1:${String(port)}`,
    owner: 'o',
    repo: 'r',
    defaultBranch: 'main',
    start: 's',
    tokens: { administrator: 'T' },
    maker: 'administrator',
    second: 0,
  });
  return { subject, asked };
}

const LIMIT = '{"message":"You have exceeded a secondary rate limit"}';

test('a limit is waited out, three times and no more', async () => {
  const once = await answering([403, { 'retry-after': '1' }, LIMIT], [200, {}, '{}']);
  expect((await once.subject.rest('administrator', 'GET /x')).status).toBe(200);
  const always = await answering([429, {}, LIMIT]);
  expect((await always.subject.rest('administrator', 'GET /x')).status).toBe(429);
  expect(always.asked).toHaveLength(3);
});

test('a refusal, or a limit that lasts too long, is an answer', async () => {
  for (const [headers, body] of [
    [{}, '{"message":"Forbidden"}'],
    [{ 'retry-after': '121' }, LIMIT],
  ] as const) {
    const { subject, asked } = await answering([403, headers, body]);
    expect((await subject.rest('anonymous', 'GET /x')).status).toBe(403);
    expect(asked).toEqual(['GET nobody']);
  }
});

test('a server offers what the tokens allow, and time goes faster on this machine', async () => {
  const { subject } = await answering();
  expect([...subject.offers].toSorted()).toEqual(['administrator', 'anonymous', 'graphql']);
  expect([toSecond('http://127.0.0.1:1'), toSecond('https://api.github.com')]).toEqual([20, 1000]);
});
