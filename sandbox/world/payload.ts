/**
 * The world's nouns as GitHub spells them in webhooks and REST bodies. Field names and types are
 * checked against GitHub's published OpenAPI types; fields Firebreak never reads are left out.
 */

import { toTimestamp } from './clock.ts';
import type { components } from '@octokit/openapi-types';
import type { Account, Comment, Reaction, Repository, Team, Thread } from './types.ts';
import { toNodeId } from './ids.ts';
import type { World } from './world.ts';

type Schemas = components['schemas'];

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
export function renderUser(account: Account, { url }: Url): Published<'simple-user'> {
  const { id, nodeId, login, type } = account;
  const page = `${url}/${login}`;
  return { id, node_id: nodeId, login, type, site_admin: false, html_url: page };
}

/** Renders a team. */
export function renderTeam({ id, slug }: Team): Published<'team'> {
  return { id, node_id: toNodeId('T', id), slug, name: slug, privacy: 'closed' };
}

/** Renders a repository. */
export function renderRepository(
  repository: Repository,
  world: Pick<World, 'url' | 'organisation'>,
): Published<'full-repository'> {
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: toFullName(repository),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    default_branch: repository.defaultBranch,
    owner: renderUser(world.organisation, world),
    html_url: `${world.url}/${toFullName(repository)}`,
    archived: false,
    disabled: false,
    has_issues: true,
  };
}

/** Renders a label, also one that has just been deleted. */
export function renderLabel(repository: Repository, name: string): Published<'label'> {
  const { color = 'ededed', description = '' } = repository.labels.get(name) ?? {};
  const nodeId = toLabelNodeId(repository, name);
  return { node_id: nodeId, name, color, description, default: false };
}

/** A label’s node id, derived from its name: labels need no counter. */
export function toLabelNodeId(repository: Repository, name: string): string {
  return toNodeId('LA', `${String(repository.id)}:${name}`);
}

const REACTIONS: Reaction['content'][] = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
];

function renderReactions(reactions: Reaction[]): Published<'reaction-rollup'> {
  const count = (content: string): number =>
    reactions.filter((reaction) => reaction.content === content).length;
  const counts = Object.fromEntries(REACTIONS.map((content) => [content, count(content)]));
  return { total_count: reactions.length, ...counts };
}

/** Says nothing of anybody's rights: a member may be one without access, a bot is nobody. */
function toAssociation({ type }: Account): Published<'author-association'> {
  return type === 'User' ? 'MEMBER' : 'NONE';
}

/** Renders a comment with the address of its thread. */
export function renderComment(
  comment: Comment,
  { world, repository, thread }: { world: Url; repository: Repository; thread: Thread },
): Published<'issue-comment'> {
  const kind = thread.pull === undefined ? 'issues' : 'pull';
  const issue = `${world.url}/${toFullName(repository)}/${kind}/${String(thread.number)}`;
  const api = `${world.url}/repos/${toFullName(repository)}/issues`;
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${api}/comments/${String(comment.id)}`,
    issue_url: `${api}/${String(thread.number)}`,
    html_url: `${issue}#issuecomment-${String(comment.id)}`,
    body: comment.body,
    user: renderUser(comment.author, world),
    created_at: toTimestamp(comment.createdAt),
    updated_at: toTimestamp(comment.editedAt ?? comment.createdAt),
    performed_via_github_app: null,
    author_association: toAssociation(comment.author),
    reactions: renderReactions(comment.reactions),
  };
}

/** Renders an issue; a pull request is an issue with one more field. */
export function renderIssue(
  thread: Thread,
  { world, repository }: { world: Url; repository: Repository },
): Published<'issue'> {
  const name = toFullName(repository);
  const kind = thread.pull === undefined ? 'issues' : 'pull';
  const number = String(thread.number);
  return {
    id: thread.id,
    node_id: thread.nodeId,
    number: thread.number,
    url: `${world.url}/repos/${name}/issues/${number}`,
    html_url: `${world.url}/${name}/${kind}/${number}`,
    title: thread.title,
    body: thread.body,
    state: thread.state,
    state_reason: thread.stateReason ?? null,
    closed_at: thread.closedAt ? toTimestamp(thread.closedAt) : null,
    locked: false,
    user: renderUser(thread.author, world),
    labels: [...thread.labels].map((label) => renderLabel(repository, label)),
    comments: thread.comments.filter(({ deleted }) => !deleted).length,
    created_at: toTimestamp(thread.createdAt),
    updated_at: toTimestamp(thread.touchedAt ?? thread.createdAt),
    performed_via_github_app: null,
    author_association: toAssociation(thread.author),
    reactions: renderReactions(thread.reactions),
    ...(thread.pull && {
      pull_request: {
        url: `${world.url}/repos/${name}/pulls/${number}`,
        html_url: `${world.url}/${name}/pull/${number}`,
        merged_at: thread.pull.mergedAt ? toTimestamp(thread.pull.mergedAt) : null,
      },
    }),
  };
}
