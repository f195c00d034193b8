/** Posts a comment exactly once, although GitHub's comment endpoint has no idempotency key. */
import { z } from 'zod';
import { Comment, toCommentFact } from './answers.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import type { Client } from './client.ts';
import { ONE_COMMENT, RECENT_COMMENTS } from './documents.ts';
import { isAmbiguous } from '#kernel/errors.ts';

const TRIES = 3;
/** A comment that was made may not be in the list at first. Reads have lagged by some two seconds: these take four at least. */
const PAUSES = [1, 2, 3, 4];

interface CommentDraft {
  owner: string;
  name: string;
  thread: number;
  body: string;
  /** Text in `body` that tells this comment from all others. */
  marker: string;
}

/**
 * Posts a comment. After a failure that may hide a success it looks for the marker in our own comments before it
 * tries again.
 */
export async function postOnce(
  client: Client,
  draft: CommentDraft,
): Promise<{ nodeId: string; url: string }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await post(client, draft);
    } catch (error) {
      if (!isAmbiguous(error) || attempt === TRIES) throw error;
      const found = await lookFor(client, draft);
      if (found !== undefined) return found;
    }
  }
}

/** Looks for a comment whose answer was lost, for some seconds. */
async function lookFor(client: Client, draft: CommentDraft) {
  for (const pause of PAUSES) {
    // oxlint-disable-next-line no-await-in-loop -- each look comes later
    await client.settle(pause);
    // oxlint-disable-next-line no-await-in-loop -- see above
    const found = await findOwn(client, draft);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function post(client: Client, draft: CommentDraft) {
  const { data } = await client.octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    {
      owner: draft.owner,
      repo: draft.name,
      issue_number: draft.thread,
      body: draft.body,
    },
  );
  return { nodeId: data.node_id, url: data.html_url };
}

async function findOwn(client: Client, draft: CommentDraft) {
  const comments = await fetchComments(client, draft);
  const own = comments.find((comment) => comment.own && comment.body.includes(draft.marker));
  return own === undefined ? undefined : { nodeId: own.nodeId, url: own.url };
}

const Answer = z.object({
  repository: z.object({
    thread: z.object({ comments: z.object({ nodes: z.array(Comment) }) }).nullable(),
  }),
});

const OneAnswer = z.object({ node: Comment.nullable() });

/** Reads a comment as it is now; undefined when it was deleted. */
export async function fetchComment(client: Client, id: string): Promise<CommentFact | undefined> {
  const { node } = OneAnswer.parse(await client.query(ONE_COMMENT, { id }, ['node']));
  return node === null ? undefined : toCommentFact(node, client.account);
}

/** Reads the newest comments of a thread. */
export async function fetchComments(
  client: Client,
  { owner, name, thread }: { owner: string; name: string; thread: number },
): Promise<CommentFact[]> {
  const answer = Answer.parse(
    await client.query(RECENT_COMMENTS, { owner, name, number: thread }, ['repository.thread']),
  );
  return (answer.repository.thread?.comments.nodes ?? []).map((node) =>
    toCommentFact(node, client.account),
  );
}
