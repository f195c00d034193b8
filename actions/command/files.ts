/**
 * An incident's files for commands that look at more than the snapshot holds, and what validation says of them. The rules
 * are loaded when they are asked, which most commands never do.
 */
import type { CheckRunDraft, IncidentBranch, Recorder } from '#github/port.ts';
import type { Draft } from '#incident/draft.ts';
import { findOwnStatus } from '#incident/ledger-facts.ts';
import { overlayTree } from '#incident/overlay.ts';
import type { IncidentTree } from '#incident/tree.ts';
import type { Finding } from '#validate/index.ts';

export interface IncidentFiles {
  /** The incident's files as the draft leaves them. */
  openTree(): Promise<IncidentTree>;
  /** What every rule says of them. */
  validate(now: Date): Promise<Finding[]>;
  /** Whether the head passed its check, or is ours on top of one that did. */
  isHeadProven(): Promise<boolean>;
}

/** The branch is fetched once, however often a command looks at it; not at all where it came with the snapshot. */
export function openFiles(
  recorder: Recorder,
  draft: Draft,
  fetched?: IncidentBranch,
): IncidentFiles {
  const { id, head } = draft.snapshot;
  let branch = fetched && Promise.resolve<IncidentBranch | undefined>(fetched);
  let compared: ReturnType<typeof fetchComparison> | undefined;
  const fetchBranch = () => (branch ??= recorder.fetchIncidentBranch(id, head));
  const fetchComparison = async () => {
    const { readComparison } = await import('#validate/index.ts');
    const found = await fetchBranch();
    return found && readComparison(recorder, found);
  };
  const openTree = async () => overlayTree((await fetchBranch())?.tree, draft);
  return {
    openTree,
    isHeadProven: async () => (await fetchBranch())?.lineage.baselines[0] === head,
    validate: async (now) => {
      const tree = await openTree();
      // A report needs the files alone, so this is fetched when it is asked for.
      const comparison = await (compared ??= fetchComparison());
      const { validateIncident } = await import('#validate/index.ts');
      return validateIncident({ ...comparison, tree, signer: draft.signer, now });
    },
  };
}

/** Our own commits start no workflow, so the check that a ruleset asks for is published by the command itself. */
export async function toValidationCheck(
  files: IncidentFiles,
  now: Date,
): Promise<Omit<CheckRunDraft, 'head'>> {
  const findings = await files.validate(now);
  const { id } = await files.openTree();
  const { toCheckRun } = await import('#validate/index.ts');
  return toCheckRun(findings, id);
}

/**
 * A closed incident waits for its merge, which takes the check of the newest commit: of /close, or of any of ours after
 * it. On top of a push that did not pass there is nothing to vouch for.
 */
export async function isCheckNeeded(draft: Draft, files: IncidentFiles): Promise<boolean> {
  if (!draft.hasChanged() || findOwnStatus(draft) !== 'closed') return false;
  return files.isHeadProven();
}
