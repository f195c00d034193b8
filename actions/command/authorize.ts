/** Who may do what: pure, by numeric id and active team membership, and a refusal wherever a fact is missing. */
import { refuse, type Refusal } from '#kernel/reason.ts';
import type { Role, Settings } from '#kernel/settings.ts';

export interface Claimant {
  id: number;
  login: string;
  /** Slugs of teams with active membership; undefined when they could not be read. */
  memberships: ReadonlySet<string> | undefined;
}

/** The roles a person holds for certain. */
export function toRoles(claimant: Claimant, settings: Settings): ReadonlySet<Role> {
  const held = (['responder', 'incident-commander', 'approver'] as const).filter((role) => {
    const { teams, people } = settings.roles[role];
    const named = people.some((person) => person.id === claimant.id);
    return named || teams.some((team) => claimant.memberships?.has(team) === true);
  });
  return new Set(held);
}

/** Lets a claimant pass or says who could. */
export function authorize(
  who: readonly Role[] | 'anyone',
  claimant: Claimant,
  settings: Settings,
): Refusal | undefined {
  if (who === 'anyone') return undefined;
  const held = toRoles(claimant, settings);
  if (who.some((role) => held.has(role))) return undefined;
  const could = `It takes one of the roles ${who.join(', ')}: ${renderHolders(who, settings)}.`;
  return refuse('not-permitted', `${renderWhy(claimant)} ${could}`);
}

function renderWhy(claimant: Claimant): string {
  return claimant.memberships === undefined
    ? `Team membership of ${claimant.login} could not be checked: no observer token that may read teams.`
    : `${claimant.login} holds none of the roles that may do this.`;
}

function renderHolders(who: readonly Role[], settings: Settings): string {
  const teams = who.flatMap((role) => settings.roles[role].teams);
  const people = who.flatMap((role) => settings.roles[role].people.map((person) => person.login));
  const named = [...[...new Set(teams)].map((team) => `team ${team}`), ...new Set(people)];
  return named.length === 0 ? 'nobody holds them yet; see firebreak.yml' : named.join(', ');
}
