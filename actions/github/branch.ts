/** Writes to a branch: making it, and committing to it by compare-and-swap. */
import { z } from 'zod';
import type { Client } from './client.ts';
import { COMMIT, CREATE_BRANCH } from './documents.ts';
import { isOfKind } from '#kernel/errors.ts';
import { isOnlyAt } from './failure.ts';
import type { BranchDraft } from './port.ts';
import type { CommitDraft, CommitOutcome } from '#incident/commit-draft.ts';
import type { RepositoryName } from './repository-name.ts';

/** Makes a branch and puts 👀 on the issue that asked for it, in one request. */
export async function createBranch(
  client: Client,
  draft: BranchDraft,
): Promise<'created' | 'exists'> {
  const { repository, branch, sha, acknowledge } = draft;
  try {
    const eyes = { subjectId: acknowledge, content: 'EYES' };
    const ref = { repositoryId: repository, name: `refs/heads/${branch}`, oid: sha };
    // Said twice, the second says that the branch exists, which the caller has to bear anyway.
    await client.mutate(CREATE_BRANCH, { eyes, ref }, { repeatable: true });
    return 'created';
  } catch (error) {
    // 👀 is decoration: without it there is a branch all the same.
    if (isOnlyAt(error, new Set(['eyes']))) return 'created';
    if (isOfKind(error, 'exists')) return 'exists';
    throw error;
  }
}

/**
 * Commits by compare-and-swap: GitHub refuses when the branch is no longer at the expected head.
 * An answer lost after the write reads as `moved` on the next try; the caller finds its own claim when it reads again.
 */
export async function commit(
  client: Client,
  repository: RepositoryName,
  draft: CommitDraft,
): Promise<CommitOutcome> {
  const input = {
    branch: {
      repositoryNameWithOwner: `${repository.owner}/${repository.name}`,
      branchName: draft.branch,
    },
    expectedHeadOid: draft.expectedHead,
    message: draft.message,
    fileChanges: {
      additions: [...draft.additions].map(([path, contents]) => ({
        path,
        contents: Buffer.from(contents).toString('base64'),
      })),
      deletions: (draft.deletions ?? []).map((path) => ({ path })),
    },
  };
  try {
    // The expected head makes it safe to say twice.
    const answer = CommitAnswer.parse(await client.mutate(COMMIT, { input }, { repeatable: true }));
    return { outcome: 'committed', oid: answer.createCommitOnBranch.commit.oid };
  } catch (error) {
    // A branch that is missing was deleted, or made a moment ago and is not seen yet: whoever looks again finds out which.
    if (isOfKind(error, 'moved') || isBranchGone(error)) return { outcome: 'moved' };
    throw error;
  }
}

/** Deleting what is not there is told by the same type on some days, and in other words on all. */
function isBranchGone(error: unknown): boolean {
  return isOfKind(error, 'missing') && !/requested for deletion/.test(error.message);
}

const CommitAnswer = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }),
});
