/** Histories of a branch as GitHub tells them, for tests of what its head must extend. */
import { expect } from 'vitest';
import { findLineage, type Commit } from '#github/baseline.ts';
import type { CommitFacts } from '#github/commit-facts.ts';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';

/** A commit, and what GitHub told of it; undefined: nobody asked. */
export type Known = Omit<Commit, 'parents'> & {
  parents: { totalCount: number; nodes: { oid: string }[] };
  facts: CommitFacts | undefined;
};

export interface Made {
  by?: 'recorder' | 'person' | 'impostor';
  facts?: CommitFacts | undefined;
  /** Whether the incident folder is there. */
  held?: boolean;
  ledger?: string;
}

const NOTHING: CommitFacts = { hasPassed: false, isOfPull: false };

/** A commit as GitHub tells of it. */
export function commit(oid: string, parents: readonly string[], made: Made = {}): Known {
  const { by = 'person', held = true, ledger = 'L1' } = made;
  return {
    oid,
    parents: { totalCount: parents.length, nodes: parents.map((parent) => ({ oid: parent })) },
    author: {
      email: by === 'person' ? 'd@x' : '41898282+github-actions[bot]@users.noreply.github.com',
    },
    signature: by === 'recorder' ? { isValid: true, wasSignedByGitHub: true } : null,
    held: held ? { type: 'tree' } : null,
    ledger: held ? { oid: ledger } : null,
    facts: 'facts' in made ? made.facts : NOTHING,
  };
}

export const MAIN = commit('main', ['older'], { held: false });
export const DECLARED = commit('declared', ['main'], { by: 'recorder' });
export const RECORDED: Made = { by: 'recorder' };
export const PASSED: Made = { facts: { hasPassed: true, isOfPull: false } };
export const UNASKED: Made = { facts: undefined };

interface Setting {
  /** Commits that the default branch has, its head first. */
  below?: readonly Known[];
  isWhole?: boolean;
}

/** The lineage of the first commit, on a branch of which everything but `below` is known to be its own. */
export function look(commits: readonly Known[], { below = [MAIN], isWhole = true }: Setting = {}) {
  const places = new Map([...below, ...commits].map((one) => [one.oid, one]));
  const withParents = (one: Known): Commit => ({
    ...one,
    parents: {
      ...one.parents,
      nodes: one.parents.nodes.map(({ oid }) => places.get(oid) ?? { oid }),
    },
  });
  const facts = new Map(
    commits.flatMap((one) => (one.facts === undefined ? [] : [[one.oid, one.facts] as const])),
  );
  const [head = MAIN] = commits;
  return findLineage({
    head: withParents(head),
    own: commits.filter((one) => !below.includes(one)).map(withParents),
    isWhole,
    facts,
    trunk: below[0] ?? MAIN,
    recorder: GITHUB_ACTIONS,
  });
}
export function find(...question: Parameters<typeof look>) {
  const { lineage, unasked } = look(...question);
  expect(unasked).toEqual([]);
  return lineage;
}
export const proven = (...baselines: string[]) => ({
  baselines,
  isProven: true,
  isLedgerOwn: true,
});
