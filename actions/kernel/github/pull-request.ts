/** Opens the pull request of an incident. */
import { UpstreamError } from '../errors.ts';
import type { Client } from './client.ts';
import { isRateLimit } from './failure.ts';
import type { PullRequestDraft, PullRequestOutcome } from './port.ts';
import type { RepositoryName } from './recorder.ts';

/**
 * Opens a draft, so that nobody merges by accident. A token that may open none is told: the job's own is refused until
 * an administrator allows it, and it cannot ask beforehand.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests
 * GitHub Free has no drafts in private repositories and answers 422;
 * a pull request that could be merged too early is better than none.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests
 */
export async function createPullRequest(
  client: Client,
  repository: RepositoryName,
  draft: PullRequestDraft,
): Promise<PullRequestOutcome> {
  try {
    return await openDraftOrNot(client, repository, draft);
  } catch (error) {
    const isRefused =
      error instanceof UpstreamError && error.status === 403 && !isRateLimit(error);
    if (!isRefused) throw error;
    return { refused: error.message };
  }
}

async function openDraftOrNot(
  { octokit }: Client,
  repository: RepositoryName,
  { branch, base, title, body }: PullRequestDraft,
) {
  const open = async (draft: boolean) => {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', {
      owner: repository.owner,
      repo: repository.name,
      head: branch,
      base,
      title,
      body,
      draft,
    });
    return {
      number: data.number,
      nodeId: data.node_id,
      url: data.html_url,
      draft: data.draft === true,
    };
  };
  try {
    return await open(true);
  } catch (error) {
    const hasNoDrafts =
      error instanceof UpstreamError && error.status === 422 && /draft/i.test(error.message);
    if (!hasNoDrafts) throw error;
    return open(false);
  }
}
