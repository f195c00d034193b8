/** What the sweep looks at: threads with what was last said in them, and what became of a workflow's runs. */
import { z } from 'zod';
import type { Clock } from '#kernel/clock.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { Author, Comment, Labels, ThreadNode, toCommentFact, toThread } from './answers.ts';
import { createClient, type Client } from './client.ts';
import type { ClientOptions } from './port.ts';
import { MORE_ISSUES, MORE_PULL_REQUESTS, ONE_THREAD, RECENT_THREADS } from './documents.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import type { RepositoryName } from './repository-name.ts';

export interface RecentThread {
  nodeId: string;
  number: number;
  kind: 'issue' | 'pull_request';
  open: boolean;
  /** The incident branch it belongs to, if it belongs to one. */
  branch?: string;
  title: string;
  body: string;
  /** Whether a person opened it. */
  byPerson: boolean;
  /** Whether the account of the job's token did, perhaps for a person. */
  ours: boolean;
  createdAt: Date;
  updatedAt: Date;
  labels: readonly string[];
  comments: readonly CommentFact[];
}

export interface WorkflowRun {
  id: number;
  /** `run-name` of the workflow file. */
  title: string;
  attempt: number;
  /** `completed`, or how it still stands. */
  status: string;
  conclusion: string;
  url: string;
}

export interface Review {
  state: string;
  login: string;
  comment: string;
}

export interface Sweeper {
  clock: Clock;
  /** The threads that were touched within the last hours, open or closed, and some that were not. */
  fetchRecentThreads(hours: number): Promise<RecentThread[]>;
  /** One of them, however long ago it was touched; undefined when it is gone. */
  fetchThread(number: number): Promise<RecentThread | undefined>;
  /** Runs of a workflow file since a time, newest first. */
  fetchRuns(workflow: string, since: Date): Promise<WorkflowRun[]>;
  /** Node id of a comment; undefined when it is gone. */
  fetchCommentNode(comment: string): Promise<string | undefined>;
  /** Who released or rejected a run that waited for reviewers. */
  fetchReviews(run: number): Promise<Review[]>;
}

/** Opens the incident repository for looking at its threads and runs. */
export function openSweeper(options: ClientOptions, repository: RepositoryName): Sweeper {
  const client = createClient(options);
  return {
    clock: client.clock,
    fetchRecentThreads: (hours) => fetchRecentThreads(client, repository, hours),
    fetchThread: (number) => fetchThread(client, repository, number),
    fetchRuns: (workflow, since) => fetchRuns(client, repository, { workflow, since }),
    fetchCommentNode: (comment) => fetchCommentNode(client, repository, comment),
    fetchReviews: (run) => fetchReviews(client, repository, run),
  };
}

const Node = z.intersection(
  z.object({
    id: z.string(),
    title: z.string(),
    body: z.string(),
    closed: z.boolean(),
    createdAt: z.string(),
    updatedAt: z.string(),
    author: Author,
    labels: Labels.nullable(),
    comments: z.object({ nodes: z.array(Comment) }),
  }),
  ThreadNode.unwrap(),
);

const Page = z.object({
  nodes: z.array(Node),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
type Page = z.infer<typeof Page>;
const Answer = z.object({ repository: z.object({ issues: Page, pullRequests: Page }) });
const More = z.object({ repository: z.object({ threads: Page }) });

/** Pages of one kind; more than their threads are hardly touched within the hours that a sweep looks back. */
const PAGES = 10;

async function fetchRecentThreads(
  client: Client,
  repository: RepositoryName,
  hours: number,
): Promise<RecentThread[]> {
  const { issues, pullRequests } = Answer.parse(
    await client.query(RECENT_THREADS, { ...repository }),
  ).repository;
  // Only now GitHub has told the time.
  const since = new Date(client.clock.now().getTime() - hours * 3_600_000);
  const ask = async (document: string, after: string): Promise<Page> =>
    More.parse(await client.query(document, { ...repository, after })).repository.threads;
  const nodes = [
    ...(await readOn(issues, since, (after) => ask(MORE_ISSUES, after))),
    ...(await readOn(pullRequests, since, (after) => ask(MORE_PULL_REQUESTS, after))),
  ];
  return nodes.map((node) => toRecentThread(node, client));
}

/** Reads on from a first page while all of it is as new as is asked for. */
async function readOn(
  first: Page,
  since: Date,
  ask: (after: string) => Promise<Page>,
): Promise<Page['nodes']> {
  const nodes = [...first.nodes];
  let { pageInfo } = first;
  for (let page = 2; page <= PAGES && pageInfo.hasNextPage; page += 1) {
    const last = nodes.at(-1);
    if (last === undefined || new Date(last.updatedAt) < since) break;
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const next = await ask(pageInfo.endCursor ?? '');
    nodes.push(...next.nodes);
    ({ pageInfo } = next);
  }
  return nodes;
}

const One = z.object({ repository: z.object({ thread: Node.nullable() }) });

async function fetchThread(
  client: Client,
  repository: RepositoryName,
  number: number,
): Promise<RecentThread | undefined> {
  const answer = await client.query(ONE_THREAD, { ...repository, number });
  const { thread } = One.parse(answer).repository;
  return thread === null ? undefined : toRecentThread(thread, client);
}

function toRecentThread(node: z.infer<typeof Node>, { account }: Client): RecentThread {
  const branch = toThread(node, account)?.branch;
  return {
    nodeId: node.id,
    number: node.number,
    kind: node.__typename === 'Issue' ? 'issue' : 'pull_request',
    open: !node.closed,
    ...(branch === undefined ? {} : { branch }),
    title: node.title,
    body: node.body,
    byPerson: node.author?.__typename === 'User',
    ours: node.author?.__typename === 'Bot' && node.author.databaseId === account.id,
    createdAt: new Date(node.createdAt),
    updatedAt: new Date(node.updatedAt),
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    comments: node.comments.nodes.map((one) => toCommentFact(one, account)),
  };
}

async function fetchRuns(
  { octokit }: Client,
  { owner, name }: RepositoryName,
  { workflow, since }: { workflow: string; since: Date },
): Promise<WorkflowRun[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  // GitHub ends a filtered list after a thousand; what is older than those was swept before.
  const runs = await octokit.paginate(route, {
    owner,
    repo: name,
    workflow_id: workflow,
    created: `>=${since.toISOString()}`,
    per_page: 100,
  });
  return runs.map((run) => ({
    id: run.id,
    title: run.display_title,
    attempt: run.run_attempt ?? 1,
    status: run.status ?? '',
    conclusion: run.conclusion ?? '',
    url: run.html_url,
  }));
}

async function fetchCommentNode(
  { octokit }: Client,
  { owner, name }: RepositoryName,
  comment: string,
): Promise<string | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const target = { owner, repo: name, comment_id: Number(comment) };
    return (await octokit.request(route, target)).data.node_id;
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 404) return undefined;
    throw error;
  }
}

async function fetchReviews(
  { octokit }: Client,
  { owner, name }: RepositoryName,
  run: number,
): Promise<Review[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
  const { data } = await octokit.request(route, { owner, repo: name, run_id: run });
  return data.map(({ state, user, comment }) => ({ state, login: user.login, comment }));
}
