/**
 * What a `/note` costs in an incident whose ledger has 10,000 entries, against one with 100: the built command, started as
 * a runner starts it, on a server that speaks as GitHub does. Timeline and record are the same in both.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import {
  createServer,
  request as send,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { startServer } from '#sandbox/server/server.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';
import { SEGMENT_LINES } from '#incident/ledger-segments.ts';
import { openLongIncident, SIGNING_KEY, type LongIncident } from './long-incident.ts';
import { measureTime } from './processor-time.ts';
import { toMedian, type Row } from './row.ts';

/** Notes in each incident; each is a process. */
const NOTES = 7;
const SHORT = 100;
/** About as many again, and the newest segment as full as it gets: no other number costs more. */
const LONG = Math.ceil(10_000 / SEGMENT_LINES) * SEGMENT_LINES - NOTES - 1;

interface Cost {
  seconds: number;
  bytes: number;
}

export const NOTE: readonly Row[] = [
  {
    name: '/note on 10,000 entries against 100, bytes',
    atMost: 2,
    unit: '×',
    measure: (root) => compare(root, ({ bytes }) => bytes),
  },
  {
    name: '/note on 10,000 entries against 100, time',
    atMost: 2,
    unit: '×',
    measure: (root) => compare(root, ({ seconds }) => seconds),
  },
];

/** Both rows of one copy are of the same notes. */
const measured = new Map<string, Promise<{ short: Cost[]; long: Cost[] }>>();

async function compare(root: string, pick: (cost: Cost) => number): Promise<number> {
  const costs = measured.get(root) ?? measureBoth(root);
  measured.set(root, costs);
  const { short, long } = await costs;
  return toMedian(long.map(pick)) / toMedian(short.map(pick));
}

async function measureBoth(root: string): Promise<{ short: Cost[]; long: Cost[] }> {
  const short = await measureNotes(root, SHORT);
  return { short, long: await measureNotes(root, LONG) };
}

/** Gives notes, one after the other, and says what each has cost. */
async function measureNotes(root: string, entries: number): Promise<Cost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-bench-'));
  try {
    const isFlat = !existsSync(join(root, 'actions', 'incident', 'ledger-segments.ts'));
    const incident = await openLongIncident(join(folder, 'world'), entries, isFlat);
    const costs: Cost[] = [];
    for (let note = 0; note < NOTES; note += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each goes on behind the one before
      costs.push(await measureNote({ root, folder, incident }, `/note number ${String(note)}`));
    }
    incident.world.close();
    return costs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  root: string;
  folder: string;
  incident: LongIncident;
}

async function measureNote({ root, folder, incident }: Place, body: string): Promise<Cost> {
  const { world } = incident;
  world.clock.advance(61_000);
  let event: WorldEvent | undefined;
  const stop = world.events.subscribe((one) => void (event = one));
  await createComment(actAs(world, 'dana'), incident.pull, body);
  stop();
  if (event === undefined) throw new Error('The comment made no event');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload));
  const server = await startServer(world);
  const counter = await startCounter(server.url);
  try {
    const env = {
      ...toEnvironment(incident.workspace, folder, counter.url),
      ...incident.toInputs(),
    };
    // A shell hands on no variable whose name has a hyphen.
    const set = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const args = [...set, process.execPath, join(root, 'dist', 'command.js')];
    const seconds = await measureTime({ program: 'env', args }, 1);
    return { seconds, bytes: counter.count() };
  } finally {
    counter.close();
    await server.close();
  }
}

/** Stands between a command and its server, and counts what the command sends. */
async function startCounter(target: string) {
  let bytes = 0;
  const pass = (from: IncomingMessage, to: ServerResponse) => {
    const { method, headers, url = '/' } = from;
    const onward = send(new URL(url, target), { method, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    from.on('data', (chunk: Buffer) => (bytes += chunk.length));
    from.pipe(onward);
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    count: () => bytes,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a runner tells of a comment. */
function toEnvironment(workspace: string, folder: string, url: string): Record<string, string> {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  return {
    GITHUB_EVENT_NAME: 'issue_comment',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'acme/incidents',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_RUN_ID: '900',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'dana',
    GITHUB_ACTOR_ID: '2',
    GITHUB_TRIGGERING_ACTOR: 'dana',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: url,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: output,
    'INPUT_SIGNING-KEY': SIGNING_KEY,
  };
}
