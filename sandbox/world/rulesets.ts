/**
 * Rulesets as GitHub reads them: which are active for a branch or a push, and whom each lets past. An administrator has
 * no way past that is not written down, and GITHUB_TOKEN is no actor that could be.
 * https://docs.github.com/en/rest/repos/rules
 */

import { z } from 'zod';
import type { Act } from './act.ts';
import type { Role } from './types.ts';

const Rule = z.looseObject({
  type: z.string(),
  parameters: z.record(z.string(), z.unknown()).default({}),
});
export type Rule = z.infer<typeof Rule>;

const Actor = z.looseObject({
  actor_id: z.number().nullish(),
  actor_type: z.string(),
  bypass_mode: z.string().default('always'),
});

const Names = z.array(z.string()).default([]);
const Ruleset = z.looseObject({
  target: z.string().default('branch'),
  enforcement: z.string(),
  conditions: z
    .looseObject({ ref_name: z.looseObject({ include: Names, exclude: Names }).optional() })
    .nullish(),
  bypass_actors: z.array(Actor).nullish(),
  rules: z.array(Rule).default([]),
});
type Ruleset = z.infer<typeof Ruleset>;

/** What is about to happen: a push to a branch, what the push carries, or the merge of a pull request into it. */
export interface Attempt {
  target: 'branch' | 'push';
  branch: string;
  by: 'push' | 'merge';
}

/** The rules that hold for an attempt and that whoever makes it cannot pass by. */
export function findRules(act: Act, attempt: Attempt): Rule[] {
  return act.repository.rulesets
    .map(({ body }) => Ruleset.safeParse(body).data)
    .filter((ruleset) => ruleset !== undefined)
    .filter(({ enforcement, target }) => enforcement === 'active' && target === attempt.target)
    .filter((ruleset) => attempt.target === 'push' || covers(ruleset, attempt.branch, act))
    .filter((ruleset) => !isPassed(ruleset, attempt, act))
    .flatMap(({ rules }) => rules);
}

/** The rules of a branch, whoever asks, each with the number of its ruleset. */
export function listBranchRules(act: Act, branch: string): (Rule & { ruleset: number })[] {
  return act.repository.rulesets.flatMap(({ id, body }) => {
    const ruleset = Ruleset.safeParse(body).data;
    if (ruleset?.enforcement !== 'active' || ruleset.target !== 'branch') return [];
    return covers(ruleset, branch, act)
      ? ruleset.rules.map((rule) => ({ ...rule, ruleset: id }))
      : [];
  });
}

function covers({ conditions }: Ruleset, branch: string, { repository }: Act): boolean {
  const { include, exclude } = conditions?.ref_name ?? { include: [], exclude: [] };
  const names = (pattern: string): boolean => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return branch === repository.defaultBranch;
    return matchesPath(pattern, `refs/heads/${branch}`);
  };
  return include.some(names) && !exclude.some(names);
}

function isPassed({ bypass_actors: actors }: Ruleset, attempt: Attempt, act: Act): boolean {
  return (actors ?? []).some(
    (actor) =>
      (actor.bypass_mode !== 'pull_request' || attempt.by === 'merge') && isActor(actor, act),
  );
}

/** GitHub's numbers for the roles that everybody has. */
const ROLES = new Map<number, Role[]>([
  [2, ['maintain', 'admin']],
  [4, ['write', 'maintain', 'admin']],
  [5, ['admin']],
]);

function isActor({ actor_type: type, actor_id: id }: z.infer<typeof Actor>, act: Act): boolean {
  const { account, repository, token, world } = act;
  if (token?.kind === 'job') return false;
  if (type === 'Integration') return account.type === 'Bot' && account.appId === id;
  if (account.type === 'Bot') return false;
  if (type === 'OrganizationAdmin') return account.id === world.organisation.id;
  if (type === 'User') return account.id === id;
  if (type === 'Team') {
    return [...world.teams.values()].some((team) => team.id === id && team.members.has(account.id));
  }
  return type === 'RepositoryRole' && hasRole(repository, account.id, id ?? 0);
}

function hasRole({ collaborators }: Act['repository'], account: number, role: number): boolean {
  return ROLES.get(role)?.includes(collaborators.get(account) ?? 'none') === true;
}

const GLOBS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '?': '[^/]' };

/** Ruby’s `File.fnmatch` with FNM_PATHNAME: only `**` before a slash goes deeper than one folder. */
export function matchesPath(pattern: string, path: string): boolean {
  const source = pattern.replaceAll(/\*\*\/|\*+|\?|[.+^$(){}|[\]\\]/g, (part) =>
    part.startsWith('*') && part !== '**/' ? '[^/]*' : (GLOBS[part] ?? `\\${part}`),
  );
  return new RegExp(`^${source}$`).test(path);
}
