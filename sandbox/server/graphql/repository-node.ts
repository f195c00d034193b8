/** A repository as a GraphQL node: where almost every read of Firebreak starts. */

import { isGiven } from './given.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { findThread } from '#sandbox/world/threads.ts';
import type { Repository, Thread } from '#sandbox/world/types.ts';
import { reads } from '../route.ts';
import type { PageArguments } from './connection.ts';
import { toConnection } from './connection.ts';
import { toCommitNode, toObjectNode, toRefNode } from './git-nodes.ts';
import { toActorNode, toLabelNode, toThreadNode } from './thread-nodes.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

const isPull = (thread: Thread): boolean => thread.pull !== undefined;

interface Order {
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null;
}

// Threads are kept in order of creation, and every order asked for here is by a time.
function toOrdered(threads: Thread[], { orderBy }: Order): Thread[] {
  const toTime = ({ createdAt, touchedAt }: Thread): number =>
    (orderBy?.field === 'UPDATED_AT' ? (touchedAt ?? createdAt) : createdAt).getTime();
  const ordered = threads.toSorted((a, b) => toTime(a) - toTime(b));
  return orderBy?.direction === 'DESC' ? ordered.toReversed() : ordered;
}

interface IssueFilter extends PageArguments, Order {
  states?: string[] | null;
  labels?: string[] | null;
}

interface PullFilter extends PageArguments, Order {
  states?: string[] | null;
  headRefName?: string | null;
  baseRefName?: string | null;
}

function toState(thread: Thread): string {
  return thread.pull?.merged === true ? 'MERGED' : thread.state.toUpperCase();
}

function toMissingObject({ world }: Visitor, revision: string): null {
  if (world.doubts.missingObject === 'null') return null;
  throw toFieldError(
    'NOT_FOUND',
    `Could not resolve to an object with the expression '${revision}'.`,
  );
}

function toGitFields(visitor: Visitor, repository: Repository): Node {
  const { git } = visitor.world;
  const place = { world: visitor.world, repository };
  const findRef = async (name: string): Promise<Node | null> => {
    assertAllowed(visitor, repository, reads('contents'));
    const branch = name.replace(/^refs\/heads\//, '');
    const oid = await findHead(place, branch);
    return oid === undefined ? null : toRefNode(visitor, branch, oid);
  };
  return {
    defaultBranchRef: () => findRef(repository.defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) => findRef(qualifiedName),
    object: async ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      assertAllowed(visitor, repository, reads('contents'));
      const revision = expression ?? oid ?? '';
      // A leading colon would ask Git's index, a dash its options.
      const isAsked = repository.gitDir !== undefined && !/^[:-]/.test(revision);
      const colon = revision.indexOf(':');
      const path = colon < 0 ? '' : revision.slice(colon + 1).replace(/\/$/, '');
      const found = isAsked ? await toObjectNode({ visitor, path }, revision) : null;
      return found ?? toMissingObject(visitor, revision);
    },
    refs: async ({ refPrefix, ...page }: PageArguments & { refPrefix: string }) => {
      assertAllowed(visitor, repository, reads('contents'));
      const prefix = refPrefix.replace(/^refs\/heads\//, '');
      const branches = repository.gitDir === undefined ? [] : await git.listBranches();
      const matching = branches.filter(({ name }) => name.startsWith(prefix));
      return toConnection(matching, page, ({ name, oid }) => ({
        ...toRefNode(visitor, name, oid),
        // As on GitHub, the name is relative to the prefix that was asked for.
        name: name.slice(prefix.length),
        prefix: refPrefix,
        target: () => toCommitNode(visitor, oid),
      }));
    },
  };
}

function toThreadFields(visitor: Visitor, repository: Repository): Node {
  const render = (thread: Thread): Node => toThreadNode(visitor, repository, thread);
  const find = (number: number, kind: 'issue' | 'pull' | 'either'): Node => {
    const permissions = {
      issue: ['issues'],
      pull: ['pull_requests'],
      either: ['issues', 'pull_requests'],
    };
    assertAllowed(visitor, repository, reads(...permissions[kind]));
    const thread = findThread(repository, number);
    const isWanted = thread && (kind === 'either' || isPull(thread) === (kind === 'pull'));
    if (thread !== undefined && isWanted) return render(thread);
    const noun = { issue: 'an Issue', pull: 'a PullRequest', either: 'an issue or pull request' };
    const message = `Could not resolve to ${noun[kind]} with the number of ${String(number)}.`;
    throw toFieldError('NOT_FOUND', message);
  };
  return {
    issue: ({ number }: { number: number }) => find(number, 'issue'),
    pullRequest: ({ number }: { number: number }) => find(number, 'pull'),
    issueOrPullRequest: ({ number }: { number: number }) => find(number, 'either'),
    issues: ({ states, labels, ...page }: IssueFilter) => {
      assertAllowed(visitor, repository, reads('issues'));
      const issues = [...repository.threads.values()].filter(
        (thread) =>
          !isPull(thread) &&
          (!isGiven(states) || states.includes(toState(thread))) &&
          (!isGiven(labels) || labels.some((label) => thread.labels.has(label))),
      );
      return toConnection(toOrdered(issues, page), page, render);
    },
    pullRequests: ({ states, headRefName, baseRefName, ...page }: PullFilter) => {
      assertAllowed(visitor, repository, reads('pull_requests'));
      const pulls = [...repository.threads.values()].filter(
        (thread) =>
          isPull(thread) &&
          (!isGiven(states) || states.includes(toState(thread))) &&
          (!isGiven(headRefName) || thread.pull?.head === headRefName) &&
          (!isGiven(baseRefName) || thread.pull?.base === baseRefName),
      );
      return toConnection(toOrdered(pulls, page), page, render);
    },
  };
}

/** Makes the node of a repository the visitor may see. */
export function toRepositoryNode(visitor: Visitor, repository: Repository): Node {
  return {
    __typename: 'Repository',
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    owner: toActorNode(visitor.world.organisation),
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    isPrivate: repository.private,
    isArchived: false,
    url: `${visitor.world.url}/${repository.owner}/${repository.name}`,
    label: ({ name }: { name: string }) =>
      repository.labels.has(name) ? toLabelNode(repository, name) : null,
    labels: ({ query, ...page }: PageArguments & { query?: string | null }) =>
      toConnection(
        [...repository.labels.keys()].filter((name) => !isGiven(query) || name.includes(query)),
        page,
        (name) => toLabelNode(repository, name),
      ),
    ...toGitFields(visitor, repository),
    ...toThreadFields(visitor, repository),
  };
}
