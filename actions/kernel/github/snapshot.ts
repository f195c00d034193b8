/** Reads one consistent picture of an incident in a single GraphQL request. */
import { z } from 'zod';
import { UpstreamError } from '../errors.ts';
import { FILES, toIncidentBranch, toIncidentFolder, type IncidentId } from '../incident/path.ts';
import {
  Blob,
  Comment,
  FileNode,
  IssueNode,
  Labels,
  MarkedComment,
  toCommentFact,
  toLabelMap,
  toThreadFact,
} from './answers.ts';
import type { Client } from './client.ts';
import { SNAPSHOT } from './documents.ts';
import { renderStatusMarker } from './marker.ts';
import type { Snapshot } from './port.ts';

const Pull = IssueNode.extend({
  isDraft: z.boolean(),
  isCrossRepository: z.boolean(),
  comments: z.object({ nodes: z.array(MarkedComment) }),
});

const Head = z.object({
  target: z.object({
    oid: z.string(),
    record: FileNode,
    timeline: FileNode,
    ledger: FileNode,
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
}

/** Reads an incident; undefined when its branch is not there. */
export async function fetchSnapshot(
  client: Client,
  question: SnapshotQuestion,
): Promise<Snapshot | undefined> {
  const folder = toIncidentFolder(question.id);
  const branch = toIncidentBranch(question.id);
  const answer = await client.graphql(SNAPSHOT, {
    owner: question.owner,
    name: question.name,
    thread: question.thread,
    issue: Number(question.id.slice(9)),
    ref: `refs/heads/${question.from ?? branch}`,
    branch,
    record: `${folder}/${FILES.record}`,
    timeline: `${folder}/${FILES.timeline}`,
    ledger: `${folder}/${FILES.ledger}`,
    manifest: `${folder}/${FILES.manifest}`,
    containment: `${folder}/containment`,
  });
  const { repository } = Answer.parse(answer);
  return toSnapshot({ id: question.id, branch: question.from ?? branch }, repository);
}

function toSnapshot(
  { id, branch }: { id: IncidentId; branch: string },
  repository: Answer['repository'],
): Snapshot | undefined {
  if (repository.ref === null) return undefined;
  const target = repository.ref.target;
  const pull = repository.pullRequests.nodes.find((one) => !one.isCrossRepository);
  const status = findStatusComment(id, pull);
  return {
    id,
    branch,
    head: target.oid,
    record: toText(target.record, FILES.record),
    timeline: toText(target.timeline, FILES.timeline),
    ledger: toText(target.ledger, FILES.ledger),
    manifest: toText(target.manifest, FILES.manifest),
    containment: toContainment(target.containment?.object?.entries ?? []),
    isPublic: !repository.isPrivate,
    repository: repository.id,
    comments: (repository.thread?.comments?.nodes ?? []).map(toCommentFact),
    labels: toLabelMap(repository.labels),
    ...(repository.issue === null ? {} : { issue: toThreadFact(repository.issue) }),
    ...(pull === undefined ? {} : { pull: { ...toThreadFact(pull), draft: pull.isDraft } }),
    ...(status === undefined ? {} : { statusComment: status }),
  };
}

function findStatusComment(id: IncidentId, pull: z.infer<typeof Pull> | undefined) {
  const marker = renderStatusMarker(id);
  const found = pull?.comments.nodes.find(
    (comment) => comment.viewerDidAuthor && comment.body.includes(marker),
  );
  return found === undefined ? undefined : { nodeId: found.id, url: found.url };
}

function toContainment(
  entries: readonly { name: string; object: z.infer<typeof Blob> | null }[],
): Map<string, string> {
  return new Map(
    entries
      .filter((entry) => entry.object !== null && 'text' in entry.object)
      .map((entry) => [
        `containment/${entry.name}`,
        toText({ object: entry.object }, `containment/${entry.name}`),
      ]),
  );
}

/** A file that is not there reads as empty; one that GitHub cut short must not be mistaken for the whole. */
function toText(file: z.infer<typeof FileNode>, name: string): string {
  if (file?.object?.isTruncated === true || file?.object?.isBinary === true) {
    throw new UpstreamError({
      service: 'GitHub',
      route: 'POST /graphql',
      message: `GitHub gave only a part of ${name}; the file is too large or not text.`,
    });
  }
  return file?.object?.text ?? '';
}
