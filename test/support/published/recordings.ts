/** Serves the answers that `@octokit/fixtures` recorded of api.github.com, in the order they were recorded. */
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const Recording = z.object({
  method: z.string(),
  path: z.string(),
  body: z.unknown().optional(),
  status: z.number(),
  response: z.unknown(),
  responseIsBinary: z.boolean(),
  headers: z.record(z.string(), z.unknown()),
});
export type Recording = z.infer<typeof Recording>;

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@octokit/fixtures/package.json')),
  'scenarios/api.github.com',
);

export const SCENARIOS = readdirSync(FOLDER).toSorted();

/** Reads what was recorded of a scenario. */
export function readRecordings(scenario: string): Recording[] {
  const text = readFileSync(join(FOLDER, scenario, 'normalized-fixture.json'), 'utf8');
  return z.array(Recording).parse(JSON.parse(text));
}

const GITHUB = /https:\/\/api\.github\.com/g;
/** What belongs to the connection that was recorded, not to the answer. */
const CONNECTION = new Set([
  'connection',
  'content-length',
  'content-encoding',
  'transfer-encoding',
]);

const toName = (method: string, path: string): string =>
  `${method.toLowerCase()} ${(path.split('?')[0] ?? '').replace(/\/$/, '')}`;

/** Starts a server that plays a scenario until the test ends; parameters of the query are not compared. */
export async function playScenario(scenario: string): Promise<string> {
  const left = readRecordings(scenario);
  const server = createServer((request, response) => {
    const asked = toName(request.method ?? '', request.url ?? '');
    const index = left.findIndex(({ method, path }) => toName(method, path) === asked);
    const [recording] = index < 0 ? [] : left.splice(index, 1);
    const { host = '' } = request.headers;
    answer(response, recording, `http://${host}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return `http://127.0.0.1:${port}`;
}

function answer(response: ServerResponse, recording: Recording | undefined, url: string): void {
  if (recording === undefined) {
    response.writeHead(404).end('{"message":"Not recorded"}');
    return;
  }
  const headers = Object.entries(recording.headers)
    .filter(([name]) => !CONNECTION.has(name))
    .map(([name, value]) => [name, String(value).replaceAll(GITHUB, url)]);
  response.writeHead(recording.status, Object.fromEntries(headers));
  const { response: body, status } = recording;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.end(status === 204 || status === 205 ? undefined : text.replaceAll(GITHUB, url));
}
