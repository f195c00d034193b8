/**
 * The branch of an incident as it was fetched, read and added to without checking it out: its files are other people's,
 * and a link among them must lead nowhere.
 */
import { parseSealedCredential } from '#incident/sealed-credential.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import {
  FILES,
  toIncidentBranch,
  toIncidentFolder,
  type IncidentId,
  toSealedCredentialPath,
} from '#incident/path.ts';
import { isFile, listEntries, runGit, type TreeEntry } from './clone.ts';

export interface IncidentBranch {
  name: string;
  /** The commit it was at when it was read. */
  commit: string;
  folder: string;
  /** The text of incident.md. */
  record: string;
}

/**
 * Reads the branch of an incident and sees that the deposit of a credential may be put there.
 * @throws UserError when there is no record, and when something else stands in the deposit's place.
 */
export function readIncidentBranch(id: IncidentId, credential: string): IncidentBranch {
  const [name, folder] = [toIncidentBranch(id), toIncidentFolder(id)];
  const commit = runGit(['rev-parse', '--verify', `refs/remotes/origin/${name}^{commit}`]).trim();
  const entries = listEntries(commit, [folder]);
  const path = `${folder}/${FILES.record}`;
  const record = entries.find((entry) => entry.path === path);
  if (record === undefined || !isFile(record)) {
    throw new UserError({
      code: 'no-record',
      message: `Expected the file ${path} on ${name}, got ${record ? 'a link' : 'none'}`,
      hint: 'See on the pull request whether the incident was declared.',
    });
  }
  assertFree(entries, { folder, credential });
  return { name, commit, folder, record: runGit(['cat-file', 'blob', record.oid]) };
}

/** The place of a deposit is free, or holds an earlier deposit of the same credential. */
function assertFree(
  entries: readonly TreeEntry[],
  { folder, credential }: { folder: string; credential: string },
): void {
  const path = `${folder}/${toSealedCredentialPath(credential)}`;
  const taken = entries.find((entry) => entry.path === path || path.startsWith(`${entry.path}/`));
  if (taken === undefined || (isFile(taken) && isDeposit(taken, credential))) return;
  throw new UserError({
    code: 'place-taken',
    message: `Expected ${path} to be free or an earlier deposit of ${credential}, got something else at ${taken.path}`,
    hint: 'Nothing is overwritten. Find out who put it there, and have it removed by a commit.',
  });
}

function isDeposit({ oid }: TreeEntry, credential: string): boolean {
  try {
    const text = runGit(['cat-file', 'blob', oid]);
    return parseSealedCredential(text)?.credential === credential;
  } catch {
    return false;
  }
}

/** Makes a commit of files on top of the branch as it was read; no branch moves yet. Returns its id. */
export function commitFiles(
  { commit, folder }: IncidentBranch,
  files: ReadonlyMap<string, string>,
  message: string,
): string {
  const directory = mkdtempSync(join(tmpdir(), 'firebreak-deposit-'));
  // An index of its own: what the person has staged is none of this.
  const environment = { GIT_INDEX_FILE: join(directory, 'index') };
  try {
    runGit(['read-tree', commit], { environment });
    for (const [path, content] of files) {
      const oid = runGit(['hash-object', '-w', '--stdin'], { input: content }).trim();
      const entry = `100644,${oid},${folder}/${path}`;
      runGit(['update-index', '--add', '--cacheinfo', entry], { environment });
    }
    const tree = runGit(['write-tree'], { environment }).trim();
    const sign = isSigning() ? ['-S'] : [];
    return runGit(['commit-tree', tree, '-p', commit, ...sign, '-m', message]).trim();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** `git commit` signs when it is told to by configuration; `commit-tree` has to be asked. */
function isSigning(): boolean {
  const wanted = ['config', '--type=bool', '--default=false', '--get', 'commit.gpgSign'];
  return runGit(wanted).trim() === 'true';
}

/** Pushes a commit to the branch. @throws UserError when it is refused, as when the branch has moved. */
export function pushCommit({ name }: IncidentBranch, commit: string): void {
  runGit(['push', '--quiet', '--no-verify', 'origin', `${commit}:refs/heads/${name}`], {
    hint: 'If the branch has moved meanwhile, give the same command again; nothing was changed.',
  });
}
