/**
 * What it costs a job to check the repository out after five thousand incidents, against ten: the commands that
 * actions/checkout gives Git, with the folders and the variables that the workflow names. A Git server on this machine
 * answers; its processor time is GitHub's affair and does not count.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml } from '#kernel/frontmatter.ts';
import { commitAll, writeIncidents } from './incidents.ts';
import { compareTimes, type Command } from './processor-time.ts';
import type { Row } from './row.ts';

const TURNS = { rounds: 5, repeats: 4 };
const MANY = 5000;
const FEW = 10;

export const CHECKOUT: Row = {
  name: 'checkout with 5,000 incidents, against 10',
  atMost: 1.5,
  unit: '×',
  measure: async (root) => {
    const folder = mkdtempSync(join(tmpdir(), 'firebreak-bench-'));
    for (const count of [MANY, FEW]) publish(root, join(folder, String(count)), count);
    const server = await serve(folder);
    const workflow = readWorkflow(root);
    const toCommand = (count: number): Command =>
      checkOut({ source: `${server.url}/${count}`, ...workflow });
    try {
      return await compareTimes(toCommand(MANY), toCommand(FEW), TURNS);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const Workflow = z.object({
  env: z.record(z.string(), z.coerce.string()).default({}),
  jobs: z.object({
    command: z.object({
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  }),
});

/** The folders that the job of a command checks out, none for all, and the variables that it gives to Git. */
function readWorkflow(root: string): { folders: string[]; env: Record<string, string> } {
  const file = join(root, '.github/workflows/command.yml');
  const { env, jobs } = Workflow.parse(parseYaml(readFileSync(file, 'utf8'), { file }).data);
  const step = jobs.command.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  const named = z.string().optional().parse(step?.with?.['sparse-checkout']) ?? '';
  return { folders: named.split('\n').filter((name) => name !== ''), env };
}

/** Serves the repositories of a folder on loopback, by Git's own protocol. */
async function serve(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await findPort();
  const where = ['--listen=127.0.0.1', `--port=${port}`, `--base-path=${folder}`];
  const daemon = join(
    execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(),
    'git-daemon',
  );
  // The program itself, not `git daemon`: that would be a second process, which ending the first leaves behind.
  const server = spawn(daemon, [...where, '--export-all', '--verbose'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // It says that it is ready.
  await once(server.stderr, 'data');
  server.stderr.resume();
  const stop = async (): Promise<void> => {
    server.kill();
    await once(server, 'exit');
  };
  return { url: `git://127.0.0.1:${port}`, stop };
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** A repository as it is after so many incidents, packed as a server keeps it. */
function publish(root: string, folder: string, count: number): string {
  mkdirSync(folder);
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['x'], { cwd: folder, input: archive });
  writeIncidents(folder, count);
  commitAll(folder);
  execFileSync('git', ['repack', '-adq'], { cwd: folder });
  execFileSync('git', ['config', 'uploadpack.allowFilter', 'true'], { cwd: folder });
  return folder;
}

/** What actions/checkout runs, with a depth of one, and without blobs where folders are named. */
const SCRIPT = `
set -e; source=$1; shift; work=$(mktemp -d); git init -q "$work"; cd "$work"
git config gc.auto 0; git remote add origin "$source"; filter=
if [ $# -gt 0 ]; then git config extensions.partialClone origin; filter=--filter=blob:none; fi
git -c protocol.version=2 fetch -q --no-tags --prune $filter --depth=1 origin +main:refs/remotes/origin/main
if [ $# -gt 0 ]; then git sparse-checkout set "$@"; fi
git checkout -q --force -B main refs/remotes/origin/main
rm -rf "$work"`;

interface Checkout {
  source: string;
  folders: readonly string[];
  env: Record<string, string>;
}

function checkOut({ source, folders, env }: Checkout): Command {
  return { program: 'sh', args: ['-c', SCRIPT, 'sh', source, ...folders], env };
}
