/** Opens an issue exactly once, although GitHub's endpoint has no idempotency key: a marker in the body finds it again. */
import type { Client } from './client.ts';
import { isAmbiguous } from '#kernel/errors.ts';
import type { IssueDraft, OpenedIssue } from './port.ts';
import type { RepositoryName } from './repository-name.ts';

/** Opens an issue. With `again`, or after a failure that may hide a success, it looks for the marker first. */
export async function openIssueOnce(
  client: Client,
  repository: RepositoryName,
  draft: IssueDraft,
): Promise<OpenedIssue> {
  const found = draft.again ? await findOwn(client, repository, draft) : undefined;
  if (found !== undefined) return found;
  try {
    return await open(client, repository, draft);
  } catch (error) {
    const hidden = isAmbiguous(error) ? await lookFor(client, repository, draft) : undefined;
    if (hidden === undefined) throw error;
    return hidden;
  }
}

const LOOKS = 3;

/** An issue that was made may not be in the list at first. */
async function lookFor(client: Client, repository: RepositoryName, draft: IssueDraft) {
  for (let look = 1; look <= LOOKS; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each look comes later
    await client.settle(look);
    // oxlint-disable-next-line no-await-in-loop -- see above
    const found = await findOwn(client, repository, draft);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function open(client: Client, repository: RepositoryName, draft: IssueDraft) {
  const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/issues', {
    owner: repository.owner,
    repo: repository.name,
    title: draft.title,
    body: `${draft.body}\n\n${draft.marker}\n`,
    labels: [...draft.labels],
  });
  return toOpened(data);
}

/** The marker is a claim; only an issue that our own bot opened can be ours. */
async function findOwn(client: Client, repository: RepositoryName, { marker }: IssueDraft) {
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/issues', {
    owner: repository.owner,
    repo: repository.name,
    state: 'all',
    per_page: 100,
  });
  const own = data.find(
    ({ user, body }) =>
      user?.type === 'Bot' && user.id === client.account.id && body?.includes(marker) === true,
  );
  return own === undefined ? undefined : toOpened(own);
}

function toOpened(issue: {
  number: number;
  node_id: string;
  html_url: string;
  created_at: string;
}): OpenedIssue {
  return {
    number: issue.number,
    nodeId: issue.node_id,
    url: issue.html_url,
    createdAt: new Date(issue.created_at),
  };
}
