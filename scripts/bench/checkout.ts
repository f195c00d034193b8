/**
 * What it costs a job to check the repository out after five thousand incidents, against ten: the commands that
 * actions/checkout gives Git, with the folders that the job names, from a repository on this disk. Git's side of the
 * server counts too; the network does not.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    const folders = readSparseFolders(root);
    const toCommand = (count: number): Command =>
      checkOut({ source: publish(root, join(folder, String(count)), count), folders });
    try {
      return await compareTimes(toCommand(MANY), toCommand(FEW), TURNS);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const Workflow = z.object({
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

/** The folders that the job of a command checks out; none stands for all. */
function readSparseFolders(root: string): string[] {
  const file = join(root, '.github/workflows/command.yml');
  const { jobs } = Workflow.parse(parseYaml(readFileSync(file, 'utf8'), { file }).data);
  const step = jobs.command.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  const named = z.string().optional().parse(step?.with?.['sparse-checkout']) ?? '';
  return named.split('\n').filter((name) => name !== '');
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
git config gc.auto 0; git remote add origin "file://$source"; filter=
if [ $# -gt 0 ]; then git config extensions.partialClone origin; filter=--filter=blob:none; fi
git -c protocol.version=2 fetch -q --no-tags --prune $filter --depth=1 origin +main:refs/remotes/origin/main
if [ $# -gt 0 ]; then git sparse-checkout set "$@"; fi
git checkout -q --force -B main refs/remotes/origin/main
rm -rf "$work"`;

function checkOut({ source, folders }: { source: string; folders: string[] }): Command {
  return { program: 'sh', args: ['-c', SCRIPT, 'sh', source, ...folders] };
}
