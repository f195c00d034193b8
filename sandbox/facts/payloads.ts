/** Facts about the payloads of comments and issues, as far as the actions and the workflows read them. */
import type { Fact } from './fact.ts';
import { toPayloadFact } from './payload.ts';
import type { Subject } from './subject.ts';

const REQUEST = 'actions/github/command-request.ts';
const COMMAND = '.github/workflows/command.yml';
const DECLARE = '.github/workflows/declare.yml';

const SENDER = ['sender.id', 'sender.login', 'sender.type'];

const COMMENT = [
  'action',
  'issue.number',
  'issue.created_at',
  'comment.id',
  'comment.node_id',
  'comment.body',
  'comment.html_url',
  'comment.created_at',
  'comment.user',
  'comment.user.id',
  'comment.user.login',
  'comment.user.type',
  'comment.performed_via_github_app',
  'repository.id',
  'repository.html_url',
  'repository.default_branch',
  ...SENDER,
];

const ISSUE = [
  'action',
  'issue.number',
  'issue.node_id',
  'issue.html_url',
  'issue.title',
  'issue.body',
  'issue.created_at',
  'issue.updated_at',
  'issue.labels',
  'issue.labels.*.name',
  'issue.user',
  'issue.user.id',
  'issue.user.login',
  'issue.user.type',
  'repository.id',
  'repository.html_url',
  'repository.full_name',
  'repository.default_branch',
  ...SENDER,
];

async function openComment({ scratch }: Subject) {
  const { number } = await scratch.issue();
  return scratch.comment(number, '/note');
}

const toRoute = (id: number) => `/repos/{owner}/{repo}/issues/comments/${id}`;

async function openLabelled({ rest, scratch }: Subject) {
  const label = await scratch.label();
  const { number } = await scratch.issue();
  const route = `POST /repos/{owner}/{repo}/issues/${number}/labels`;
  await rest('administrator', route, { body: { labels: [label] } });
}

async function openWithLabel({ rest, scratch }: Subject) {
  const label = await scratch.label();
  const draft = { title: scratch.name(), body: 'x', labels: [label] };
  const made = await rest('administrator', 'POST /repos/{owner}/{repo}/issues', { body: draft });
  return made;
}

export const payloads: readonly Fact[] = [
  toPayloadFact({
    id: 'payload-comment-created',
    claim:
      'A new comment carries its text, its author, who sent it, and the App it was sent through.',
    event: 'issue_comment',
    action: 'created',
    paths: COMMENT,
    reliedOnBy: [REQUEST, COMMAND, 'actions/sweep/own.ts'],
    act: openComment,
  }),
  toPayloadFact({
    id: 'comment-edited-payload',
    claim: 'An edited comment carries the new text and, in `changes.body.from`, the old one.',
    event: 'issue_comment',
    action: 'edited',
    paths: [...COMMENT, 'changes', 'changes.body', 'changes.body.from'],
    reliedOnBy: [REQUEST, COMMAND, 'actions/sweep/own.ts'],
    act: async (subject) => {
      const { id } = await openComment(subject);
      await subject.rest('administrator', `PATCH ${toRoute(id)}`, { body: { body: 'edited' } });
    },
  }),
  toPayloadFact({
    id: 'comment-deleted-payload',
    claim: 'A deleted comment is carried whole.',
    event: 'issue_comment',
    action: 'deleted',
    paths: COMMENT,
    reliedOnBy: [REQUEST, COMMAND, 'actions/sweep/own.ts'],
    act: async (subject) => {
      const { id } = await openComment(subject);
      await subject.rest('administrator', `DELETE ${toRoute(id)}`);
    },
  }),
  toPayloadFact({
    id: 'payload-issue-opened',
    claim: 'A new issue carries its text, its labels, its author and who opened it.',
    event: 'issues',
    action: 'opened',
    paths: ISSUE,
    reliedOnBy: ['actions/declare/request.ts', DECLARE, 'actions/sweep/own.ts'],
    act: openWithLabel,
  }),
  toPayloadFact({
    id: 'payload-issue-labeled',
    claim: 'A label put on an issue is carried by name, with the issue and who put it there.',
    event: 'issues',
    action: 'labeled',
    paths: ['label.name', 'label', ...ISSUE],
    reliedOnBy: [REQUEST, COMMAND, 'actions/sweep/own.ts'],
    act: openLabelled,
  }),
];
