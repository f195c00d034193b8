/** A change to be made to a branch in one commit, and what came of it. */

export interface CommitDraft {
  branch: string;
  /** The head the change was made against. */
  expectedHead: string;
  message: { headline: string; body?: string };
  additions: ReadonlyMap<string, string | Uint8Array>;
  deletions?: readonly string[];
}

/** `moved`: the branch is elsewhere by now; read again and plan again, never overwrite. */
export type CommitOutcome = { outcome: 'committed'; oid: string } | { outcome: 'moved' };
