/** A repository as GitHub spells it. Webhooks and lists tell less than `GET /repos/{owner}/{repo}` does. */
import { toCloneAddresses, toRepositoryAddresses } from './addresses.ts';
import { toNodeId } from './ids.ts';
import { renderUser, toFullName, type Schemas } from './payload.ts';
import type { Repository } from './types.ts';
import type { Account } from './account.ts';
import type { World } from './world.ts';

type Place = Pick<World, 'url' | 'organisation'>;

/** Nobody asks when a repository was made. */
const FOUNDED = '2020-01-01T00:00:00Z';

/** Renders a repository as events and pull requests hold it. */
export function renderRepository(repository: Repository, world: Place) {
  const name = toFullName(repository);
  return {
    ...renderMinimalRepository(repository, world),
    ...toCloneAddresses(world.url, name),
    ...COUNTS,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    default_branch: repository.defaultBranch,
    created_at: FOUNDED,
    updated_at: FOUNDED,
    pushed_at: FOUNDED,
    homepage: null,
    language: null,
    license: null,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    topics: [],
  } satisfies Schemas['repository'];
}

const COUNTS = {
  size: 0,
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
};

/** Renders a repository as workflow runs hold it. */
export function renderMinimalRepository(repository: Repository, world: Place) {
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: toFullName(repository),
    private: repository.private,
    owner: renderUser(world.organisation, world),
    description: null,
    fork: false,
    ...toRepositoryAddresses(world.url, toFullName(repository)),
  } satisfies Schemas['minimal-repository'];
}

/** Renders a repository as it is answered when one asks for it. */
export function renderFullRepository(
  repository: Repository,
  world: Place,
): Schemas['full-repository'] {
  const counts = { network_count: 0, subscribers_count: 0 };
  return { ...renderRepository(repository, world), ...counts, custom_properties: {} };
}

/** Renders the organisation as events hold it. */
export function renderOrganisation({ id, login }: Account, { url }: Place) {
  const api = `${url}/orgs/${login}`;
  return {
    id,
    node_id: toNodeId('O', id),
    login,
    url: api,
    html_url: `${url}/${login}`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events`,
    hooks_url: `${api}/hooks`,
    issues_url: `${api}/issues`,
    members_url: `${api}/members{/member}`,
    public_members_url: `${api}/public_members{/member}`,
    avatar_url: `${url}/avatars/${String(id)}`,
    description: '',
  };
}
