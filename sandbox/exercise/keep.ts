/**
 * Leaves a play behind in a folder: the Git repository bare and as a clone, the threads, the run logs
 * and every request. Only a folder that an earlier play left, or an empty one, is ever overwritten.
 */

import { cp, lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../actions/kernel/errors.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import type { World } from '#sandbox/world/world.ts';
import { toFullName } from '#sandbox/world/payload.ts';
import { toIncidentBranch } from '../../actions/incident/path.ts';
import { listIncidents } from './incident.ts';
import type { Stage } from './stage.ts';
import { renderThread } from './thread-text.ts';

/** Says whose folder it is. */
const MARKER = '.firebreak-sandbox';
const BARE = 'incidents.git';
const CLONE = 'incidents';

/**
 * Makes sure that a folder may be filled, before anything is played.
 * @throws UserError when it holds something else.
 */
export async function assertKeepable(directory: string): Promise<void> {
  const found = await lstat(directory).catch(() => undefined);
  if (found === undefined) return;
  const names = found.isDirectory() ? await readdir(directory) : [];
  if (found.isDirectory() && (names.length === 0 || names.includes(MARKER))) return;
  throw new UserError({
    code: 'folder-in-use',
    message: `Expected a new, an empty or an earlier play's folder at ${directory}, got ${found.isDirectory() ? 'a folder of something else' : 'no folder'}`,
    hint: 'Name a new folder, or one that an exercise was kept in before; nothing else is overwritten.',
  });
}

/**
 * Fills the folder with what the play left.
 * @throws UserError when it holds something else.
 */
export async function keepPlay(stage: Stage, directory: string): Promise<void> {
  await assertKeepable(directory);
  await rm(directory, { recursive: true, force: true });
  await mkdir(join(directory, 'threads'), { recursive: true });
  await mkdir(join(directory, 'runs'), { recursive: true });
  await writeFile(
    join(directory, MARKER),
    'Left by an exercise; the next one overwrites this folder.\n',
  );
  await keepRepository(stage.world, directory);
  await keepThreads(stage.world, directory);
  for (const run of stage.runner.runs) {
    const name = `${String(run.id)}-${String(run.attempt)}-${run.workflow.replace(/\.ya?ml$/, '')}.log`;
    await writeFile(join(directory, 'runs', name), renderRun(run));
  }
  const journal = stage.world.journal.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  await writeFile(join(directory, 'journal.ndjson'), journal);
}

async function keepRepository(world: World, directory: string): Promise<void> {
  const { git } = world;
  const bare = join(directory, BARE);
  const clone = join(directory, CLONE);
  await cp(git.directory, bare, { recursive: true });
  await readGit({ directory: bare, arguments: ['clone', '--quiet', bare, clone] });
  const own = join(clone, '.git');
  const branches = (await git.listBranches()).map(({ name }) => name);
  for (const name of branches.filter((branch) => branch !== 'main')) {
    await readGit({ directory: own, arguments: ['branch', '--quiet', name, `origin/${name}`] });
  }
  const open = listIncidents(world).findLast(({ pull }) => pull?.state === 'open');
  if (open !== undefined) {
    const branch = toIncidentBranch(open.id);
    const tree = { GIT_WORK_TREE: clone };
    await readGit({ directory: own, arguments: ['switch', '--quiet', branch], environment: tree });
  }
  // The folder may be moved or sent to someone.
  await readGit({ directory: own, arguments: ['remote', 'set-url', 'origin', `../${BARE}`] });
}

async function keepThreads(world: World, directory: string): Promise<void> {
  for (const thread of world.incidentRepository.threads.values()) {
    const kind = thread.pull === undefined ? 'issue' : 'pull';
    const path = join(directory, 'threads', `${kind}-${String(thread.number)}.md`);
    await writeFile(path, toLocalLinks(renderThread(thread), world));
  }
}

/** The server is gone when the threads are read: its links become paths within the folder. */
function toLocalLinks(text: string, world: World): string {
  const base = `${world.url}/${toFullName(world.incidentRepository)}/`.replaceAll('.', '\\.');
  return text
    .replaceAll(new RegExp(`${base}issues/(\\d+)`, 'g'), 'issue-$1.md')
    .replaceAll(new RegExp(`${base}pull/(\\d+)`, 'g'), 'pull-$1.md')
    .replaceAll(new RegExp(`${base}(?:blob|tree)/(?:incident/)?[^/\\s]+/`, 'g'), `../${CLONE}/`)
    .replaceAll(/\]\(\.\.\/(?:blob|tree)\/(?:incident\/)?[^/\s]+\//g, `](../${CLONE}/`);
}

/** Renders a run's steps with their logs. */
function renderRun(run: RunRecord): string {
  const head = `${run.name} (${run.workflow}), attempt ${String(run.attempt)}: ${run.conclusion}\n${run.event} by ${run.triggeringActor} at ${run.createdAt}\n`;
  const jobs = run.jobs.map((job) => {
    const why = job.skippedBecause ?? job.error;
    const steps = job.steps.map(({ name, conclusion, log }) =>
      `--- ${name}: ${conclusion}\n${log}`.trimEnd(),
    );
    return [
      `== job ${job.id}: ${job.conclusion}${why === undefined ? '' : ` (${why})`}`,
      ...steps,
    ].join('\n');
  });
  return `${[head, ...(run.error === undefined ? [] : [run.error]), ...jobs].join('\n')}\n`;
}
