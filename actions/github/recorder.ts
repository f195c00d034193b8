/** The recorder: the one real implementation of the port for the incident repository. */
import { acknowledge } from './acknowledge.ts';
import { commit, createBranch } from './branch.ts';
import { createClient, type ClientOptions } from './client.ts';
import { fetchComment, fetchComments, postOnce } from './comment.ts';
import { fetchPerson, fetchRepositoryFacts, fetchThread } from './facts.ts';
import { fetchComparison } from './comparison.ts';
import { fetchIncidentBranch, fetchSnapshotAndBranch } from './incident-branch.ts';
import { fetchGate } from './gate.ts';
import { openIssueOnce } from './issue.ts';
import { createBranchAndLabels, createLabels } from './label.ts';
import { fetchOrigin } from './origin.ts';
import type { Recorder } from './port.ts';
import { sendProjection } from './projection.ts';
import { createPullRequest } from './pull-request.ts';
import { fetchSnapshot } from './snapshot.ts';
import type { RepositoryName } from './repository-name.ts';
import { fetchTree } from './tree.ts';

/** Opens the incident repository with the job's token. */
export function openRecorder(options: ClientOptions, repository: RepositoryName): Recorder {
  const client = createClient(options);
  return {
    clock: client.clock,
    settle: (attempt) => client.settle(attempt),
    fetchThread: (number) => fetchThread(client, repository, number),
    fetchComments: (thread) => fetchComments(client, { ...repository, thread }),
    fetchComment: (nodeId) => fetchComment(client, nodeId),
    fetchPerson: (login) => fetchPerson(client, login),
    fetchSnapshot: (id, thread, { branch: from, asked } = {}) =>
      fetchSnapshot(client, { ...repository, id, thread, from, asked }),
    fetchSnapshotAndBranch: (id, thread, { asked } = {}) =>
      fetchSnapshotAndBranch(client, { ...repository, id, thread, asked }),
    fetchTree: (id, ref) => fetchTree(client, { ...repository, id, ref }),
    fetchIncidentBranch: (id, oid) => fetchIncidentBranch(client, { ...repository, id, at: oid }),
    fetchComparison: (id, commits) => fetchComparison(client, { ...repository, id, ...commits }),
    fetchRepositoryFacts: (id, issue) => fetchRepositoryFacts(client, repository, { id, issue }),
    fetchOrigin: (head) => fetchOrigin(client, repository, head),
    fetchGate: (environment) => fetchGate(client, repository, environment),
    openIssue: (draft) => openIssueOnce(client, repository, draft),
    createBranch: (draft) => createBranch(client, draft),
    createBranchAndLabels: (draft, labels) => createBranchAndLabels(client, draft, labels),
    commit: (draft) => commit(client, repository, draft),
    createPullRequest: (draft) => createPullRequest(client, repository, draft),
    createLabels: (id, labels) => createLabels(client, id, labels),
    comment: (thread, body, marker) => postOnce(client, { ...repository, thread, body, marker }),
    acknowledge: (subject) => acknowledge(client, repository, subject),
    project: (projection) => sendProjection(client, projection),
  };
}
