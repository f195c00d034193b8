/** `npm run probe` as a person runs it, with the sandbox in the place of GitHub. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MARK } from '#sandbox/facts/scratch.ts';
import { startLocalServer, type LocalServer } from '#sandbox/probe/local.ts';

import { mintPersonToken } from '#sandbox/world/tokens.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** One for each way of asking; `npm run check -- probe` asks all. */
const ONLY = [
  'issue-deleted-by-administrator',
  'issue-deleted-by-nobody-else',
  'rest-create-ref-exists',
  'rest-delete-ref-missing',
  'rest-delete-default-branch',
];

interface Ended {
  code: number | null;
  output: string;
}

interface Running {
  ended: Promise<Ended>;
  kill(): void;
}

async function startServer(): Promise<LocalServer> {
  const server = await startLocalServer(PROJECT);
  onTestFinished(() => server.close());
  return server;
}

function probe(server: Pick<LocalServer, 'apiUrl' | 'repository' | 'token'>): Running {
  const script = join(PROJECT, 'scripts', 'probe.ts');
  const options = {
    cwd: PROJECT,
    env: {
      PATH: process.env['PATH'],
      GITHUB_TOKEN: server.token,
      GITHUB_API_URL: server.apiUrl,
    },
  };
  const args = [script, '--repository', server.repository, '--operator', '--only', ONLY.join(',')];
  const child = spawn(process.execPath, args, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => {
      resolve({ code, output });
    }),
  );
  return { ended, kill: () => child.kill('SIGKILL') };
}

/** Everything that carries the mark; a closed pull request stays, because GitHub deletes none. */
async function findMarked({ world }: LocalServer): Promise<string[]> {
  const { threads, labels, environments, deployKeys, variables } = world.incidentRepository;
  const open = [...threads.values()].filter(
    ({ pull, state }) => pull === undefined || state === 'open',
  );
  const named = [
    ...open.map(({ title }) => title),
    ...(await world.git.listBranches()).map(({ name }) => name),
    ...labels.keys(),
    ...environments.keys(),
    ...deployKeys.map(({ title }) => title),
    ...[...variables.keys()].map((name) => name.toLowerCase().replaceAll('_', '-')),
  ];
  return named.filter((name) => name.startsWith(MARK));
}

describe('npm run probe', () => {
  it('asks what tokens can ask, tells each fact, finds no difference and leaves nothing', async () => {
    const server = await startServer();
    const { code, output } = await probe(server).ended;
    expect(output).not.toContain('DIFFERS');
    expect(output).toContain(', 0 differ, ');
    expect(code).toBe(0);
    expect(output.split('\n').filter((line) => /^(holds|unasked)/.test(line))).toEqual([
      ...ONLY.slice(0, 4).map((id) => `holds   ${id}`),
      'unasked rest-delete-default-branch: could not be asked, cannot be set from outside',
    ]);
    expect(await findMarked(server)).toEqual([]);
  }, 120_000);

  it('removes at its next start what it left when it was killed', async () => {
    const server = await startServer();
    // Removing takes so long that it is cut off.
    const slow = { mode: 'slow' as const, delay: 5000, times: 1 };
    server.world.faults.push({ on: 'POST /graphql deleteIssue', ...slow });
    const first = probe(server);
    while ((await findMarked(server)).length === 0) await setTimeout(20);
    first.kill();
    await first.ended;
    expect(await findMarked(server)).not.toEqual([]);
    const { output } = await probe(server).ended;
    expect(output).toMatch(/^An earlier probe left and is removed now: .*firebreak-probe\//m);
    expect(await findMarked(server)).toEqual([]);
  }, 120_000);

  it('tells a difference, how, and who leans on it, and exits with 1', async () => {
    const server = await startServer();
    server.world.faults.push({
      on: 'GET /repos/{owner}/{repo}/issues/{n}',
      status: 404,
      times: 99,
    });
    const { code, output } = await probe(server).ended;
    expect(output).toContain('DIFFERS issue-deleted-by-administrator');
    expect(output).toContain('used by: sandbox/facts/scratch.ts');
    expect(code).toBe(1);
  }, 120_000);

  it('refuses a place where others would see it, or a token that could not clean up', async () => {
    const server = await startServer();
    const reader = { ...server, token: mintPersonToken(server.world, 'eve').value };
    const refused = await probe(reader).ended;
    expect(refused.code).toBe(2);
    expect(refused.output).toContain('Expected a private repository that the token administrates');
    server.world.incidentRepository.private = false;
    expect((await probe(server).ended).output).toContain('which everybody can see');
  });
});
