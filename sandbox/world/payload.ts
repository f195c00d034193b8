/**
 * The world's nouns as GitHub spells them in webhooks and REST bodies, with every field GitHub promises. Repositories and
 * pull requests have files of their own.
 */

import { createHash } from 'node:crypto';
import type { components } from '@octokit/openapi-types';
import { toAccountAddresses } from './addresses.ts';
import { toTimestamp } from './clock.ts';
import type { Comment, Reaction, Repository, Team, Thread } from './types.ts';
import type { Account } from './account.ts';
import { toNodeId } from './ids.ts';
import type { World } from './world.ts';

export type Schemas = components['schemas'];

/** A published shape of which only some fields are sent. */
type Partly<T> = T extends readonly (infer Item)[]
  ? Partly<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T;

export type Published<Name extends keyof Schemas> = Partly<Schemas[Name]>;

type Url = Pick<World, 'url'>;

/** The `owner/name` of a repository, its key everywhere. */
export function toFullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

/** Renders an account. */
export function renderUser(account: Account, { url }: Url): Schemas['simple-user'] {
  const { id, nodeId, login, type } = account;
  return {
    id,
    node_id: nodeId,
    login,
    type,
    site_admin: false,
    avatar_url: `${url}/avatars/${String(id)}`,
    gravatar_id: '',
    ...toAccountAddresses(url, login),
  };
}

/** Renders a team. */
export function renderTeam(
  { id, slug }: Team,
  { url, organisation }: Pick<World, 'url' | 'organisation'>,
) {
  const api = `${url}/organizations/${String(organisation.id)}/team/${String(id)}`;
  return {
    id,
    node_id: toNodeId('T', id),
    slug,
    name: slug,
    description: '',
    privacy: 'closed' as const,
    notification_setting: 'notifications_enabled' as const,
    permission: 'pull',
    type: 'organization' as const,
    parent: null,
    url: api,
    html_url: `${url}/orgs/${organisation.login}/teams/${slug}`,
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
  } satisfies Schemas['team'];
}

type LabelPlace = { world: Url; repository: Repository };

/** Renders a label, also one that has just been deleted. */
export function renderLabel({ world, repository }: LabelPlace, name: string) {
  const { color = 'ededed', description = '' } = repository.labels.get(name) ?? {};
  const api = `${world.url}/repos/${toFullName(repository)}/labels`;
  return {
    id: toLabelId(repository, name),
    node_id: toLabelNodeId(repository, name),
    url: `${api}/${encodeURIComponent(name)}`,
    name,
    color,
    description,
    default: false,
  } satisfies Schemas['label'];
}

/** Derived from the name, as the node id is; beyond 2³¹, as new ones are on GitHub. */
function toLabelId(repository: Repository, name: string): number {
  const digest = createHash('sha1')
    .update(`${String(repository.id)}:${name}`)
    .digest();
  return 5_000_000_000 + digest.readUInt32BE();
}

/** A label’s node id, derived from its name: labels need no counter. */
export function toLabelNodeId(repository: Repository, name: string): string {
  return toNodeId('LA', `${String(repository.id)}:${name}`);
}

/** Renders the counts of reactions; `api` is the address of what they are on. */
function renderReactions(reactions: Reaction[], api: string): Schemas['reaction-rollup'] {
  const count = (content: Reaction['content']): number =>
    reactions.filter((reaction) => reaction.content === content).length;
  return {
    url: `${api}/reactions`,
    total_count: reactions.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    hooray: count('hooray'),
    confused: count('confused'),
    heart: count('heart'),
    rocket: count('rocket'),
    eyes: count('eyes'),
  };
}

/** Says nothing of anybody's rights: a member may be one without access, a bot is nobody. */
function toAssociation({ type }: Account): Schemas['author-association'] {
  return type === 'User' ? 'MEMBER' : 'NONE';
}

/** Renders a comment with the address of its thread. */
export function renderComment(
  comment: Comment,
  { world, repository, thread }: { world: Url; repository: Repository; thread: Thread },
) {
  const kind = thread.pull === undefined ? 'issues' : 'pull';
  const issue = `${world.url}/${toFullName(repository)}/${kind}/${String(thread.number)}`;
  const api = `${world.url}/repos/${toFullName(repository)}/issues`;
  const url = `${api}/comments/${String(comment.id)}`;
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url,
    issue_url: `${api}/${String(thread.number)}`,
    html_url: `${issue}#issuecomment-${String(comment.id)}`,
    body: comment.body,
    user: renderUser(comment.author, world),
    created_at: toTimestamp(comment.createdAt),
    updated_at: toTimestamp(comment.editedAt ?? comment.createdAt),
    author_association: toAssociation(comment.author),
    performed_via_github_app: null,
    reactions: renderReactions(comment.reactions, url),
  } satisfies Schemas['issue-comment'];
}

/** Renders an issue; a pull request is an issue with two more fields. */
export function renderIssue(
  thread: Thread,
  { world, repository }: { world: Url; repository: Repository },
) {
  const name = toFullName(repository);
  const kind = thread.pull === undefined ? 'issues' : 'pull';
  const number = String(thread.number);
  const url = `${world.url}/repos/${name}/issues/${number}`;
  return {
    id: thread.id,
    node_id: thread.nodeId,
    number: thread.number,
    url,
    repository_url: `${world.url}/repos/${name}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: `${world.url}/${name}/${kind}/${number}`,
    title: thread.title,
    body: thread.body,
    state: thread.state,
    state_reason: thread.stateReason ?? null,
    locked: thread.locked === true,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    user: renderUser(thread.author, world),
    labels: [...thread.labels].map((label) => renderLabel({ world, repository }, label)),
    comments: thread.comments.filter(({ deleted }) => !deleted).length,
    created_at: toTimestamp(thread.createdAt),
    updated_at: toTimestamp(thread.touchedAt ?? thread.createdAt),
    closed_at: thread.closedAt ? toTimestamp(thread.closedAt) : null,
    author_association: toAssociation(thread.author),
    performed_via_github_app: null,
    reactions: renderReactions(thread.reactions, url),
    ...(thread.pull && {
      draft: thread.pull.draft,
      pull_request: renderLink(thread, world.url, name),
    }),
  } satisfies Schemas['issue'];
}

function renderLink({ number, pull }: Thread, base: string, name: string) {
  const page = `${base}/${name}/pull/${String(number)}`;
  return {
    url: `${base}/repos/${name}/pulls/${String(number)}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull?.mergedAt ? toTimestamp(pull.mergedAt) : null,
  };
}
