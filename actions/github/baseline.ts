/**
 * Which commits the append-only files are compared with. It must not move because somebody pushes again, merges or
 * pushes a hundred times: only a validation that succeeded, and what the recorder itself wrote on top of it, is taken
 * for what was there before, and every way back from the head has to end in such a commit or before the branch.
 */
import { z } from 'zod';
import { toAddress, type RecorderAccount } from '#incident/recorder-account.ts';

const Nodes = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) });

/** A commit of the branch, or one below it. */
export const Commit = z.object({
  oid: z.string(),
  parents: Nodes(z.object({ oid: z.string() })).extend({ totalCount: z.number() }),
  author: z.object({ email: z.string().nullable() }).nullable(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
  /** The incident folder. */
  held: z.object({ type: z.string() }).nullish(),
  ledger: z.object({ oid: z.string() }).nullish(),
});
export type Commit = z.infer<typeof Commit>;

/** What is known of how a branch came to its head. */
export interface BranchHistory {
  commits: readonly Commit[];
  /** Whether a commit passed validation, for each that GitHub was asked about. */
  passed: ReadonlyMap<string, boolean>;
  /** Commits that the default branch does not have. */
  own: ReadonlySet<string>;
  /** Whether `own` names all of them; without that nobody can say where the branch begins. */
  isWhole: boolean;
  /** Whose commits are the recorder's. */
  recorder: RecorderAccount;
}

export interface Lineage {
  /** The commits whose files the head must extend: itself alone when it needs no comparison, several after a merge. */
  baselines: readonly string[];
  /** Whether every way back from the head ends in a baseline or before the branch. */
  isProven: boolean;
  /** Whether the ledger at the head is one that the recorder left. */
  isLedgerOwn: boolean;
}

export interface LineageFound {
  lineage: Lineage;
  /** Commits on the way whose check is not known; until they are, the lineage is not settled. Newest first. */
  unasked: readonly string[];
}

/** More parallel lines than people make; their trees are fetched at once. */
const BASELINES_AT_MOST = 5;

/** Finds the commits to compare a head with. */
export function findLineage(history: BranchHistory, head: string): LineageFound {
  const graph = toGraph(history);
  const walk = walkBack(graph, head);
  const baselines = walk.found.size > 0 ? [...walk.found] : findRoots(graph, walk, head);
  const isBounded = walk.found.size > 0 || !walk.isOpenBelow;
  const lineage = {
    baselines: baselines.slice(0, BASELINES_AT_MOST),
    isProven: !walk.isCut && isBounded && baselines.length <= BASELINES_AT_MOST,
    isLedgerOwn: isLedgerOwn(graph, head),
  };
  const unasked = history.commits.map(({ oid }) => oid).filter((oid) => graph.unasked.has(oid));
  return { lineage, unasked };
}

interface Graph {
  find(oid: string): Commit | undefined;
  /** Whether a commit lies below the branch, on the default branch. */
  isBelow(oid: string): boolean;
  isTrusted(commit: Commit): boolean;
  isRecorded(commit: Commit): boolean;
  /** Grows while commits are judged. */
  unasked: ReadonlySet<string>;
}

function toGraph({ commits, passed, own, isWhole, recorder }: BranchHistory): Graph {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  const isBelow = (oid: string) => isWhole && !own.has(oid);
  const known = new Map<string, boolean>();
  const unasked = new Set<string>();
  const isTrusted = (commit: Commit): boolean => {
    const answer = known.get(commit.oid) ?? (isHeld(commit) && judge(commit));
    known.set(commit.oid, answer);
    return answer;
  };
  const judge = (commit: Commit): boolean => {
    const isPassed = passed.get(commit.oid);
    if (isPassed === true || isAppended(commit)) return true;
    if (isPassed === undefined) unasked.add(commit.oid);
    return false;
  };
  /** Whether the recorder wrote it on top of what is trusted. */
  const isAppended = (commit: Commit): boolean => {
    const [parent, ...others] = toParents(commit);
    if (parent === undefined || others.length > 0 || !isRecorded(commit, recorder)) return false;
    const before = byOid.get(parent);
    return isBelow(parent) || (before !== undefined && isTrusted(before));
  };
  return {
    find: (oid) => byOid.get(oid),
    isBelow,
    isTrusted,
    isRecorded: (commit) => isRecorded(commit, recorder),
    unasked,
  };
}

interface Walk {
  found: Set<string>;
  /** Commits that nothing vouches for. */
  passed: Commit[];
  /** A way back left what was fetched. */
  isCut: boolean;
  /** A way back left the branch at a commit that was not fetched. */
  isOpenBelow: boolean;
}

function walkBack(graph: Graph, head: string): Walk {
  const walk: Walk = { found: new Set(), passed: [], isCut: false, isOpenBelow: false };
  const seen = new Set<string>();
  const ahead = [head];
  for (let oid = ahead.pop(); oid !== undefined; oid = ahead.pop()) {
    if (seen.has(oid)) continue;
    seen.add(oid);
    ahead.push(...stepBack(graph, walk, oid));
  }
  return walk;
}

/** Takes one commit in and returns those to look at after it. */
function stepBack(graph: Graph, walk: Walk, oid: string): readonly string[] {
  const commit = graph.find(oid);
  if (graph.isBelow(oid)) {
    // The default branch holds the folder once the incident is merged: reviewed, and not to be taken back either.
    if (commit !== undefined && isHeld(commit)) walk.found.add(oid);
    walk.isOpenBelow ||= commit === undefined;
    return [];
  }
  if (commit !== undefined && graph.isTrusted(commit)) {
    walk.found.add(oid);
    return [];
  }
  const parents = commit === undefined ? [] : toParents(commit);
  walk.isCut ||= commit === undefined || commit.parents.totalCount > parents.length;
  if (commit !== undefined) walk.passed.push(commit);
  return parents;
}

/** On a branch that nothing vouches for, the first commits of people are what was there before. */
function findRoots(graph: Graph, { passed }: Walk, head: string): string[] {
  return passed
    .filter((commit) => commit.oid !== head && isHeld(commit))
    .filter((commit) => toParents(commit).every((parent) => graph.isBelow(parent)))
    .map(({ oid }) => oid);
}

/**
 * Nobody but the recorder writes the ledger, so the head must have it as the newest commit that the recorder changed it
 * in. What cannot be told passes here: append-only rules and seals look too.
 */
function isLedgerOwn(graph: Graph, head: string): boolean {
  const commit = graph.find(head);
  const sources = findLedgers(graph, head);
  return sources.size === 0 || (commit !== undefined && sources.has(toLedger(commit)));
}

function findLedgers(graph: Graph, head: string): Set<string> {
  const ledgers = new Set<string>();
  const seen = new Set<string>();
  const ahead = [head];
  for (let oid = ahead.pop(); oid !== undefined; oid = ahead.pop()) {
    const commit = seen.has(oid) ? undefined : graph.find(oid);
    seen.add(oid);
    if (commit === undefined) continue;
    if (isLedgerSource(graph, commit)) ledgers.add(toLedger(commit));
    else if (!graph.isBelow(oid)) ahead.push(...toParents(commit));
  }
  return ledgers;
}

/** A commit of the recorder that left the ledger alone says nothing of it: reports are rendered over any push. */
function isLedgerSource(graph: Graph, commit: Commit): boolean {
  const isMerged = graph.isBelow(commit.oid) && isHeld(commit);
  if (isMerged || graph.isTrusted(commit)) return true;
  const [parent] = toParents(commit);
  const before = parent === undefined ? undefined : graph.find(parent);
  return graph.isRecorded(commit) && before !== undefined && toLedger(before) !== toLedger(commit);
}

function toLedger({ ledger }: Commit): string {
  return ledger?.oid ?? '';
}

function toParents({ parents }: Commit): string[] {
  return parents.nodes.map(({ oid }) => oid);
}

function isHeld({ held }: Commit): boolean {
  return held?.type === 'tree';
}

/**
 * Commands append without being validated, because their commits start no run. The address alone would be a claim;
 * GitHub signs only what it commits itself, under the account that asked.
 * https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
export function isRecorded(
  commit: Pick<Commit, 'author' | 'signature'> | undefined,
  account: RecorderAccount,
): boolean {
  const { author, signature } = commit ?? {};
  const isSigned = signature?.isValid === true && signature.wasSignedByGitHub;
  return isSigned && author?.email === toAddress(account);
}
