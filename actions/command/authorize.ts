/** Who may do what: pure, by numeric id and active team membership, and a refusal wherever a fact is missing. */
import { joinWords } from '#answer/index.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Role, Settings } from '#incident/settings.ts';

export interface Requester {
  id: number;
  login: string;
  /** Slugs of teams with active membership; undefined when they could not be read. */
  memberships: ReadonlySet<string> | undefined;
}

/** The roles a person holds for certain. */
export function toRoles(requester: Requester, settings: Settings): ReadonlySet<Role> {
  const held = (['responder', 'incident-commander', 'approver'] as const).filter((role) => {
    const { teams, people } = settings.roles[role];
    const named = people.some((person) => person.id === requester.id);
    return named || teams.some((team) => requester.memberships?.has(team) === true);
  });
  return new Set(held);
}

/** Lets a claimant pass or says who could. */
export function authorize(
  who: readonly Role[] | 'anyone',
  requester: Requester,
  settings: Settings,
): Refusal | undefined {
  if (who === 'anyone') return undefined;
  const held = toRoles(requester, settings);
  if (who.some((role) => held.has(role))) return undefined;
  const roles = joinWords(
    who.map((role) => renderRole(role, settings)),
    'or',
  );
  return refuse('not-permitted', `This takes the role ${roles}. ${renderWhy(requester)}`);
}

function renderWhy({ login, memberships }: Requester): string {
  return memberships === undefined
    ? `Whether ${login} is in such a team could not be checked: no observer token that may read teams. \`npm run setup\` makes the observer App; people whom firebreak.yml names by id need no team.`
    : `${login} does not hold it.`;
}

function renderRole(role: Role, settings: Settings): string {
  const { teams, people } = settings.roles[role];
  const holders = [...teams.map((team) => `team ${team}`), ...people.map(({ login }) => login)];
  return `${role} (${holders.length === 0 ? 'nobody yet' : holders.join(', ')})`;
}
