/**
 * Environments: `firebreak` holds what plans are read with, `containment` GitHub's operator, `containment-<provider>` that
 * of another system, and all of them the signing key. They admit the default branch alone, so that no workflow of an
 * incident branch can ask for a key. Reviewers of an operator's are a second lock beside /approve; `firebreak` must have
 * none, because declaring runs in it.
 */
import { z } from 'zod';
import { toEnvironment, type Provider } from '#containment/index.ts';
import type { Settings } from '#incident/settings.ts';
import { PROVIDERS } from '#providers/index.ts';
import type { Site } from './site.ts';
import { toManual, type Point, type SetupTask } from './task.ts';

/** The environments of operators: GitHub's, which everybody has, and those of the systems that firebreak.yml configures. */
export function toOperatorEnvironments(
  settings: Pick<Settings, 'providers'>,
  providers: readonly Provider[] = PROVIDERS,
): string[] {
  return toConfigured(settings, providers).map(toEnvironment);
}

/** The forge that the record lives on needs no piece in firebreak.yml. */
export function toConfigured(
  { providers: pieces }: Pick<Settings, 'providers'>,
  providers: readonly Provider[] = PROVIDERS,
): Provider[] {
  return providers.filter(({ name }) => name === 'github' || Object.hasOwn(pieces, name));
}

const ONE = '/repos/{owner}/{repo}/environments/{environment_name}';
const POLICIES = `${ONE}/deployment-branch-policies`;
const CUSTOM = { protected_branches: false, custom_branch_policies: true };

/** What is put as reviewers comes back as a rule. */
const Rule = z.object({
  wait_timer: z.number().optional(),
  prevent_self_review: z.boolean().optional(),
  reviewers: z.array(z.object({ reviewer: z.object({ id: z.number() }).optional() })).optional(),
});
const EnvironmentAnswer = z.object({
  protection_rules: z.array(Rule).default([]),
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullish(),
});
const Policy = z.object({ name: z.string() });
const Team = z.object({ id: z.number() });

export const environments: SetupTask = {
  title: 'Environments',
  describe: (settings) => [
    'environment firebreak: the default branch alone, and nobody to wait for',
    ...toOperatorEnvironments(settings).map(
      (name) =>
        `environment ${name}: the default branch alone, reviewed by ${toReviewers(settings) ?? 'nobody yet'}`,
    ),
  ],
  look: async (site) => {
    const reviewer = await findReviewer(site);
    const points = await Promise.all([
      lookAtEnvironment(site, 'firebreak', undefined),
      ...toOperatorEnvironments(site.settings).map((name) =>
        lookAtEnvironment(site, name, reviewer?.id),
      ),
    ]);
    return [...points.flat(), ...toReviewerPoints(site, reviewer)];
  },
};

function toReviewers({ roles }: Settings): string | undefined {
  return roles.approver.teams[0];
}

interface Reviewer {
  team: string;
  /** Undefined when the organisation has no such team. */
  id: number | undefined;
}

async function findReviewer(site: Site): Promise<Reviewer | undefined> {
  const team = toReviewers(site.settings);
  if (team === undefined) return undefined;
  const found = await site
    .request('GET /orgs/{org}/teams/{team_slug}', { team_slug: team })
    .catch(() => undefined);
  const parsed = Team.safeParse(found);
  return { team, id: parsed.success ? parsed.data.id : undefined };
}

function toReviewerPoints(site: Site, reviewer: Reviewer | undefined): Point[] {
  if (reviewer?.id !== undefined) return [];
  const missing =
    reviewer === undefined
      ? 'firebreak.yml names no team of approvers'
      : `the team ${reviewer.team} does not exist or is not visible to this token`;
  const page = `${site.owner}/${site.name} → Settings → Environments`;
  return toOperatorEnvironments(site.settings).map((name) => ({
    state: 'by-hand',
    text: `Choose required reviewers on ${page} → ${name}: ${missing}`,
  }));
}

async function lookAtEnvironment(
  site: Site,
  name: string,
  reviewer: number | undefined,
): Promise<Point[]> {
  const own = { environment_name: name };
  const present = await site.request(`GET ${ONE}`, own).catch(() => undefined);
  const parsed = EnvironmentAnswer.safeParse(present);
  const text = `environment ${name}${reviewer === undefined ? '' : ' with required reviewers'}`;
  const policy = {
    state: 'todo',
    text: `admit ${site.defaultBranch} to ${name}`,
    apply: () => admitBranch(site, name),
  } as const;
  if (parsed.success && isAsWanted(parsed.data, reviewer)) {
    const hold = name === 'firebreak' ? findHold(parsed.data) : [];
    return [{ state: 'there', text }, ...hold, await lookAtPolicy(site, name)];
  }
  const apply = () => putEnvironment(site, name, reviewer);
  return [
    { state: 'todo', text: `${parsed.success ? 'update' : 'create'} ${text}`, apply },
    policy,
  ];
}

/** Whoever made jobs wait had a reason; but nobody can declare until the wait is over. */
function findHold({ protection_rules: rules }: z.infer<typeof EnvironmentAnswer>): Point[] {
  const isHeld = rules.some((rule) => (rule.reviewers ?? []).length > 0 || rule.wait_timer);
  const text =
    'Environment firebreak waits for reviewers or a timer: declaring, commands and closing wait with it';
  return isHeld ? [{ state: 'by-hand', text }] : [];
}

/** Plans without required reviewers refuse the whole request, and the environment is needed all the same. */
async function putEnvironment(
  site: Site,
  name: string,
  reviewer: number | undefined,
): Promise<void> {
  const plain = { environment_name: name, deployment_branch_policy: CUSTOM };
  if (reviewer === undefined) {
    await site.request(`PUT ${ONE}`, plain);
    return;
  }
  const reviewers = [{ type: 'Team', id: reviewer }];
  try {
    await site.request(`PUT ${ONE}`, { ...plain, prevent_self_review: true, reviewers });
  } catch (error) {
    await site.request(`PUT ${ONE}`, plain);
    throw error;
  }
}

function isAsWanted(
  present: z.infer<typeof EnvironmentAnswer>,
  reviewer: number | undefined,
): boolean {
  if (present.deployment_branch_policy?.custom_branch_policies !== true) return false;
  if (reviewer === undefined) return true;
  return present.protection_rules.some(
    (rule) =>
      rule.prevent_self_review === true &&
      rule.reviewers?.some((one) => one.reviewer?.id === reviewer),
  );
}

async function lookAtPolicy(site: Site, name: string): Promise<Point> {
  const text = `${name} admits ${site.defaultBranch} alone`;
  try {
    const found = await site.list(`GET ${POLICIES}`, { environment_name: name });
    const names = z
      .array(Policy)
      .parse(found)
      .map((one) => one.name);
    if (names.includes(site.defaultBranch)) return toStrangers(names, site, name);
    return {
      state: 'todo',
      text: `admit ${site.defaultBranch} to ${name}`,
      apply: () => admitBranch(site, name),
    };
  } catch (error) {
    return toManual(`Check that ${text}`, error);
  }
}

/** Whoever admitted another branch had a reason; taking it away is not ours to do. */
function toStrangers(names: readonly string[], site: Site, name: string): Point {
  const others = names.filter((one) => one !== site.defaultBranch);
  return others.length === 0
    ? { state: 'there', text: `${name} admits ${site.defaultBranch} alone` }
    : {
        state: 'by-hand',
        text: `Environment ${name} admits ${others.join(', ')} too: a workflow there could read its keys`,
      };
}

async function admitBranch(site: Site, name: string): Promise<unknown> {
  return site.request(`POST ${POLICIES}`, { environment_name: name, name: site.defaultBranch });
}
