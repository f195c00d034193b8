/** Labels that the repository lacks are made by the first declaration: a copy of the template comes without any. */
import { findMissingLabels } from '#answer/drawing.ts';
import type { BranchDraft, RepositoryFacts } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { DeclareTask } from './task.ts';

/**
 * Makes the branch of an incident, and with the same request the labels that are missing: the first declaration has no
 * call to spare either.
 */
export async function createBranch(
  { dependencies }: Pick<DeclareTask, 'dependencies'>,
  draft: BranchDraft,
  facts: RepositoryFacts,
): Promise<{ outcome: 'created' | 'exists'; facts: RepositoryFacts }> {
  const missing = findMissingLabels(facts);
  if (missing.length === 0)
    return { outcome: await dependencies.recorder.createBranch(draft), facts };
  const { outcome, labels } = await dependencies.recorder.createBranchAndLabels(draft, missing);
  return { outcome, facts: { ...facts, labels: new Map([...facts.labels, ...labels]) } };
}

/** Returns the snapshot with all labels there are by now: a branch that was there already came without. */
export async function withLabels<Labelled extends Snapshot>(
  { id, request, dependencies }: DeclareTask,
  snapshot: Labelled,
): Promise<Labelled> {
  const missing = findMissingLabels(snapshot);
  if (missing.length === 0) return snapshot;
  const made = await dependencies.recorder.createLabels(snapshot.repository, missing);
  if (made.size > 0) return { ...snapshot, labels: new Map([...snapshot.labels, ...made]) };
  // Another declaration may have made them a moment ago; what is still missing then stays away.
  const now = await dependencies.recorder.fetchSnapshot(id, request.issue.number);
  return { ...snapshot, labels: now?.labels ?? snapshot.labels };
}
