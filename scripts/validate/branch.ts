/**
 * What the working tree changes since its branch left the default branch. Only an incident's own branch is held to its
 * folder; who committed the ledger, and what was validated before, only GitHub can tell.
 */
import { toIncidentBranch } from '#incident/path.ts';
import type { BranchFacts } from '#validate/index.ts';
import { runGit } from './git.ts';
import type { Target } from './target.ts';

/** The branch that is checked out, where an incident lives on it. */
export interface Checkout {
  branch: string;
  /** Undefined when Git does not know where the branch began. */
  facts: BranchFacts | undefined;
}

/** Looks at the branch once for all incidents. */
export async function readCheckout(targets: readonly Target[]): Promise<Checkout | undefined> {
  const branch = (await runGit(['branch', '--show-current']))?.trim();
  if (branch === undefined || !targets.some(({ id }) => toIncidentBranch(id) === branch))
    return undefined;
  return { branch, facts: await readFacts() };
}

async function readFacts(): Promise<BranchFacts | undefined> {
  const base = await runGit(['merge-base', 'origin/HEAD', 'HEAD']);
  if (base === undefined) return undefined;
  const listed = await runGit(['diff', '--name-only', '--no-renames', '-z', base.trim()]);
  const paths = (listed ?? '').split('\0').filter((path) => path !== '');
  return { changed: paths, isProven: true, isLedgerOwn: true };
}
