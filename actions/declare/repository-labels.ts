/** Labels that the repository lacks are made by the first declaration: a copy of the template comes without any. */
import { findMissingLabels } from '#answer/index.ts';
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

/** Returns the picture with all labels there are by now: a branch that was there already came without. */
export async function withLabels<Picture extends Snapshot>(
  { id, request, dependencies }: DeclareTask,
  picture: Picture,
): Promise<Picture> {
  const missing = findMissingLabels(picture);
  if (missing.length === 0) return picture;
  const made = await dependencies.recorder.createLabels(picture.repository, missing);
  if (made.size > 0) return { ...picture, labels: new Map([...picture.labels, ...made]) };
  // Another declaration may have made them a moment ago; what is still missing then stays away.
  const now = await dependencies.recorder.fetchSnapshot(id, request.issue.number);
  return { ...picture, labels: now?.labels ?? picture.labels };
}
