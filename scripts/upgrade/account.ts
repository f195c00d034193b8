/** What a merge did to each file, for people: a comparison of the three trees that it was made of. */
import { dirname } from 'node:path/posix';
import type { Git } from '../version/git.ts';
import { listEntries } from '../version/tree.ts';
import type { Merge } from './merge.ts';

export const DEEDS = ['taken', 'merged', 'conflict', 'own', 'removed-here'] as const;
export type Deed = (typeof DEEDS)[number];

export interface Row {
  path: string;
  deed: Deed;
  /** `new`, `removed` and so on. */
  how: string;
}

interface Three {
  base: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
}

/** One row a file that copy or release changed, by path. */
export function toAccount(git: Git, merge: Merge): Row[] {
  const base = readFiles(git, merge.base);
  const ours = readFiles(git, merge.ours);
  const theirs = readFiles(git, merge.theirs);
  const gone = findGoneFolders(base, theirs);
  const paths = new Set([...base.keys(), ...ours.keys(), ...theirs.keys(), ...merge.conflicts]);
  return [...paths].toSorted().flatMap((path) => {
    const three = { base: base.get(path), ours: ours.get(path), theirs: theirs.get(path) };
    const deed = toDeed(three, merge.conflicts.has(path));
    if (deed === undefined) return [];
    const isAstray = deed === 'own' && three.ours !== undefined && gone.has(dirname(path));
    return [{ path, deed, how: isAstray ? ASTRAY : toHow(deed, three) }];
  });
}

const ASTRAY = 'the release has no such folder any more: see where its neighbours went';

/** Folders that held files of the template and hold none in the release: what the copy added there is found by nobody. */
function findGoneFolders(
  base: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): Set<string> {
  const gone = new Set([...base.keys()].map((path) => dirname(path)));
  for (const path of theirs.keys()) gone.delete(dirname(path));
  return gone;
}

/** Mode and object of each file: both are what a version says of it. */
function readFiles(git: Git, tree: string): Map<string, string> {
  const entries = listEntries(git, tree);
  return new Map(entries.map(({ path, mode, oid }) => [path, `${mode} ${oid}`]));
}

function toDeed({ base, ours, theirs }: Three, isConflict: boolean): Deed | undefined {
  if (isConflict) return 'conflict';
  if (ours === theirs) return undefined;
  if (ours === base) return 'taken';
  if (theirs === base) return 'own';
  return ours === undefined ? 'removed-here' : 'merged';
}

function toHow(deed: Deed, three: Three): string {
  if (deed === 'conflict') return toReason(three);
  const after = deed === 'taken' ? three.theirs : three.ours;
  if (three.base === undefined) return 'new';
  return after === undefined ? 'removed' : 'changed';
}

function toReason({ base, ours, theirs }: Three): string {
  if (ours === undefined) return 'your file and the release are in each other’s way';
  if (theirs === undefined) return 'removed by the release, changed by you: delete it or keep it';
  if (base === undefined) return 'new in the release, and you have another file of that name';
  return 'changed by both in the same place: look for <<<<<<<';
}

/** What people are meant to edit; everything else is Firebreak's code and its documents. */
const EDITABLE =
  /^(?:firebreak\.yml$|(?:templates|playbooks|exercises|policy)\/|\.github\/(?:ISSUE_TEMPLATE\/|CODEOWNERS$|pull_request_template))/;
/** What `dist/` is built from. */
const BUILT =
  /^(?:actions|sandbox|scripts\/build)\/.*\.(?:ts|js|json)$|^(?:package(?:-lock)?\.json|rolldown\.config\.ts|tsconfig\.json)$/;

/** Code of the copy's own, and of these what is built into `dist/`. */
export function findOwnCode(rows: readonly Row[]): { all: Row[]; built: Row[] } {
  const all = rows.filter(({ deed, path }) => deed !== 'taken' && !EDITABLE.test(path));
  return { all, built: all.filter(({ path }) => BUILT.test(path)) };
}
