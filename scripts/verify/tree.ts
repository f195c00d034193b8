/** An incident as a commit has it, read from Git's objects. */
import type { IncidentId } from '#incident/path.ts';
import type { IncidentTree } from '#incident/tree.ts';
import type { CommittedFile, ReadObject } from '../validate/committed.ts';

/** Opens the files of an incident, whose paths begin with its folder. */
export function openTree(
  id: IncidentId,
  { folder, files }: { folder: string; files: readonly CommittedFile[] },
  readObject: ReadObject,
): IncidentTree {
  const own = files.map((file) => ({ ...file, path: file.path.slice(folder.length + 1) }));
  const objects = new Map(own.map(({ path, object }) => [path, object]));
  const readBytes = async (path: string): Promise<Uint8Array | undefined> => {
    const object = objects.get(path);
    return object === undefined ? undefined : readObject(object);
  };
  const readText = async (path: string): Promise<string | undefined> => {
    const bytes = await readBytes(path);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  };
  return { id, files: own, readText, readBytes };
}
