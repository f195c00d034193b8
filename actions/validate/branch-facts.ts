/** What validation is told of the branch that the files are on. */

/** What only the branch can tell, not the files at its head. */
export interface BranchFacts {
  /** What it changes, from the root of the repository. */
  changed: readonly string[];
  /** Whether what it grew from could be found. */
  isProven: boolean;
  /** Whether nobody but Firebreak wrote the ledger. */
  isLedgerOwn: boolean;
}
