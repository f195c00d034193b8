/** The recorder: the one real implementation of the port for the incident repository. */
import { z } from 'zod';
import { UpstreamError } from '../errors.ts';
import { toIncidentBranch } from '../incident/path.ts';
import {
  HeadRef,
  IssueNode,
  Labels,
  ThreadNode,
  toLabelMap,
  toThread,
  toThreadFact,
} from './answers.ts';
import { createClient, type Client, type ClientOptions } from './client.ts';
import { fetchComments, postOnce } from './comment.ts';
import { COMMIT, CREATE_BRANCH, PERSON, REPOSITORY_FACTS, THREAD } from './documents.ts';
import { isNotFound, isStaleHead } from './failure.ts';
import { openIssueOnce } from './issue.ts';
import type {
  BranchDraft,
  CheckRunDraft,
  CommitDraft,
  CommitOutcome,
  PullRequestDraft,
  Recorder,
  RepositoryFacts,
} from './port.ts';
import { sendProjection } from './projection.ts';
import { fetchSnapshot } from './snapshot.ts';
import { fetchTree, fetchTreeAndBaseline } from './tree.ts';

export interface RepositoryName {
  owner: string;
  name: string;
}

/** Opens the incident repository with the job's token. */
export function openRecorder(options: ClientOptions, repository: RepositoryName): Recorder {
  const client = createClient(options);
  const { octokit } = client;
  const at = { owner: repository.owner, repo: repository.name };
  return {
    clock: client.clock,
    fetchThread: async (number) => {
      const answer = await client.graphql(THREAD, { ...repository, number });
      return toThread(ThreadAnswer.parse(answer).repository.thread);
    },
    fetchComments: (thread) => fetchComments(client, { ...repository, thread }),
    fetchPerson: (login) => fetchPerson(client, login),
    fetchSnapshot: (id, thread, from) => fetchSnapshot(client, { ...repository, id, thread, from }),
    fetchTree: (id, ref) => fetchTree(client, { ...repository, id, ref }),
    fetchTreeAndBaseline: (id, ref) => fetchTreeAndBaseline(client, { ...repository, id, ref }),
    fetchRepositoryFacts: async (id, issue) => {
      const branch = toIncidentBranch(id);
      const ref = `refs/heads/${branch}`;
      return toFacts(await client.graphql(REPOSITORY_FACTS, { ...repository, issue, ref, branch }));
    },
    openIssue: (draft) => openIssueOnce(client, repository, draft),
    createBranch: (draft) => createBranch(client, draft),
    commit: (draft) => commit(client, repository, draft),
    createPullRequest: (draft) => createPullRequest(client, repository, draft),
    comment: (thread, body, marker) => postOnce(client, { ...repository, thread, body, marker }),
    acknowledge: async (subject) => {
      const eyes = { ...at, content: 'eyes' as const };
      await ('comment' in subject
        ? octokit.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
            ...eyes,
            comment_id: subject.comment,
          })
        : octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/reactions', {
            ...eyes,
            issue_number: subject.thread,
          }));
    },
    project: (projection) => sendProjection(client, projection),
    createCheckRun: (draft) => createCheckRun(client, repository, draft),
  };
}

async function createCheckRun(
  { octokit }: Client,
  repository: RepositoryName,
  { head, annotations, ...draft }: CheckRunDraft,
): Promise<void> {
  // GitHub takes 50 annotations a request; the summary lists the rest.
  // https://docs.github.com/en/rest/checks/runs#create-a-check-run
  await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
    owner: repository.owner,
    repo: repository.name,
    name: draft.name,
    head_sha: head,
    status: 'completed',
    conclusion: draft.conclusion,
    output: {
      title: draft.title,
      summary: draft.summary.slice(0, 65_000),
      annotations: annotations.slice(0, 50).map((one) => ({ ...one })),
    },
  });
}

/**
 * Opens a draft, so that nobody merges by accident. GitHub Free has no drafts in private repositories and answers 422;
 * a pull request that could be merged too early is better than none.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests
 */
async function createPullRequest(
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

const ThreadAnswer = z.object({ repository: z.object({ thread: ThreadNode }) });

const Facts = z.object({
  repository: z.object({
    id: z.string(),
    isPrivate: z.boolean(),
    labels: Labels.nullable(),
    defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }) }),
    ref: HeadRef,
    issue: IssueNode.nullable(),
    pullRequests: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          number: z.number(),
          isDraft: z.boolean(),
          isCrossRepository: z.boolean(),
        }),
      ),
    }),
  }),
});

function toFacts(answer: unknown): RepositoryFacts {
  const { repository } = Facts.parse(answer);
  const pull = repository.pullRequests.nodes.find((one) => !one.isCrossRepository);
  return {
    nodeId: repository.id,
    isPublic: !repository.isPrivate,
    defaultBranch: repository.defaultBranchRef.name,
    defaultHead: repository.defaultBranchRef.target.oid,
    labels: toLabelMap(repository.labels),
    ...(repository.ref === null ? {} : { branchHead: repository.ref.target.oid }),
    ...(repository.issue === null ? {} : { issue: toThreadFact(repository.issue) }),
    ...(pull === undefined
      ? {}
      : { pull: { number: pull.number, nodeId: pull.id, draft: pull.isDraft } }),
  };
}

const PersonAnswer = z.object({
  user: z.object({ databaseId: z.number(), login: z.string() }).nullable(),
});

/** GraphQL answers an unknown login with an error of type NOT_FOUND. */
async function fetchPerson(client: Client, login: string) {
  try {
    const { user } = PersonAnswer.parse(await client.graphql(PERSON, { login }));
    return user === null ? undefined : { id: user.databaseId, login: user.login };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function createBranch(client: Client, draft: BranchDraft): Promise<'created' | 'exists'> {
  const { repository, branch, sha, acknowledge } = draft;
  try {
    await client.graphql(CREATE_BRANCH, {
      eyes: { subjectId: acknowledge, content: 'EYES' },
      ref: { repositoryId: repository, name: `refs/heads/${branch}`, oid: sha },
    });
    return 'created';
  } catch (error) {
    if (error instanceof UpstreamError && /already exists/i.test(error.message)) return 'exists';
    throw error;
  }
}

/**
 * Commits by compare-and-swap: GitHub refuses when the branch is no longer at the expected head.
 * An answer lost after the write reads as `moved` on the next try; the caller finds its own claim when it reads again.
 */
async function commit(
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
    const answer = CommitAnswer.parse(await client.graphql(COMMIT, { input }));
    return { outcome: 'committed', oid: answer.createCommitOnBranch.commit.oid };
  } catch (error) {
    if (isStaleHead(error)) return { outcome: 'moved' };
    throw error;
  }
}

const CommitAnswer = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }),
});
