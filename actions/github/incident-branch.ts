/** An incident branch as validation compares it: its files, how it came to its head, and what it changes elsewhere. */
import { z } from 'zod';
import {
  FILES,
  LEDGER_FOLDER,
  toIncidentBranch,
  toIncidentFolder,
  toIncidentYear,
  type IncidentId,
} from '#incident/path.ts';
import { INCIDENT_BRANCH } from './branch-documents.ts';
import type { Client } from './client.ts';
import { SNAPSHOT_AND_BRANCH } from './documents.ts';
import { HISTORY_MAY_MISS, settleLineage } from './lineage.ts';
import type { IncidentBranch } from './port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { RepositoryName } from './repository-name.ts';
import {
  readSnapshot,
  SNAPSHOT_MAY_MISS,
  toSnapshotVariables,
  type SnapshotQuestion,
} from './snapshot.ts';
import { toTree } from './tree.ts';
import { VALIDATION_CHECK } from './validation-check.ts';

const BranchAnswer = z.object({
  repository: z.object({
    id: z.string(),
    defaultBranchRef: z.object({ name: z.string() }),
    object: z.object({ oid: z.string() }).nullable(),
  }),
});

interface BranchQuestion extends RepositoryName {
  id: IncidentId;
  /** The commit to look at; the head of the branch when left out. */
  at?: string | undefined;
}

/** Reads the branch; undefined when the branch or the incident folder on it is not there. */
export async function fetchIncidentBranch(
  client: Client,
  question: BranchQuestion,
): Promise<IncidentBranch | undefined> {
  const answer = await client.query(INCIDENT_BRANCH, toBranchVariables(question), BRANCH_MAY_MISS);
  return readIncidentBranch(client, question, answer);
}

/** Reads a snapshot and the branch it was taken from with one request; undefined when the branch is not there. */
export async function fetchSnapshotAndBranch(
  client: Client,
  question: Omit<SnapshotQuestion, 'from'>,
): Promise<{ snapshot: Snapshot; branch: IncidentBranch | undefined } | undefined> {
  const variables = { ...toSnapshotVariables(question), ...toBranchVariables(question) };
  const answer = await client.query(SNAPSHOT_AND_BRANCH, variables, [
    ...SNAPSHOT_MAY_MISS,
    ...BRANCH_MAY_MISS,
  ]);
  const snapshot = await readSnapshot(client, question, answer);
  return snapshot && { snapshot, branch: await readIncidentBranch(client, question, answer) };
}

const BRANCH_MAY_MISS = ['repository.object', 'repository.object.folder', ...HISTORY_MAY_MISS];

function toBranchVariables({ owner, name, id, at }: BranchQuestion) {
  const folder = toIncidentFolder(id);
  const branch = toIncidentBranch(id);
  const commit = at ?? `refs/heads/${branch}`;
  const ledger = `${folder}/${FILES.ledger}`;
  return {
    owner,
    name,
    folder,
    branch,
    commit,
    ledger,
    segments: `${folder}/${LEDGER_FOLDER}`,
    since: `${toIncidentYear(id)}-01-01T00:00:00Z`,
    check: VALIDATION_CHECK,
  };
}

async function readIncidentBranch(
  client: Client,
  question: BranchQuestion,
  answer: unknown,
): Promise<IncidentBranch | undefined> {
  const { repository } = BranchAnswer.parse(answer);
  const tree = toTree(client, question, answer);
  if (tree === undefined || repository.object === null) return undefined;
  const head = repository.object.oid;
  return {
    head,
    repository: repository.id,
    defaultBranch: repository.defaultBranchRef.name,
    tree,
    // Later pages belong to the same commit, whatever is pushed meanwhile.
    lineage: await settleLineage(client, toBranchVariables({ ...question, at: head }), answer),
  };
}
