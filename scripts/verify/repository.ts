/**
 * A repository whose incidents are verified: a folder that may lie anywhere, read with Git and never written to. What
 * its own configuration would have Git start is left out, for the folder may be somebody else's.
 */
import { runGit } from '../validate/git.ts';
import { openObjects, type Objects } from '../validate/objects.ts';
import { toFile, type CommittedFile } from '../validate/committed.ts';

export interface Repository {
  /** Where it lies. */
  root: string;
  /** Undefined where nothing is checked out, or the folder is not in Git. */
  head: string | undefined;
  /** Whether there are files beside the commits. */
  hasFiles: boolean;
  objects: Objects;
  git: (...args: readonly string[]) => Promise<string | undefined>;
}

/** Options that no configuration of the folder overrides. */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'log.showRoot=true',
  '-c',
  'log.showSignature=false',
];

/** Opens a repository; `head` names the commit to read. */
export async function openRepository(
  root: string,
  { hasFiles = true, head = 'HEAD' }: { hasFiles?: boolean; head?: string } = {},
): Promise<Repository> {
  const git = (...args: readonly string[]) =>
    runGit(['--no-replace-objects', '-C', root, ...SAFE, ...args]);
  const commit = await git('rev-parse', '--verify', '--quiet', `${head}^{commit}`);
  return { root, head: commit?.trim(), hasFiles, objects: openObjects(root), git };
}

/** Every file below a folder, as the commit has it. */
export async function listFiles(
  { git, head }: Repository,
  folder: string,
): Promise<CommittedFile[]> {
  if (head === undefined) return [];
  const listing = await git('ls-tree', '-r', '-l', '-z', '--full-tree', head, '--', `${folder}/`);
  return (listing ?? '').split('\0').flatMap(toFile);
}
