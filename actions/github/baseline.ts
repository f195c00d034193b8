/**
 * Which commits the append-only files are compared with. It must not move because somebody pushes again, merges or
 * pushes a hundred times: only a validation that succeeded, what the recorder itself wrote on top of it, and what the
 * default branch holds now are taken for what was there before, and every way back from the head has to end in
 * one of them or before the incident.
 */
import { z } from 'zod';
import type { Lineage } from './port.ts';
import { toAddress, type RecorderAccount } from '#incident/recorder-account.ts';
import type { CommitFacts } from './commit-facts.ts';

/** What a commit holds of the incident. */
export const Place = z.object({
  oid: z.string(),
  /** The incident folder. */
  held: z.object({ type: z.string() }).nullish(),
  ledger: z.object({ oid: z.string() }).nullish(),
  /** The folder of the ledger's later segments. */
  segments: z.object({ oid: z.string() }).nullish(),
});
export type Place = z.infer<typeof Place>;

/** A commit of the branch. */
export const Commit = Place.extend({
  parents: z.object({ totalCount: z.number(), nodes: z.array(Place) }),
  author: z.object({ email: z.string().nullable() }).nullable(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
});
export type Commit = z.infer<typeof Commit>;

/** What is known of how a branch came to its head. */
export interface BranchHistory {
  head: Commit;
  /** Commits that the default branch does not have. */
  own: readonly Commit[];
  /** Whether `own` has all of them; without that nobody can say where the branch begins. */
  isWhole: boolean;
  /** Of each commit that GitHub was asked about. */
  facts: ReadonlyMap<string, CommitFacts>;
  /** The head of the default branch. */
  trunk: Place;
  /** Whose commits are the recorder's. */
  recorder: RecorderAccount;
}

export interface LineageFound {
  lineage: Lineage;
  /** Commits on the way of which facts are missing, newest first; until they are there, the lineage is not settled. */
  unasked: readonly string[];
}

/** More parallel lines than people make; their trees are fetched at once. */
const BASELINES_AT_MOST = 5;

/** Finds the commits to compare the head with. */
export function findLineage(history: BranchHistory): LineageFound {
  const graph = toGraph(history);
  const head = history.head.oid;
  const walk = walkBack(graph, head);
  const baselines = walk.found.size > 0 ? [...walk.found] : findRoots(graph, walk, head);
  const lineage = {
    baselines: baselines.slice(0, BASELINES_AT_MOST),
    isProven: !walk.isCut && baselines.length <= BASELINES_AT_MOST,
    isLedgerOwn: isLedgerOwn(graph, history.head),
  };
  return { lineage, unasked: [...graph.unasked] };
}

interface Graph {
  trunk: Place;
  find(oid: string): Commit | undefined;
  /** What a commit holds, of one that is no more than a parent too. */
  at(oid: string): Place | undefined;
  /** Whether a commit lies below the branch, on the default branch. */
  isBelow(oid: string): boolean;
  isTrusted(commit: Commit): boolean;
  isRecorded(commit: Commit): boolean;
  /** Grows while commits are judged. */
  unasked: ReadonlySet<string>;
}

function toGraph({ head, own, isWhole, facts, trunk, recorder }: BranchHistory): Graph {
  const byOid = new Map([head, ...own].map((commit) => [commit.oid, commit]));
  const places = new Map<string, Place>(
    [...byOid.values()].flatMap((one) => [...one.parents.nodes, one]).map((one) => [one.oid, one]),
  );
  const owned = new Set(own.map(({ oid }) => oid));
  const unasked = new Set<string>();
  const known = new Map<string, boolean>();
  const isBelow = (oid: string) => isWhole && !owned.has(oid);
  const ask = ({ oid }: Commit) => {
    const answer = facts.get(oid);
    if (answer === undefined) unasked.add(oid);
    return answer;
  };
  const isTrusted = (commit: Commit): boolean => {
    const answer = known.get(commit.oid) ?? (isHeld(commit) && judge(commit));
    known.set(commit.oid, answer);
    return answer;
  };
  const judge = (commit: Commit): boolean => ask(commit)?.hasPassed === true || isAppended(commit);
  const isOurs = (commit: Commit): boolean =>
    isRecorded(commit, recorder) && ask(commit)?.isOfPull === false;
  /** Whether the recorder wrote it on top of what is trusted, or began the incident with it. */
  const isAppended = (commit: Commit): boolean => {
    const [parent, ...others] = commit.parents.nodes;
    if (parent === undefined || others.length > 0 || !isOurs(commit)) return false;
    if (isBelow(parent.oid)) return !isHeld(parent);
    const before = byOid.get(parent.oid);
    return before !== undefined && isTrusted(before);
  };
  return {
    trunk,
    find: (oid) => byOid.get(oid),
    at: (oid) => places.get(oid),
    isBelow,
    isTrusted,
    isRecorded: isOurs,
    unasked,
  };
}

interface Walk {
  found: Set<string>;
  /** Commits that nothing vouches for. */
  passed: Commit[];
  /** A way back left what was fetched, or came by the incident in a way that nobody vouches for. */
  isCut: boolean;
}

function walkBack(graph: Graph, head: string): Walk {
  const walk: Walk = { found: new Set(), passed: [], isCut: false };
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
  if (graph.isBelow(oid)) {
    stepOff(graph, walk, oid);
    return [];
  }
  const commit = graph.find(oid);
  if (commit !== undefined && graph.isTrusted(commit)) {
    walk.found.add(oid);
    return [];
  }
  const parents = commit === undefined ? [] : toParents(commit);
  walk.isCut ||= commit === undefined || commit.parents.totalCount > parents.length;
  if (commit !== undefined) walk.passed.push(commit);
  return parents;
}

/**
 * What the default branch holds now was reviewed, and is not to be taken back. A commit that it merely leads to says nothing:
 * whatever such a commit held of the incident may have been taken out again before anyone looked.
 */
function stepOff(graph: Graph, walk: Walk, oid: string): void {
  if (!isHeld(graph.at(oid))) return;
  if (isHeld(graph.trunk)) walk.found.add(graph.trunk.oid);
  else walk.isCut = true;
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
 * in. What cannot be told passes here: append-only rules and signatures look too.
 */
function isLedgerOwn(graph: Graph, head: Commit): boolean {
  const sources = findLedgers(graph, head.oid);
  return sources.size === 0 || sources.has(toLedger(head));
}

function findLedgers(graph: Graph, head: string): Set<string> {
  const sources: Place[] = [];
  walkUntil(graph, [head], (oid) => {
    const source = findLedgerSource(graph, oid);
    if (source !== undefined) sources.push(source);
    return source !== undefined;
  });
  // Whoever merges an older state back in leads to two sources, of which the newer one counts.
  const older = new Set<string>();
  const roots = sources.flatMap(({ oid }) => toParents(graph.find(oid)));
  walkUntil(graph, roots, (oid) => {
    older.add(oid);
    return false;
  });
  return new Set(sources.filter(({ oid }) => !older.has(oid)).map(toLedger));
}

/** Goes back along all lines, on each until it says to stop or leaves the branch. */
function walkUntil(graph: Graph, from: readonly string[], isEnd: (oid: string) => boolean): void {
  const seen = new Set<string>();
  const ahead = [...from];
  for (let oid = ahead.pop(); oid !== undefined; oid = ahead.pop()) {
    if (seen.has(oid)) continue;
    seen.add(oid);
    if (!isEnd(oid) && !graph.isBelow(oid)) ahead.push(...toParents(graph.find(oid)));
  }
}

/** A commit of the recorder that left the ledger alone says nothing of it: reports are rendered over any push. */
function findLedgerSource(graph: Graph, oid: string): Place | undefined {
  if (graph.isBelow(oid)) return isHeld(graph.at(oid)) ? graph.trunk : undefined;
  const commit = graph.find(oid);
  if (commit === undefined || graph.isTrusted(commit)) return commit;
  const before = graph.at(toParents(commit)[0] ?? '');
  const isWritten = before !== undefined && toLedger(before) !== toLedger(commit);
  return isWritten && graph.isRecorded(commit) ? commit : undefined;
}

function toLedger({ ledger, segments }: Place): string {
  return [ledger?.oid, segments?.oid].join(' ');
}

function toParents(commit: Commit | undefined): string[] {
  return commit?.parents.nodes.map(({ oid }) => oid) ?? [];
}

function isHeld(place: Place | undefined): boolean {
  return place?.held?.type === 'tree';
}

/**
 * Commands append without being validated, because their commits start no run. The address alone would be a claim;
 * GitHub signs only what it commits itself, under the account that asked, or that opened a pull request: what was squashed
 * looks the same, so `CommitFacts.isOfPull` has to be asked beside this.
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
