/** Accounts and teams as they are answered when one asks for them: their profiles, of which the sandbox knows little. */
import { toNodeId } from './ids.ts';
import { renderTeam, renderUser, type Schemas } from './payload.ts';
import { renderOrganisation } from './repository-payload.ts';
import type { Team } from './types.ts';
import type { Account } from './account.ts';
import type { World } from './world.ts';

type Place = Pick<World, 'url' | 'organisation'>;

const FOUNDED = '2020-01-01T00:00:00Z';

const COUNTS = {
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: FOUNDED,
  updated_at: FOUNDED,
};

const PROFILE = {
  name: null,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
};

/** Renders a person's or a bot's profile. */
export function renderProfile(account: Account, place: Place): Schemas['public-user'] {
  return { ...renderUser(account, place), ...COUNTS, ...PROFILE };
}

/** Renders an App as anybody may look it up. */
export function renderAppProfile({ login }: Account, id: number, { url, organisation }: Place) {
  const slug = login.replace(/\[bot\]$/, '');
  return {
    id,
    slug,
    node_id: toNodeId('A', id),
    owner: renderUser(organisation, { url }),
    name: slug,
    description: null,
    external_url: url,
    html_url: `${url}/apps/${slug}`,
    created_at: FOUNDED,
    updated_at: FOUNDED,
    permissions: {},
    events: [],
  } satisfies Schemas['integration'];
}

/** Renders the organisation's profile. */
export function renderOrganisationProfile(place: Place) {
  return {
    ...renderOrganisation(place.organisation, place),
    ...COUNTS,
    has_organization_projects: true,
    has_repository_projects: true,
    type: 'Organization',
    archived_at: null,
  } satisfies Schemas['organization-full'];
}

/** Renders a team with its counts and its organisation. */
export function renderFullTeam(team: Team, place: Place): Schemas['team-full'] {
  return {
    ...renderTeam(team, place),
    created_at: FOUNDED,
    updated_at: FOUNDED,
    members_count: team.members.size,
    repos_count: 0,
    organization: renderOrganisationProfile(place),
  };
}

/** Renders somebody's place in a team. */
export function renderTeamMembership(
  { slug }: Team,
  { login }: Account,
  { place, state }: { place: Place; state: 'active' | 'pending' },
): Schemas['team-membership'] {
  const team = `${place.url}/orgs/${place.organisation.login}/teams/${slug}`;
  return { url: `${team}/memberships/${login}`, role: 'member', state };
}
