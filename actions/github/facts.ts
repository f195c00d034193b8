/** Small questions: what a thread belongs to, who a login is, and what declaring needs to know of the repository. */
import { z } from 'zod';
import { FILES, toIncidentBranch, toIncidentFolder, type IncidentId } from '#incident/path.ts';
import {
  HeadRef,
  IssueNode,
  Labels,
  PullNode,
  ThreadNode,
  findOwnPull,
  toLabelMap,
  toThread,
  toThreadFact,
} from './answers.ts';
import type { Client } from './client.ts';
import { PERSON, REPOSITORY_FACTS, THREAD } from './documents.ts';
import type { RepositoryFacts, Thread } from './port.ts';
import type { RepositoryName } from './repository-name.ts';

const ThreadAnswer = z.object({ repository: z.object({ thread: ThreadNode }) });

/** Finds out which incident branch a thread belongs to. */
export async function fetchThread(
  client: Client,
  repository: RepositoryName,
  number: number,
): Promise<Thread | undefined> {
  const answer = await client.query(THREAD, { ...repository, number }, ['repository.thread']);
  return toThread(ThreadAnswer.parse(answer).repository.thread, client.account);
}

const PersonAnswer = z.object({
  user: z.object({ databaseId: z.number(), login: z.string() }).nullable(),
});

/** Looks a person up. */
export async function fetchPerson(client: Client, login: string) {
  const { user } = PersonAnswer.parse(await client.query(PERSON, { login }, ['user']));
  return user === null ? undefined : { id: user.databaseId, login: user.login };
}

const Facts = z.object({
  repository: z.object({
    id: z.string(),
    isPrivate: z.boolean(),
    labels: Labels.nullable(),
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({ oid: z.string(), record: z.object({ type: z.string() }).nullish() }),
    }),
    ref: HeadRef,
    issue: IssueNode.nullable(),
    pullRequests: z.object({
      nodes: z.array(PullNode.extend({ id: z.string(), number: z.number(), isDraft: z.boolean() })),
    }),
  }),
});

/** Reads what declaring an incident needs to know, in one request. */
export async function fetchRepositoryFacts(
  client: Client,
  repository: RepositoryName,
  { id, issue }: { id: IncidentId; issue: number },
): Promise<RepositoryFacts> {
  const branch = toIncidentBranch(id);
  const variables = {
    ...repository,
    issue,
    ref: `refs/heads/${branch}`,
    branch,
    record: `${toIncidentFolder(id)}/${FILES.record}`,
  };
  return toFacts(await client.query(REPOSITORY_FACTS, variables, MAY_MISS));
}

/** The normal case: nothing was ever declared under that number. */
const MAY_MISS = ['repository.defaultBranchRef.target.record', 'repository.issue'];

function toFacts(answer: unknown): RepositoryFacts {
  const { repository } = Facts.parse(answer);
  const pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name);
  return {
    nodeId: repository.id,
    isPublic: !repository.isPrivate,
    defaultBranch: repository.defaultBranchRef.name,
    defaultHead: repository.defaultBranchRef.target.oid,
    hasRecord: Boolean(repository.defaultBranchRef.target.record),
    labels: toLabelMap(repository.labels),
    ...(repository.ref === null ? {} : { branchHead: repository.ref.target.oid }),
    ...(repository.issue === null ? {} : { issue: toThreadFact(repository.issue) }),
    ...(pull === undefined
      ? {}
      : { pull: { number: pull.number, nodeId: pull.id, draft: pull.isDraft } }),
  };
}
