/**
 * How an incident's files came to be: every step from a commit to one behind it that changed them, along all lines that
 * were merged. One process of Git lists them all, with the ids of the bytes before and after.
 */
import { toBlobId } from '#kernel/canonical.ts';
import type { IncidentTree } from '#incident/tree.ts';
import type { Repository } from './repository.ts';

type Read = () => Promise<Uint8Array | undefined>;

/** A file that a step changed; one that is not there has no bytes. */
export interface Change {
  /** Relative to the incident's folder. */
  path: string;
  before: Read;
  after: Read;
}

export interface Edge {
  /** Undefined for what is not committed. */
  commit: string | undefined;
  /** Seconds since 1970: when it was committed, or now. */
  at: number;
  changes: readonly Change[];
}

export interface Lineage {
  /** Newest first. */
  edges: readonly Edge[];
  /** Times of all commits that were read, by id. */
  commits: ReadonlyMap<string, Commit>;
  /** Why nobody can look further back; undefined where history was read to its beginning. */
  limit: string | undefined;
}

export interface Commit {
  at: number;
  parents: readonly string[];
}

/** Lists the steps of one incident. */
export async function readEdges(
  repository: Repository,
  { folder, base }: { folder: string; base: string | undefined },
): Promise<Edge[]> {
  const { git, head } = repository;
  if (head === undefined) return [];
  const shape = ['--raw', '--no-abbrev', '--no-renames', '-z', '--format=%x01%H %ct%x01'];
  const range = [head, ...(base === undefined ? [] : [`^${base}`])];
  const listing = await git(
    'log',
    '--full-history',
    '--topo-order',
    '-m',
    ...shape,
    ...range,
    '--',
    `:(top)${folder}`,
  );
  const [, ...parts] = (listing ?? '').split('\u0001');
  return parts.flatMap((part, index) => {
    const [commit = '', at = ''] = part.split(' ');
    if (index % 2 === 1) return [];
    return [
      { commit, at: Number(at), changes: toChanges(parts[index + 1] ?? '', folder, repository) },
    ];
  });
}

/** `:mode mode id id status`, NUL, path, NUL. */
function toChanges(raw: string, folder: string, { objects }: Repository): Change[] {
  // A file that is not there has an id of zeros.
  const read = (object: string) => () =>
    /^0+$/.test(object) ? Promise.resolve(undefined) : objects.read(object);
  const words = raw
    .split('\0')
    .map((word) => word.replace(/^\n+/, ''))
    .filter((word) => word !== '');
  return words.flatMap((word, index) => {
    const [, before, after] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w/.exec(word) ?? [];
    const path = words[index + 1];
    if (before === undefined || after === undefined || path === undefined) return [];
    return [{ path: path.slice(folder.length + 1), before: read(before), after: read(after) }];
  });
}

/** Reads when each commit was made, and what it was made on. */
export async function readCommits(
  { git, head }: Repository,
  base: string | undefined,
): Promise<ReadonlyMap<string, Commit>> {
  if (head === undefined) return new Map();
  const range = [head, ...(base === undefined ? [] : [`^${base}`])];
  const listing = (await git('log', '--format=%H %ct %P', ...range)) ?? '';
  return new Map(
    listing
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [commit = '', at = '', ...parents] = line.split(' ');
        return [commit, { at: Number(at), parents: parents.filter((one) => one !== '') }];
      }),
  );
}

/** Why history ends where it does. */
export async function findLimit(
  { git, head }: Repository,
  base: string | undefined,
): Promise<string | undefined> {
  if (head === undefined) return 'there is no commit to look at';
  if (base !== undefined)
    return `what was before ${base.slice(0, 12)} was not looked at, as --base asks`;
  const isShallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  return isShallow
    ? 'the clone is shallow: older commits are not in it (git fetch --unshallow)'
    : undefined;
}

/** Reads all that Git knows of how an incident came to be. */
export async function readLineage(
  repository: Repository,
  where: { folder: string; base: string | undefined },
): Promise<Lineage> {
  const [edges, commits, limit] = await Promise.all([
    readEdges(repository, where),
    readCommits(repository, where.base),
    findLimit(repository, where.base),
  ]);
  return { edges, commits, limit };
}

/** Adds the step from the last commit to the files as they lie in the folder. */
export async function addWorkingTree(
  lineage: Lineage,
  committed: IncidentTree,
  { tree, at }: { tree: IncidentTree; at: Date },
): Promise<Lineage> {
  const paths = [...new Set([...committed.files, ...tree.files].map(({ path }) => path))];
  const changes = await Promise.all(
    paths.map(async (path): Promise<Change[]> => {
      const [before, after] = await Promise.all([committed.readBytes(path), tree.readBytes(path)]);
      if (before !== undefined && after !== undefined && toBlobId(before) === toBlobId(after))
        return [];
      return [{ path, before: () => committed.readBytes(path), after: () => tree.readBytes(path) }];
    }),
  );
  const edge = { commit: undefined, at: at.getTime() / 1000, changes: changes.flat() };
  return { ...lineage, edges: [edge, ...lineage.edges] };
}
