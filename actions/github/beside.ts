/** What a branch changes beside the folder of its incident, told by ids of folders: equal ids are equal files. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { toIncidentFolder, type IncidentId } from '#incident/path.ts';

const Tree = z.object({
  entries: z.array(z.object({ name: z.string(), oid: z.string(), mode: z.number() })).optional(),
});
const Folder = z.object({ object: Tree.nullable() }).nullish();

/** The three levels that lead to an incident, at one commit. */
export const CommitBeside = z.object({ tree: Tree, incidents: Folder, year: Folder });
type CommitBeside = z.infer<typeof CommitBeside>;
type Tree = z.infer<typeof Tree> | null | undefined;

/** The folders above an incident's. */
export function toBesideVariables(id: IncidentId): { incidents: string; year: string } {
  const [incidents = '', year = ''] = toIncidentFolder(id).split('/');
  return { incidents, year: `${incidents}/${year}` };
}

/** Lists what differs between two commits: files, and folders with a slash at their end for whatever changed in them. */
export function compareBeside(
  id: IncidentId,
  { before, after }: { before: CommitBeside; after: CommitBeside },
): string[] {
  const { incidents, year } = toBesideVariables(id);
  return [
    ...compareLevel('', incidents, [before.tree, after.tree]),
    ...compareLevel(`${incidents}/`, year.slice(incidents.length + 1), [
      before.incidents?.object,
      after.incidents?.object,
    ]),
    ...compareLevel(`${year}/`, id, [before.year?.object, after.year?.object]),
  ];
}

/** Git's mode of a folder, which GraphQL tells as a number. */
const FOLDER_MODE = 0o40000;

/** What differs at one level. Of the folder that leads on, it matters here only that it stays one. */
function compareLevel(
  prefix: string,
  next: string,
  [before, after]: readonly [Tree, Tree],
): string[] {
  const old = toEntries(before);
  const now = toEntries(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => name !== next || !isFolder(now.get(name)))
    .filter((name) => !isDeepStrictEqual(old.get(name), now.get(name)))
    .map((name) => `${prefix}${name}${isFolder(now.get(name) ?? old.get(name)) ? '/' : ''}`);
}

function toEntries(tree: Tree): Map<string, { oid: string; mode: number }> {
  return new Map(tree?.entries?.map(({ name, oid, mode }) => [name, { oid, mode }]));
}

function isFolder(entry: { mode: number } | undefined): boolean {
  return entry?.mode === FOLDER_MODE;
}
