/** The recorder: the one real implementation of the port for the incident repository. */
import { acknowledge } from './acknowledge.ts';
import { createBranch } from './branch.ts';
import { createClient } from './client.ts';
import { fetchPerson, fetchRepositoryFacts } from './facts.ts';
import { fetchComparison } from './comparison.ts';
import { fetchIncidentBranch, fetchSnapshotAndBranch } from './incident-branch.ts';
import { fetchGate } from './gate.ts';
import { toIncidentRecorder } from './incident-recorder.ts';
import { openIssueOnce } from './issue.ts';
import { createBranchAndLabels, createLabels } from './label.ts';
import { fetchOrigin } from './origin.ts';
import type { ClientOptions, Recorder } from './port.ts';
import { createPullRequest } from './pull-request.ts';
import type { RepositoryName } from './repository-name.ts';
import { fetchTree } from './tree.ts';

/** Opens the incident repository with the job's token. */
export function openRecorder(options: ClientOptions, repository: RepositoryName): Recorder {
  const client = createClient(options);
  return {
    ...toIncidentRecorder(client, repository),
    fetchPerson: (login) => fetchPerson(client, login),
    fetchSnapshotAndBranch: (id, thread, { asked, segment } = {}) =>
      fetchSnapshotAndBranch(client, { ...repository, id, thread, asked, segment }),
    fetchTree: (id, ref) => fetchTree(client, { ...repository, id, ref }),
    fetchIncidentBranch: (id, oid) => fetchIncidentBranch(client, { ...repository, id, at: oid }),
    fetchComparison: (id, commits) => fetchComparison(client, { ...repository, id, ...commits }),
    fetchRepositoryFacts: (id, issue) => fetchRepositoryFacts(client, repository, { id, issue }),
    fetchOrigin: (head) => fetchOrigin(client, repository, head),
    fetchGate: (environment) => fetchGate(client, repository, environment),
    openIssue: (draft) => openIssueOnce(client, repository, draft),
    createBranch: (draft) => createBranch(client, draft),
    createBranchAndLabels: (draft, labels) => createBranchAndLabels(client, draft, labels),
    createPullRequest: (draft) => createPullRequest(client, repository, draft),
    createLabels: (id, labels) => createLabels(client, id, labels),
    acknowledge: (subject) => acknowledge(client, repository, subject),
  };
}
