/**
 * An incident's files on a local disk. Symbolic links are listed, because Git would list them, and never followed:
 * an incident is data from a branch, and a link in it could point at anything on this machine.
 */
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { IncidentId } from '#incident/path.ts';
import type { IncidentTree, TreeFile } from '#incident/tree.ts';

/** Opens the folder of an incident (the one that holds `incident.md`). @throws UserError when it is no plain folder. */
export async function openFolder(directory: string, id: IncidentId): Promise<IncidentTree> {
  const stats = await lstat(directory).catch(() => undefined);
  if (stats?.isDirectory() !== true) {
    throw new UserError({
      code: 'incident-folder',
      message: `Expected a folder at ${directory}, got ${stats === undefined ? 'nothing' : 'something else'}`,
      hint: 'Name the folder of an incident, such as incidents/2026/INC-2026-0042; links are not followed.',
    });
  }
  const files = await listFiles(directory, '');
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const regular = new Set(files.filter(({ mode }) => mode !== LINK).map(({ path }) => path));
  const readBytes = async (path: string): Promise<Uint8Array | undefined> =>
    // Only what was listed is read, so `..` and absolute paths name nothing.
    regular.has(path) ? readRegular(join(directory, path)) : undefined;
  const readText = async (path: string): Promise<string | undefined> => {
    const bytes = await readBytes(path);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  };
  return { id: IncidentId.parse(id), files, readText, readBytes };
}

const LINK = '120000';

async function listFiles(root: string, folder: string): Promise<TreeFile[]> {
  const found = await readdir(join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    found.map(async (item): Promise<TreeFile[]> => {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) return listFiles(root, path);
      if (!item.isFile() && !item.isSymbolicLink()) return [];
      const { size, mode } = await lstat(join(root, path));
      return [{ path, bytes: size, mode: item.isSymbolicLink() ? LINK : toGitMode(mode) }];
    }),
  );
  return lists.flat();
}

function toGitMode(mode: number): string {
  return (mode & constants.S_IXUSR) === 0 ? '100644' : '100755';
}

/** The kernel refuses a link that took the file's place since it was listed. */
async function readRegular(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
