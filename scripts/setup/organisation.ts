/** What a person must have settled before: a private repository, and teams that exist. */
import { UpstreamError } from '#kernel/errors.ts';
import { ROLES, toTeams } from '#incident/settings.ts';
import type { Site } from './site.ts';
import { toManual, type Point, type SetupTask } from './task.ts';

export const organisation: SetupTask = {
  title: 'Organisation',
  describe: (settings) => [
    `${settings.incident_repository} is private`,
    ...toTeams(settings).map((team) => `team ${team} exists`),
  ],
  look: async (site) => [
    toVisibility(site),
    ...(await Promise.all(toTeams(site.settings).map((team) => lookAtTeam(site, team)))),
    ...toUnheldRoles(site),
  ],
};

function toVisibility({ isPublic, owner, name, settings }: Site): Point {
  if (!isPublic) return { state: 'there', text: `${owner}/${name} is private` };
  if (settings.policy.acknowledge_public_repository) {
    return { state: 'there', text: `${owner}/${name} is public, as firebreak.yml acknowledges` };
  }
  return {
    state: 'by-hand',
    text: `Make ${owner}/${name} private: titles, branches and comments of incidents are readable by anyone`,
  };
}

async function lookAtTeam(site: Site, team: string): Promise<Point> {
  try {
    await site.request('GET /orgs/{org}/teams/{team_slug}', { team_slug: team });
    return { state: 'there', text: `team ${team}` };
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 404) return judgeMissing(site, team);
    return toManual(`Check yourself whether the team ${team} exists`, error);
  }
}

/** GitHub answers 404 for a team that is not there and for one that the token may not see; the list tells the two apart. */
async function judgeMissing(site: Site, team: string): Promise<Point> {
  const { organisation: name } = site.settings;
  const check = `Check yourself whether the team ${team} exists in ${name}`;
  const hidden = `${check}: this token sees no team there (a classic one needs read:org, a fine-grained one the organisation's permission Members: read)`;
  try {
    const seen = await site.list('GET /orgs/{org}/teams');
    if (seen.length === 0) return { state: 'by-hand', text: hidden };
  } catch (error) {
    return toManual(hidden, error);
  }
  return {
    state: 'by-hand',
    text: `Create the team ${team} in ${name}, or name another in firebreak.yml (a secret team shows to its members and to owners alone)`,
  };
}

function toUnheldRoles({ settings }: Site): Point[] {
  return ROLES.filter(
    (role) => settings.roles[role].teams.length + settings.roles[role].people.length === 0,
  ).map((role) => ({
    state: 'by-hand',
    text: `Name a team or people for the role ${role} in firebreak.yml: nobody holds it`,
  }));
}
