/** The recorder of an incident that is under way: the part of it that the operator job holds, and no more. */
import { commit } from './branch.ts';
import { createClient, type Client } from './client.ts';
import { fetchComment, fetchComments, postOnce } from './comment.ts';
import { fetchThread } from './facts.ts';
import type { ClientOptions, IncidentRecorder } from './port.ts';
import { sendProjection } from './projection.ts';
import type { RepositoryName } from './repository-name.ts';
import { fetchSnapshot } from './snapshot.ts';

/** Opens the incident repository with the job's token. */
export function openIncidentRecorder(
  options: ClientOptions,
  repository: RepositoryName,
): IncidentRecorder {
  return toIncidentRecorder(createClient(options), repository);
}

/** The same over a client that is open already. */
export function toIncidentRecorder(client: Client, repository: RepositoryName): IncidentRecorder {
  return {
    clock: client.clock,
    settle: (attempt) => client.settle(attempt),
    fetchThread: (number) => fetchThread(client, repository, number),
    fetchComments: (thread) => fetchComments(client, { ...repository, thread }),
    fetchComment: (nodeId) => fetchComment(client, nodeId),
    fetchSnapshot: (id, thread, { branch: from, asked, segment } = {}) =>
      fetchSnapshot(client, { ...repository, id, thread, from, asked, segment }),
    fetchLineage: async (id) => {
      // Asked for when a job is started again, and seldom then.
      const { fetchIncidentBranch } = await import('./incident-branch.ts');
      return (await fetchIncidentBranch(client, { ...repository, id }))?.lineage;
    },
    commit: (draft) => commit(client, repository, draft),
    comment: (thread, body, marker) => postOnce(client, { ...repository, thread, body, marker }),
    project: (projection) => sendProjection(client, projection),
  };
}
