/** Webhook payloads to requests: who asks what where. Only fields that are used are read; all of them are claims. */
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import type { PayloadUse } from './payload.ts';

const User = z.object({ id: z.number(), login: z.string(), type: z.string() });

const CommentEvent = z.object({
  action: z.enum(['created', 'edited', 'deleted']),
  issue: z.object({
    number: z.number(),
    created_at: z.string(),
    pull_request: z.object({}).optional(),
  }),
  comment: z.object({
    id: z.number(),
    node_id: z.string(),
    body: z.string(),
    html_url: z.string(),
    created_at: z.string(),
    user: User,
    performed_via_github_app: z.object({}).nullish(),
  }),
  sender: User,
});

const Labelled = z.object({
  number: z.number(),
  node_id: z.string(),
  html_url: z.string(),
  /** A label has no time of its own; putting it on is what touched the thread last. */
  updated_at: z.string(),
});

const LabelEvent = z.object({
  action: z.literal('labeled'),
  label: z.object({ name: z.string() }),
  issue: Labelled.extend({ created_at: z.string() }).optional(),
  pull_request: Labelled.optional(),
  sender: User,
});

export const PAYLOADS: readonly PayloadUse[] = [
  { events: ['issue_comment'], schema: CommentEvent },
  { events: ['issues', 'pull_request_target'], schema: LabelEvent },
];

interface Common {
  number: number;
  /** Numeric id, login and type of whoever did it. */
  asker: { id: number; login: string };
  url: string;
  /** When the issue was opened that it was made in; none for a pull request. */
  openedAt?: Date;
}

export interface CommentRequest extends Common {
  kind: 'comment';
  commentId: number;
  nodeId: string;
  body: string;
  createdAt: Date;
}

export interface LabelRequest extends Common {
  kind: 'label';
  label: string;
  /** The command line the label stands for. */
  body: string;
  createdAt: Date;
  threadNodeId: string;
}

/** Somebody changed or removed a comment; nothing runs, but a recorded command leaves a trace. */
export interface TamperRequest extends Common {
  kind: 'edited' | 'deleted';
  commentId: number;
  /** The comment as it is after an edit. */
  body: string;
  /** When the comment was posted. */
  createdAt: Date;
  /** Who wrote the comment. */
  author: { id: number; login: string };
}

/** One that asks for something to be done. */
export type LiveRequest = CommentRequest | LabelRequest;

export type Request = CommentRequest | LabelRequest | TamperRequest;

/** The name becomes a command line, so it may hold a step's id and nothing else. */
const LABEL = /^contain:([a-z0-9-]+\/[a-z0-9-]+)$/i;

/** The command line that a label stands for; undefined when it stands for none. */
export function toLabelledCommand(label: string): string | undefined {
  const step = LABEL.exec(label)?.[1]?.toLowerCase();
  return step === undefined ? undefined : `/contain ${step}`;
}

/** Reads an event; undefined when it is nothing to act on (a bot's, an app's, another label). */
export function parseRequest(event: { name: string; payload: unknown }): Request | undefined {
  if (event.name === 'issue_comment') return toCommentRequest(parse(CommentEvent, event));
  return toLabelRequest(parse(LabelEvent, event));
}

function parse<T>(schema: z.ZodType<T>, event: { name: string; payload: unknown }): T {
  const parsed = schema.safeParse(event.payload, { jitless: true });
  if (parsed.success) return parsed.data;
  throw new UserError({
    code: 'unexpected-event',
    message: `Unexpected ${event.name} event: ${z.prettifyError(parsed.error)}`,
    hint: 'Run this action from .github/workflows/command.yml as it comes with the template.',
  });
}

function toCommentRequest(event: z.infer<typeof CommentEvent>): Request | undefined {
  const { comment, sender } = event;
  const { number, created_at: openedAt, pull_request: pull } = event.issue;
  const common = {
    number,
    url: comment.html_url,
    ...(pull === undefined ? { openedAt: new Date(openedAt) } : {}),
  };
  if (event.action !== 'created') {
    const { id, login } = sender;
    const author = { id: comment.user.id, login: comment.user.login };
    const asker = { id, login };
    const { body, id: commentId } = comment;
    const createdAt = new Date(comment.created_at);
    return { ...common, kind: event.action, commentId, body, createdAt, asker, author };
  }
  // A comment written by one account and sent by another is a confused deputy's; one sent through an App is a bot's.
  const byPerson = comment.user.type === 'User' && comment.user.id === sender.id;
  if (!byPerson || comment.performed_via_github_app) return undefined;
  return {
    ...common,
    kind: 'comment',
    commentId: comment.id,
    nodeId: comment.node_id,
    body: comment.body,
    createdAt: new Date(comment.created_at),
    asker: { id: comment.user.id, login: comment.user.login },
  };
}

function toLabelRequest(event: z.infer<typeof LabelEvent>): LabelRequest | undefined {
  const thread = event.issue ?? event.pull_request;
  const { name } = event.label;
  const body = toLabelledCommand(name);
  if (thread === undefined || event.sender.type !== 'User' || body === undefined) return undefined;
  return {
    kind: 'label',
    number: thread.number,
    url: thread.html_url,
    ...(event.issue === undefined ? {} : { openedAt: new Date(event.issue.created_at) }),
    label: name,
    body,
    createdAt: new Date(thread.updated_at),
    threadNodeId: thread.node_id,
    asker: { id: event.sender.id, login: event.sender.login },
  };
}

/** Where a request came from, as ledger and receipts name it. */
export function toSource(request: LiveRequest, dependencies: { runId: string }) {
  return request.kind === 'comment'
    ? { kind: 'comment' as const, id: String(request.commentId), url: request.url }
    : { kind: 'label' as const, id: dependencies.runId, url: request.url };
}

/** What the claims of a request are made from. */
export function toClaimed(
  request: LiveRequest,
  dependencies: { runId: string; repository: { id: number } },
) {
  return {
    repositoryId: dependencies.repository.id,
    source: toSource(request, dependencies),
    body: request.body,
  };
}
