/** Reads one consistent snapshot of an incident in a single GraphQL request. */
import { z } from 'zod';
import type { LedgerText, AskedCommand } from '#incident/ledger-segments.ts';
import {
  FILES,
  LEDGER_FOLDER,
  toIncidentBranch,
  toIncidentFolder,
  toSegmentPath,
  toIssueNumber,
  type IncidentId,
  findReceiptId,
  findSealedCredentialId,
} from '#incident/path.ts';
import type { RecorderAccount } from '#incident/recorder-account.ts';
import {
  Comment,
  FileNode,
  IssueNode,
  Labels,
  MarkedComment,
  PullNode,
  findOwnPull,
  isOwnComment,
  toCommentFact,
  toLabelMap,
  toThreadFact,
} from './answers.ts';
import { Blob, fetchText } from './blob.ts';
import type { Client } from './client.ts';
import { fetchLedger, SegmentsNode } from './ledger.ts';
import { SNAPSHOT } from './documents.ts';
import { renderStatusMarker } from './marker.ts';
import type { Snapshot } from '#incident/snapshot.ts';

const Pull = IssueNode.extend({
  ...PullNode.shape,
  isDraft: z.boolean(),
  comments: z.object({ nodes: z.array(MarkedComment) }),
});

const Head = z.object({
  target: z.object({
    oid: z.string(),
    record: FileNode,
    timeline: FileNode,
    ledger: FileNode,
    newest: FileNode,
    segments: SegmentsNode,
    manifest: FileNode,
    containment: z
      .object({
        object: z
          .object({ entries: z.array(z.object({ name: z.string(), object: Blob.nullable() })) })
          .nullable(),
      })
      .nullish(),
  }),
});

const Answer = z.object({
  repository: z.object({
    id: z.string(),
    isPrivate: z.boolean(),
    defaultBranchRef: z.object({ name: z.string() }),
    labels: Labels.nullable(),
    ref: Head.nullable(),
    issue: IssueNode.nullable(),
    pullRequests: z.object({ nodes: z.array(Pull) }),
    thread: z.object({ comments: z.object({ nodes: z.array(Comment) }).optional() }).nullable(),
  }),
});
type Answer = z.infer<typeof Answer>;

export interface SnapshotQuestion {
  owner: string;
  name: string;
  id: IncidentId;
  thread: number;
  /** The branch to read the files from, if not the incident's own. */
  from?: string | undefined;
  /** An older command, whose entries are wanted wherever they stand in the ledger. */
  asked?: AskedCommand | undefined;
  /** The segment of the ledger that is guessed to be the newest; the listing of its folder says whether it is. */
  segment?: number | undefined;
}

/** Reads an incident; undefined when its branch is not there. */
export async function fetchSnapshot(
  client: Client,
  question: SnapshotQuestion,
): Promise<Snapshot | undefined> {
  const answer = await client.query(SNAPSHOT, toSnapshotVariables(question), SNAPSHOT_MAY_MISS);
  return readSnapshot(client, question, answer);
}

/** Before the first plan there is no `containment/`; a thread may be another kind than was asked, or gone. */
export const SNAPSHOT_MAY_MISS = [
  ...['record', 'timeline', 'ledger', 'newest', 'segments', 'manifest', 'containment'].map(
    (file) => `repository.ref.target.${file}`,
  ),
  'repository.issue',
  'repository.thread',
];

export function toSnapshotVariables(question: SnapshotQuestion) {
  const { owner, name, id, thread, from, segment = 2 } = question;
  const folder = toIncidentFolder(id);
  const branch = toIncidentBranch(id);
  return {
    owner,
    name,
    thread,
    issue: toIssueNumber(id),
    ref: `refs/heads/${from ?? branch}`,
    branch,
    record: `${folder}/${FILES.record}`,
    timeline: `${folder}/${FILES.timeline}`,
    ledger: `${folder}/${FILES.ledger}`,
    // The first comes in any case. Of most incidents nobody has said which is the newest, because they have no third.
    newest: `${folder}/${toSegmentPath(Math.max(2, segment))}`,
    segments: `${folder}/${LEDGER_FOLDER}`,
    manifest: `${folder}/${FILES.manifest}`,
    containment: `${folder}/containment`,
  };
}

/** Reads the snapshot out of an answer; undefined when the branch is not there. */
export async function readSnapshot(
  client: Client,
  question: SnapshotQuestion,
  answer: unknown,
): Promise<Snapshot | undefined> {
  const { repository } = Answer.parse(answer);
  if (repository.ref === null) return undefined;
  const texts = await fetchTexts(client, question, repository.ref.target);
  const branch = question.from ?? toIncidentBranch(question.id);
  return toSnapshot({ id: question.id, branch, texts, account: client.account }, repository);
}

type Target = z.infer<typeof Head>['target'];
type Texts = LedgerText &
  Pick<Snapshot, 'record' | 'timeline' | 'manifest' | 'containment' | 'head'>;

async function fetchTexts(
  client: Client,
  question: SnapshotQuestion,
  target: Target,
): Promise<Texts> {
  const read = (name: 'record' | 'timeline' | 'manifest') =>
    fetchText(client, question, { file: target[name], name: FILES[name] });
  return {
    head: target.oid,
    record: await read('record'),
    timeline: await read('timeline'),
    ...(await fetchLedger(client, question, target)),
    manifest: await read('manifest'),
    containment: toContainment(target.containment?.object?.entries ?? []),
  };
}

interface Own {
  id: IncidentId;
  account: RecorderAccount;
}

function toSnapshot(
  { id, branch, texts, account }: Own & { branch: string; texts: Texts },
  repository: Answer['repository'],
): Snapshot {
  const pull = findOwnPull(repository.pullRequests.nodes, repository.defaultBranchRef.name);
  const status = findStatusComment({ id, account }, pull);
  return {
    id,
    branch,
    ...texts,
    isPublic: !repository.isPrivate,
    repository: repository.id,
    comments: (repository.thread?.comments?.nodes ?? []).map((node) =>
      toCommentFact(node, account),
    ),
    labels: toLabelMap(repository.labels),
    ...(repository.issue === null ? {} : { issue: toThreadFact(repository.issue) }),
    ...(pull === undefined ? {} : { pull: toPullFact(pull) }),
    ...(status === undefined ? {} : { statusComment: status }),
  };
}

function toPullFact(pull: z.infer<typeof Pull>): NonNullable<Snapshot['pull']> {
  return { ...toThreadFact(pull), draft: pull.isDraft, merged: pull.state === 'MERGED' };
}

function findStatusComment({ id, account }: Own, pull: z.infer<typeof Pull> | undefined) {
  const marker = renderStatusMarker(id);
  const found = pull?.comments.nodes.find(
    (comment) => isOwnComment(comment, account) && comment.body.includes(marker),
  );
  return found === undefined ? undefined : { nodeId: found.id, url: found.url, body: found.body };
}

/** Receipts and deposits; whatever else people put beside them is none of ours and stops nothing. */
function isOwnFile(path: string): boolean {
  return (findReceiptId(path) ?? findSealedCredentialId(path)) !== undefined;
}

function toContainment(
  entries: readonly { name: string; object: Blob | null }[],
): Map<string, string> {
  return new Map(
    entries.flatMap(({ name, object }) => {
      const isWhole = object?.isTruncated !== true && object?.isBinary !== true;
      const path = `containment/${name}`;
      const text = isOwnFile(path) && isWhole ? object?.text : undefined;
      return typeof text === 'string' ? [[path, text] as const] : [];
    }),
  );
}
