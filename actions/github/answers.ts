/** Shapes of GitHub's answers, only the fields Firebreak uses, and their translation into the port's facts. */
import { z } from 'zod';
import { findIncidentOfBranch, toIncidentBranch, toIncidentId } from '#incident/path.ts';
import type { RecorderAccount } from '#incident/recorder-account.ts';
import { Blob } from './blob.ts';
import { findMarkedSegment } from './marker.ts';
import type { Account, CommentFact, LabelFact, ThreadFact } from '#incident/snapshot.ts';
import type { Thread } from './port.ts';

/** The newest comments of a thread that are asked for; what is older, GitHub tells page by page. */
export const COMMENTS_SHOWN = 50;

export const Labels = z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) });

export const Author = z
  .object({ __typename: z.string(), login: z.string(), databaseId: z.number().nullish() })
  .nullable();

export const Comment = z.object({
  id: z.string(),
  databaseId: z.number(),
  url: z.string(),
  viewerDidAuthor: z.boolean(),
  body: z.string(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullable(),
  /** Who edited it last; null for an account that is gone. */
  editor: Author,
  author: Author,
  reactionGroups: z
    .array(z.object({ content: z.string(), viewerHasReacted: z.boolean() }))
    .nullable(),
});

export const MarkedComment = z.object({
  id: z.string(),
  url: z.string(),
  viewerDidAuthor: z.boolean(),
  body: z.string(),
  author: Author,
});
export type MarkedComment = z.infer<typeof MarkedComment>;

/** The first comments of a pull request: one of them should be the status comment. */
export const StatusNode = z.object({
  nodes: z.array(z.object({ body: z.string(), author: Author })),
});

export const ThreadNode = z
  .object({
    __typename: z.string(),
    number: z.number(),
    createdAt: z.string().optional(),
    headRefName: z.string().optional(),
    isCrossRepository: z.boolean().optional(),
    status: StatusNode.optional(),
  })
  .nullable();

export const IssueNode = z.object({
  id: z.string(),
  number: z.number(),
  state: z.string(),
  labels: Labels.nullable(),
});

export const PullNode = z.object({ isCrossRepository: z.boolean(), baseRefName: z.string() });

/** The newest pull request that leads from the incident's branch to the default branch; whoever can push can open others. */
export function findOwnPull<Pull extends z.infer<typeof PullNode>>(
  pulls: readonly Pull[],
  defaultBranch: string,
): Pull | undefined {
  return pulls.find((one) => !one.isCrossRepository && one.baseRefName === defaultBranch);
}

export const FileNode = z.object({ object: Blob.nullable() }).nullish();

export const HeadRef = z.object({ target: z.object({ oid: z.string() }) }).nullable();

/** Says which incident branch a thread belongs to; a pull request from a fork belongs to none. */
export function toThread(
  node: z.infer<typeof ThreadNode>,
  account: RecorderAccount,
): Thread | undefined {
  if (node === null) return undefined;
  if (node.__typename === 'Issue') {
    const id = toIncidentId(node.number, new Date(node.createdAt ?? 0));
    return { number: node.number, kind: 'issue', branch: toIncidentBranch(id) };
  }
  const thread: Thread = { number: node.number, kind: 'pull_request' };
  const head = node.headRefName ?? '';
  const own = node.isCrossRepository === false && findIncidentOfBranch(head) !== undefined;
  return own
    ? { ...thread, branch: head, segment: findShownSegment(node.status, account) }
    : thread;
}

/** Whether our own token wrote a comment: GitHub says so, and the author is the account that the token belongs to. */
export function isOwnComment(
  { viewerDidAuthor, author }: Pick<MarkedComment, 'viewerDidAuthor' | 'author'>,
  account: RecorderAccount,
): boolean {
  return viewerDidAuthor && isByRecorder(author, account);
}

function isByRecorder(author: z.infer<typeof Author>, { id }: RecorderAccount): boolean {
  return author?.__typename === 'Bot' && author.databaseId === id;
}

/** The newest segment of the ledger as the status comment tells it; what others write there is passed over. */
export function findShownSegment(
  status: z.infer<typeof StatusNode> | undefined,
  account: RecorderAccount,
): number | undefined {
  const own = status?.nodes.filter(({ author }) => isByRecorder(author, account)) ?? [];
  return own.map(({ body }) => findMarkedSegment(body)).find((segment) => segment !== undefined);
}

/** Translates a comment; an author GitHub no longer knows has no account. */
export function toCommentFact(
  node: z.infer<typeof Comment>,
  recorder: RecorderAccount,
): CommentFact {
  const account = toAccount(node.author);
  return {
    id: node.databaseId,
    nodeId: node.id,
    url: node.url,
    own: isOwnComment(node, recorder),
    body: node.body,
    createdAt: new Date(node.createdAt),
    edited: node.lastEditedAt !== null,
    ...toChange(node),
    ownReactions: (node.reactionGroups ?? [])
      .filter((group) => group.viewerHasReacted)
      .map((group) => group.content),
    ...(account === undefined ? {} : { author: account }),
  };
}

/** An edit of which GitHub does not name the editor accuses nobody: it may have been our own. */
function toChange({
  lastEditedAt,
  editor,
  author,
}: z.infer<typeof Comment>): Pick<CommentFact, 'changed'> {
  if (lastEditedAt === null || editor === null) return {};
  if (editor.databaseId === author?.databaseId) return {};
  return { changed: { by: editor.login, at: new Date(lastEditedAt) } };
}

function toAccount(author: z.infer<typeof Author>): Account | undefined {
  if (author === null || author.databaseId === null || author.databaseId === undefined) {
    return undefined;
  }
  return { id: author.databaseId, login: author.login, bot: author.__typename === 'Bot' };
}

export function toThreadFact(node: z.infer<typeof IssueNode>): ThreadFact {
  return {
    nodeId: node.id,
    number: node.number,
    open: node.state === 'OPEN',
    labels: toLabelFacts(node.labels),
  };
}

export function toLabelFacts(labels: z.infer<typeof Labels> | null): LabelFact[] {
  return (labels?.nodes ?? []).map((label) => ({ nodeId: label.id, name: label.name }));
}

/** Maps label names to node ids, which is what GraphQL mutations want. */
export function toLabelMap(labels: z.infer<typeof Labels> | null): Map<string, string> {
  return new Map((labels?.nodes ?? []).map((label) => [label.name, label.id]));
}
