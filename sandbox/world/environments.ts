/**
 * Environments: what GitHub takes when one is made or changed, and how it answers. The two shapes differ: what is put
 * as `reviewers` comes back as a protection rule.
 */

import { toTimestamp } from './clock.ts';
import { toNodeId } from './ids.ts';
import type { Published } from './payload.ts';
import { renderTeam, renderUser, toFullName } from './payload.ts';
import type { BranchPolicy, Environment, Repository } from './types.ts';
import type { World } from './world.ts';
import type { EnvironmentBody } from './environment-body.ts';

type Place = { world: World; repository: Repository };
type Answer = Published<'environment'>;
type Rule = NonNullable<Answer['protection_rules']>[number];

/** An environment without rules, secrets and variables. */
export function createEnvironment({ ids, clock }: World): Environment {
  const at = clock.now();
  const nothing = { secrets: new Map(), variables: new Map(), branchPolicies: [], body: {} };
  return { id: ids.next('other'), createdAt: at, updatedAt: at, ...nothing };
}

/** Whether only branches that were named may deploy. */
export function hasOwnPolicies({ body }: Environment): boolean {
  return body.deployment_branch_policy?.custom_branch_policies === true;
}

/** Whether the team or account that should review exists. */
export function hasReviewer(world: World, { type, id }: { type: string; id: number }): boolean {
  const all: { id: number }[] = [...(type === 'Team' ? world.teams : world.accounts).values()];
  return all.some((one) => one.id === id);
}

/** Renders an environment. */
export function renderEnvironment(name: string, environment: Environment, place: Place): Answer {
  const { id, createdAt, updatedAt, body } = environment;
  const own = toFullName(place.repository);
  const page = `${place.world.url}/${own}/deployments/activity_log?environments_filter=`;
  return {
    id,
    node_id: toNodeId('EN', id),
    name,
    url: `${place.world.url}/repos/${own}/environments/${encodeURIComponent(name)}`,
    html_url: page + encodeURIComponent(name),
    created_at: toTimestamp(createdAt),
    updated_at: toTimestamp(updatedAt),
    protection_rules: toRules(environment, place),
    deployment_branch_policy: body.deployment_branch_policy ?? null,
  };
}

function toRules({ id, body }: Environment, place: Place): Rule[] {
  const { wait_timer: minutes = 0, reviewers } = body;
  const rules: Rule[] = [
    ...(minutes > 0 ? [{ type: 'wait_timer', wait_timer: minutes }] : []),
    ...(reviewers && reviewers.length > 0
      ? [
          {
            type: 'required_reviewers',
            prevent_self_review: body.prevent_self_review ?? false,
            reviewers: reviewers.map((reviewer) => renderReviewer(reviewer, place.world)),
          },
        ]
      : []),
    ...(body.deployment_branch_policy ? [{ type: 'branch_policy' }] : []),
  ];
  return rules.map((rule, index) => {
    const key = id * 10 + index;
    return { id: key, node_id: toNodeId('GA', key), ...rule };
  });
}

function renderReviewer(
  { type, id }: NonNullable<EnvironmentBody['reviewers']>[number],
  world: World,
) {
  if (type === 'Team') {
    const team = [...world.teams.values()].find((one) => one.id === id);
    return { type, reviewer: team && renderTeam(team, world) };
  }
  const account = [...world.accounts.values()].find((one) => one.id === id);
  return { type, reviewer: account && renderUser(account, world) };
}

/** Renders one of the branches that may deploy. */
export function renderPolicy({ id, name }: BranchPolicy): Published<'deployment-branch-policy'> {
  return { id, node_id: toNodeId('GBP', id), name, type: 'branch' };
}
