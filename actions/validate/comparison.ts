/** What an incident branch is held against: the files it grew from, and what it changes outside its folder. */
import type { IncidentBranch, Recorder } from '#github/port.ts';
import type { Validation } from './context.ts';

type Compared = Required<Pick<Validation, 'previous' | 'branch'>>;

/**
 * Reads it with two requests at most. A head that was validated, or that the recorder wrote on top of one that was, is
 * its own past: nothing was pushed since, and the recorder writes nowhere else.
 */
export async function readComparison(
  recorder: Pick<Recorder, 'fetchComparison'>,
  { head, tree, defaultBranch, lineage }: IncidentBranch,
): Promise<Compared> {
  const { baselines, isProven, isLedgerOwn } = lineage;
  if (baselines.length === 1 && baselines[0] === head) {
    return { previous: [tree], branch: { changed: [], isProven, isLedgerOwn } };
  }
  const commits = { base: defaultBranch, head, baselines };
  const { changed, previous } = await recorder.fetchComparison(tree.id, commits);
  return { previous, branch: { changed, isProven, isLedgerOwn } };
}
