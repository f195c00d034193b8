/**
 * The merge: base, copy and release, by Git itself. Copy and template share no history, so the release is dressed as one
 * commit upon the base and picked; Git keeps every edit of the copy, marks what it cannot merge, and follows no link.
 * What lies at the top of the tree and is not merged is exchanged in both beforehand:
 *   - `incidents/` is the copy's in both, so it is the same before and after, to the byte;
 *   - `dist/` and `.firebreak-version` are the copy's in the base, so the release's take their place whole.
 */
import { UserError } from '#kernel/errors.ts';
import type { Git } from '../version/git.ts';
import { listEntries, VERSION_FILE, type TreeEntry } from '../version/tree.ts';
import { toBranch } from './copy.ts';
import type { Release } from './release.ts';

const KEPT = 'incidents';
const REPLACED: ReadonlySet<string> = new Set(['dist', VERSION_FILE]);

/** Trees, by their ids, and the paths that Git could not merge. */
export interface Merge {
  base: string;
  ours: string;
  theirs: string;
  conflicts: ReadonlySet<string>;
  /** Not with conflicts, and not where the person's key signs commits and Git cannot ask for it. */
  isCommitted: boolean;
}

type Trees = Pick<Merge, 'base' | 'ours' | 'theirs'>;

/**
 * Merges into a new branch and commits there; what is in conflict is left uncommitted, as Git leaves it.
 * @throws UserError when Git refuses; the clone is then as it was.
 */
export function mergeRelease(git: Git, base: string, target: Release): Merge {
  const trees = toTrees(git, base, target.commit);
  const picked = dress(git, trees, target.tag);
  const before = git.run(['symbolic-ref', '--short', 'HEAD']);
  const branch = toBranch(target.tag);
  git.run(['switch', '--quiet', '-c', branch]);
  try {
    const conflicts = pick(git, picked);
    settleRemoved(git, conflicts);
    const isCommitted = conflicts.size === 0 && tryCommit(git, target);
    return { ...trees, conflicts: new Set(conflicts.keys()), isCommitted };
  } catch (error) {
    git.ask(['reset', '--quiet', '--hard', `refs/heads/${before}`]);
    git.ask(['switch', '--quiet', before]);
    git.ask(['branch', '--quiet', '-D', branch]);
    throw error;
  }
}

function toTrees(git: Git, base: string, target: string): Trees {
  const ours = toTop(git, 'HEAD');
  const kept = ours.filter(({ path }) => path === KEPT);
  const replaced = ours.filter(({ path }) => REPLACED.has(path));
  const oldest = toTop(git, base).filter(({ path }) => path !== KEPT && !REPLACED.has(path));
  const newest = toTop(git, target).filter(({ path }) => path !== KEPT);
  return {
    base: makeTree(git, [...oldest, ...kept, ...replaced]),
    ours: git.run(['rev-parse', 'HEAD^{tree}']),
    theirs: makeTree(git, [...newest, ...kept]),
  };
}

const toTop = (git: Git, tree: string): TreeEntry[] => listEntries(git, tree, true);

function makeTree(git: Git, entries: readonly TreeEntry[]): string {
  const lines = entries.map(({ mode, type, oid, path }) => `${mode} ${type} ${oid}\t${path}\0`);
  return git.run(['mktree', '-z'], { input: lines.join('') });
}

/** Nobody's commits: they exist only so that Git has something to pick. */
const NOBODY = {
  GIT_AUTHOR_NAME: 'Firebreak',
  GIT_AUTHOR_EMAIL: 'firebreak@localhost',
  GIT_COMMITTER_NAME: 'Firebreak',
  GIT_COMMITTER_EMAIL: 'firebreak@localhost',
};

function dress(git: Git, { base, theirs }: Trees, tag: string): string {
  const make = (tree: string, ...more: string[]): string =>
    git.run(['commit-tree', '--no-gpg-sign', tree, '-m', `Firebreak ${tag}`, ...more], {
      environment: NOBODY,
    });
  return make(theirs, '-p', make(base));
}

/** Stages of each path that Git could not merge: 1 the base, 2 the copy, 3 the release. */
type Conflicts = Map<string, Set<string>>;

/**
 * A file that the release renamed would be guessed at; without guesses the account of what was done is exact. `ort`, which
 * Git takes by itself, guesses all the same in many versions (seen in 2.39). And what the person solved once Git must not
 * solve again unseen.
 */
const PICK = [
  '-c',
  'rerere.enabled=false',
  'cherry-pick',
  '--no-commit',
  '--strategy=recursive',
  '-X',
  'no-renames',
];

function pick(git: Git, picked: string): Conflicts {
  const failure = tryPick(git, picked);
  const conflicts: Conflicts = new Map();
  for (const line of git.run(['ls-files', '--unmerged', '-z']).split('\0')) {
    const [, stage, path] = /^\d+ \w+ ([123])\t(.+)$/s.exec(line) ?? [];
    if (stage && path) conflicts.set(path, (conflicts.get(path) ?? new Set()).add(stage));
  }
  if (failure !== undefined && conflicts.size === 0) throw failure;
  return conflicts;
}

/** Fails on conflicts too; which it was, the index says. */
function tryPick(git: Git, picked: string): UserError | undefined {
  try {
    git.run([...PICK, picked]);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** What the copy has removed stays so, whatever the release changed in it. */
function settleRemoved(git: Git, conflicts: Conflicts): void {
  for (const [path, stages] of conflicts) {
    if (stages.has('2') || !stages.has('1')) continue;
    git.run(['rm', '--quiet', '--force', '--', path]);
    conflicts.delete(path);
  }
}

function tryCommit(git: Git, { tag, digest = '' }: Release): boolean {
  const message = `Upgrade Firebreak to ${tag}\n\nFiles of the release: ${digest}`;
  return git.ask(['commit', '--quiet', '--allow-empty', '-m', message]) !== undefined;
}
