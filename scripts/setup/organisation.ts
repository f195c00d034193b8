/** What a person must have settled before: a private repository, and teams that exist. */
import { ROLES, toTeams } from '#incident/settings.ts';
import type { Site } from './site.ts';
import type { Point, Task } from './task.ts';

export const organisation: Task = {
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
  const exists = await site.request('GET /orgs/{org}/teams/{team_slug}', { team_slug: team }).then(
    () => true,
    () => false,
  );
  return exists
    ? { state: 'there', text: `team ${team}` }
    : {
        state: 'by-hand',
        text: `Create the team ${team} in ${site.settings.organisation}, or name another in firebreak.yml`,
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
