/**
 * Reads commits of the incident repository for the runner: workflow files, and whole trees to check
 * out. Both are remembered by object id, which never changes meaning.
 */

import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, readTree } from '#sandbox/world/git.ts';
import type { GitStore } from '#sandbox/world/git.ts';
import type { TreeEntry } from '#sandbox/world/git-tree.ts';
import { parseWorkflowFile } from './workflow-file.ts';
import type { InvalidWorkflow, WorkflowFile } from './workflow-file.ts';
import { toRunnerError } from './runner-error.ts';

/** A repository's objects as far as they were checked out; most are the same in every commit. */
interface Store {
  commits: Map<string, Promise<CommitFile[]>>;
  blobs: Map<string, Promise<Buffer>>;
}

type CommitFile = TreeEntry & { path: string };

const stores = new WeakMap<GitStore, Store>();
const workflows = new Map<string, Promise<WorkflowFile | InvalidWorkflow>>();

/** Reads and parses all workflow files of a commit, in file name order. */
export async function readWorkflowFiles(
  git: GitStore,
  commit: string,
): Promise<(WorkflowFile | InvalidWorkflow)[]> {
  const github = await findSubtree(git, commit, '.github');
  const folder = github && (await findSubtree(git, github, 'workflows'));
  const entries = folder === undefined ? [] : ((await readTree(git, folder))?.entries ?? []);
  return Promise.all(
    entries
      .filter(({ name, type }) => type === 'blob' && /\.ya?ml$/.test(name))
      .map(({ name, oid }) => readWorkflowFile(git, `.github/workflows/${name}`, oid)),
  );
}

async function findSubtree(git: GitStore, tree: string, name: string): Promise<string | undefined> {
  const found = await readTree(git, tree);
  return found?.entries.find((entry) => entry.name === name && entry.type === 'tree')?.oid;
}

function readWorkflowFile(
  git: GitStore,
  path: string,
  oid: string,
): Promise<WorkflowFile | InvalidWorkflow> {
  const key = `${oid} ${path}`;
  const known =
    workflows.get(key) ??
    git.readObject(oid).then((object) => parseWorkflowFile(path, object?.content.toString() ?? ''));
  workflows.set(key, known);
  return known;
}

/**
 * Writes the files of a commit into a directory, as a checkout without `.git` would.
 * @throws UserError when the revision names no commit.
 */
export async function writeCheckout(
  git: GitStore,
  revision: string,
  { directory, cone }: { directory: string; cone?: readonly string[] | undefined },
): Promise<string> {
  const commit = await git.readObject(`${revision}^{commit}`);
  if (commit === undefined) {
    throw toRunnerError(`A branch or tag with the name '${revision}' could not be found.`);
  }
  const store: Store = stores.get(git) ?? { commits: new Map(), blobs: new Map() };
  stores.set(git, store);
  const listed = store.commits.get(commit.oid) ?? listFiles(git, commit.oid);
  store.commits.set(commit.oid, listed);
  const files = (await listed).filter(
    ({ type, path }) => type === 'blob' && (cone === undefined || isInCone(path, cone)),
  );
  const folders = new Set(files.map(({ path }) => dirname(join(directory, path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all(
    files.map(async ({ path, mode, oid }) => {
      const content = await readBlob(git, store, oid);
      await writeEntry(join(directory, path), { mode, content });
    }),
  );
  return commit.oid;
}

/**
 * Git's cone mode: the folders with all below them, and the files that lie in the folders above.
 * https://git-scm.com/docs/git-sparse-checkout#_internalscone_mode_handling
 */
function isInCone(path: string, folders: readonly string[]): boolean {
  const folder = dirname(path);
  return folders.some(
    (one) => folder === '.' || path.startsWith(`${one}/`) || one.startsWith(`${folder}/`),
  );
}

function readBlob(git: GitStore, { blobs }: Store, oid: string): Promise<Buffer> {
  const known =
    blobs.get(oid) ?? git.readObject(oid).then((object) => object?.content ?? Buffer.alloc(0));
  blobs.set(oid, known);
  return known;
}

async function writeEntry(
  path: string,
  { mode, content }: { mode: string; content: Buffer },
): Promise<void> {
  if (mode === '120000') return symlink(content.toString(), path);
  await writeFile(path, content);
  // Not through the open mode: a umask must not decide what is executable.
  if (mode === '100755') await chmod(path, 0o755);
}
