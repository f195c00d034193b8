/** Opens the pull request of an incident, once: GitHub takes one for a branch, and an answer that was lost is looked up. */
import { UpstreamError } from '#kernel/errors.ts';
import type { Client } from './client.ts';
import { isAmbiguous, isOfKind } from '#kernel/errors.ts';
import type { PullRequestDraft } from './port.ts';
import type { RepositoryName } from './repository-name.ts';

const TRIES = 4;

interface Opened {
  number: number;
  nodeId: string;
  url: string;
  draft: boolean;
}

/** @throws UpstreamError when GitHub refuses, or does not say whether it is there. */
export async function createPullRequest(
  client: Client,
  repository: RepositoryName,
  draft: PullRequestDraft,
): Promise<Opened> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      return await openDraft(client, repository, draft);
    } catch (error) {
      if (!mayPass(error) || attempt === TRIES) throw error;
      // oxlint-disable-next-line no-await-in-loop -- see above
      await client.settle(attempt);
      // oxlint-disable-next-line no-await-in-loop -- see above
      const found = await findOpen(client, repository, draft);
      if (found !== undefined) return found;
    }
  }
}

/** It may be there already, or the branch or its first commit may not be seen yet where pull requests are made. */
function mayPass(error: unknown): boolean {
  if (isAmbiguous(error) || isOfKind(error, 'exists')) return true;
  return isOfKind(error, 'refused') && /No commits between|"field":"head"/i.test(error.message);
}

/**
 * Opens a draft, so that nobody merges by accident. GitHub Free has no drafts in private repositories and answers 422;
 * a pull request that could be merged too early is better than none.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests
 */
async function openDraft(client: Client, repository: RepositoryName, draft: PullRequestDraft) {
  try {
    return await open(client, repository, { ...draft, draft: true });
  } catch (error) {
    const hasNoDrafts =
      error instanceof UpstreamError && error.status === 422 && /draft/i.test(error.message);
    if (!hasNoDrafts) throw error;
    return open(client, repository, { ...draft, draft: false });
  }
}

async function open(
  { octokit }: Client,
  { owner, name: repo }: RepositoryName,
  { branch, base, title, body, draft }: PullRequestDraft & { draft: boolean },
): Promise<Opened> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    head: branch,
    base,
    title,
    body,
    draft,
  });
  return toOpened(data);
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests */
async function findOpen(
  { octokit }: Client,
  { owner, name: repo }: RepositoryName,
  { branch, base }: PullRequestDraft,
): Promise<Opened | undefined> {
  const head = `${owner}:${branch}`;
  const asked = { owner, repo, head, base, state: 'open' as const };
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', asked);
  const [found] = data;
  return found === undefined ? undefined : toOpened(found);
}

function toOpened(data: {
  number: number;
  node_id: string;
  html_url: string;
  draft?: boolean;
}): Opened {
  return {
    number: data.number,
    nodeId: data.node_id,
    url: data.html_url,
    draft: data.draft === true,
  };
}
