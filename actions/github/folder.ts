/**
 * An incident's files on a local disk. Symbolic links are listed, because Git would list them, and never followed:
 * an incident is data from a branch, and a link in it could point at anything on this machine.
 * Files are read at once and not in the background: they are many and small, and handing each over costs ten times what
 * reading it does.
 */
import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { IncidentId } from '#incident/path.ts';
import type { IncidentTree, TreeFile } from '#incident/tree.ts';

/** Opens the folder of an incident (the one that holds `incident.md`). @throws UserError when it is no plain folder. */
export async function openFolder(directory: string, id: IncidentId): Promise<IncidentTree> {
  const stats = findStats(directory);
  if (stats?.isDirectory() !== true) {
    throw new UserError({
      code: 'incident-folder',
      message: `Expected a folder at ${directory}, got ${stats === undefined ? 'nothing' : 'something else'}`,
      hint: 'Name the folder of an incident, such as incidents/2026/INC-2026-0042; links are not followed.',
    });
  }
  const files = listFiles(directory, '');
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const regular = new Set(files.filter(({ mode }) => mode !== LINK).map(({ path }) => path));
  const kept = new Map<string, Uint8Array>();
  const readBytes = async (path: string): Promise<Uint8Array | undefined> => {
    // Only what was listed is read, so `..` and absolute paths name nothing.
    if (!regular.has(path)) return undefined;
    const bytes = kept.get(path) ?? readRegular(join(directory, path));
    if (bytes.byteLength <= KEPT_BYTES_AT_MOST) kept.set(path, bytes);
    return bytes;
  };
  const texts = new Map<string, string>();
  const readText = async (path: string): Promise<string | undefined> => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const bytes = await readBytes(path);
    if (bytes === undefined) return undefined;
    const text = Buffer.from(bytes).toString('utf8');
    texts.set(path, text);
    return text;
  };
  return { id: IncidentId.parse(id), files, readText, readBytes };
}

const LINK = '120000';

/** Whatever people write is smaller, and is asked for more than once. */
const KEPT_BYTES_AT_MOST = 256 * 1024;

function findStats(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function listFiles(root: string, folder: string): TreeFile[] {
  const found = readdirSync(join(root, folder), { withFileTypes: true });
  return found.flatMap((item): TreeFile[] => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) return listFiles(root, path);
    if (!item.isFile() && !item.isSymbolicLink()) return [];
    const { size, mode } = lstatSync(join(root, path));
    return [{ path, bytes: size, mode: item.isSymbolicLink() ? LINK : toGitMode(mode) }];
  });
}

function toGitMode(mode: number): string {
  return (mode & constants.S_IXUSR) === 0 ? '100644' : '100755';
}

/** The kernel refuses a link that took the file's place since it was listed. */
function readRegular(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
