/** An incident branch as validation compares it: its files, how it came to its head, and what it changes elsewhere. */
import { z } from 'zod';
import { FILES, toIncidentBranch, toIncidentFolder, type IncidentId } from '#incident/path.ts';
import {
  Commit,
  findLineage,
  VALIDATION_CHECK,
  type BranchHistory,
  type Lineage,
} from './baseline.ts';
import type { Client } from './client.ts';
import { INCIDENT_BRANCH, MORE_HISTORY, SNAPSHOT_AND_BRANCH } from './documents.ts';
import type { ChangedPaths, IncidentBranch } from './port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { RepositoryName } from './repository-name.ts';
import {
  readSnapshot,
  SNAPSHOT_MAY_MISS,
  toSnapshotVariables,
  type SnapshotQuestion,
} from './snapshot.ts';
import { toTree } from './tree.ts';

const Page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const OwnCommits = z.object({ nodes: z.array(z.object({ oid: z.string() })), pageInfo: Page });

/** One page of the history, and of the commits that the default branch does not have. */
const HistoryAnswer = z.object({
  repository: z.object({
    defaultBranchRef: z.object({ compare: z.object({ commits: OwnCommits }).nullable() }),
    object: z.object({ history: z.object({ nodes: z.array(Commit), pageInfo: Page }) }).nullable(),
  }),
});

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

/** Below the branch no commit has the folder, and its first commits may have no ledger. */
const BRANCH_MAY_MISS = [
  'repository.object',
  'repository.object.folder',
  'repository.object.history.nodes.*.held',
  'repository.object.history.nodes.*.ledger',
];

function toBranchVariables({ owner, name, id, at }: BranchQuestion) {
  const folder = toIncidentFolder(id);
  const branch = toIncidentBranch(id);
  const commit = at ?? `refs/heads/${branch}`;
  const ledger = `${folder}/${FILES.ledger}`;
  return { owner, name, folder, branch, commit, ledger, check: VALIDATION_CHECK };
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

/** About a thousand commits. What is not proven by then is told as a finding. */
const PAGES_AT_MOST = 20;

/** One page proves all but long rows of commands and of unvalidated pushes; only those cost further requests. */
async function settleLineage(
  client: Client,
  variables: { commit: string },
  first: unknown,
): Promise<Lineage> {
  let known = addPage({ ...NOTHING, recorder: client.account }, first);
  let lineage = findLineage(known, variables.commit);
  for (let page = 2; page <= PAGES_AT_MOST && !lineage.isProven && known.hasMore; page += 1) {
    const { historyCursor, ownCursor } = known;
    // oxlint-disable-next-line no-await-in-loop -- a page names the cursor of the next
    const answer = await client.query(
      MORE_HISTORY,
      { ...variables, historyCursor, ownCursor },
      BRANCH_MAY_MISS,
    );
    known = addPage(known, answer);
    lineage = findLineage(known, variables.commit);
  }
  return lineage;
}

interface Known extends BranchHistory {
  hasMore: boolean;
  historyCursor: string | null;
  ownCursor: string | null;
}

const NOTHING: Omit<Known, 'recorder'> = {
  commits: [],
  own: new Set(),
  isWhole: false,
  hasMore: true,
  historyCursor: null,
  ownCursor: null,
};

/** A page beyond the end is empty and has no cursor; the one before it stays. */
function addPage(known: Known, answer: unknown): Known {
  const { defaultBranchRef, object } = HistoryAnswer.parse(answer).repository;
  const history = object?.history ?? NO_PAGE;
  const own = defaultBranchRef.compare?.commits ?? NO_PAGE;
  return {
    recorder: known.recorder,
    commits: [...known.commits, ...history.nodes],
    own: new Set([...known.own, ...own.nodes.map(({ oid }) => oid)]),
    isWhole: !own.pageInfo.hasNextPage,
    hasMore: history.pageInfo.hasNextPage || own.pageInfo.hasNextPage,
    historyCursor: history.pageInfo.endCursor ?? known.historyCursor,
    ownCursor: own.pageInfo.endCursor ?? known.ownCursor,
  };
}

/** What GitHub does not answer is not known to be all. */
const NO_PAGE = { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };

const Compared = z.object({
  files: z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() })),
});

/**
 * GitHub lists no more, on the first page alone and without saying that it stopped.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
const FILES_AT_MOST = 300;

/** Lists what a commit changes since it left another branch; a renamed file changes both its places. */
export async function fetchChangedPaths(
  { octokit }: Client,
  { owner, name }: RepositoryName,
  { base, head }: { base: string; head: string },
): Promise<ChangedPaths> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo: name,
    basehead: `${base}...${head}`,
    // Of the commits nothing is read.
    per_page: 1,
  });
  const { files } = Compared.parse(data);
  const paths = files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
  return { paths, isWhole: files.length < FILES_AT_MOST };
}
