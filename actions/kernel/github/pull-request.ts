/** Opens the pull request of an incident. */
import { UpstreamError } from '../errors.ts';
import type { Client } from './client.ts';
import type { PullRequestDraft } from './port.ts';
import type { RepositoryName } from './recorder.ts';

/**
 * Opens a draft, so that nobody merges by accident. GitHub Free has no drafts in private repositories and answers 422;
 * a pull request that could be merged too early is better than none.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests
 */
export async function createPullRequest(
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
