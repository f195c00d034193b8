/** Writes single objects: a tree from another one and some changes, and a commit that no branch points to yet. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signature } from './git-import.ts';
import { runGit } from './git-process.ts';
import type { GitStore } from './git.ts';

type Git = Pick<GitStore, 'directory'>;

export interface TreeChange {
  path: string;
  mode: string;
  /** Null takes the path away. */
  sha?: string | null | undefined;
  /** The text of a new file, in the place of `sha`. */
  content?: string | undefined;
}

const NOTHING = '0'.repeat(40);

/** Runs Git on an index of its own; undefined when it fails. */
type Index = (args: string[], input?: string) => Promise<string | undefined>;

/** Writes a tree; undefined when an object is not there, or a path that should be taken away. */
export async function writeTree(
  { directory }: Git,
  { base, entries }: { base: string | undefined; entries: readonly TreeChange[] },
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-tree-'));
  const environment = { GIT_INDEX_FILE: join(folder, 'index') };
  const index: Index = async (args, text) => {
    const input = text === undefined ? undefined : Buffer.from(text);
    const { code, output } = await runGit({ directory, arguments: args, environment, input });
    return code === 0 ? output.toString() : undefined;
  };
  try {
    const read = base === undefined ? '' : await index(['read-tree', base]);
    const changes = read === undefined ? undefined : await toChanges(index, entries);
    if (changes === undefined) return undefined;
    const changed = await index(['update-index', '--add', '--index-info'], changes);
    return changed === undefined ? undefined : (await index(['write-tree']))?.trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines that `update-index` reads; undefined when one takes away what is not there. */
async function toChanges(
  index: Index,
  entries: readonly TreeChange[],
): Promise<string | undefined> {
  const present = new Set((await index(['ls-files', '-z']))?.split('\0'));
  const lines: string[] = [];
  for (const { path, mode, sha, content } of entries) {
    if (sha === null && !present.has(path)) return undefined;
    // oxlint-disable-next-line no-await-in-loop -- a thousand processes at a time help nobody
    const oid = content === undefined ? (sha ?? NOTHING) : await index(WRITE_BLOB, content);
    lines.push(`${sha === null ? '0' : mode} ${(oid ?? NOTHING).trim()}\t${path}\n`);
  }
  return lines.join('');
}

const WRITE_BLOB = ['hash-object', '-w', '--stdin'];

interface CommitObject {
  message: string;
  tree: string;
  parents: readonly string[];
  author: Signature;
}

/** Writes a commit; undefined when its tree or a parent is not there. */
export async function writeCommitObject(
  { directory }: Git,
  { message, tree, parents, author }: CommitObject,
): Promise<string | undefined> {
  const at = `${String(Math.floor(author.at.getTime() / 1000))} +0000`;
  const { name, email } = author;
  const { code, output } = await runGit({
    directory,
    arguments: ['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-m', message],
    environment: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: at,
    },
  });
  return code === 0 ? output.toString().trim() : undefined;
}
