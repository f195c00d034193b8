/** Rulesets: what `actions/github/rulesets.ts` wants, with the numbers that Apps have on this server. */
import { z } from 'zod';
import { UpstreamError } from '#kernel/errors.ts';
import {
  DEPENDABOT,
  GITHUB_ACTIONS,
  toRulesets,
  type Ruleset,
  type WantedRuleset,
} from '#github/rulesets.ts';
import type { Site } from './site.ts';
import { isWithin, type Point, type SetupTask } from './task.ts';

const GITHUB_COM = { actions: GITHUB_ACTIONS, dependabot: DEPENDABOT };

const ALL = '/repos/{owner}/{repo}/rulesets';
const Listed = z.object({ id: z.number(), name: z.string() });
const App = z.object({ id: z.number() });

export const rulesets: SetupTask = {
  title: 'Rulesets',
  describe: () => toRulesets(GITHUB_COM).map(({ ruleset, text }) => `${ruleset.name}: ${text}`),
  look: async (site) => {
    const [actions, dependabot] = await Promise.all([
      findApp(site, 'github-actions'),
      findApp(site, 'dependabot'),
    ]);
    const wanted = toRulesets({ actions: actions ?? GITHUB_ACTIONS, dependabot });
    const present = z
      .array(Listed)
      .parse(await site.list(`GET ${ALL}`, { includes_parents: false }));
    return Promise.all(wanted.map((one) => compareRuleset(site, one, present)));
  },
};

/** https://docs.github.com/en/rest/apps/apps#get-an-app */
async function findApp(site: Site, slug: string): Promise<number | undefined> {
  const found = await site
    .request('GET /apps/{app_slug}', { app_slug: slug })
    .catch(() => undefined);
  return App.safeParse(found).data?.id;
}

async function compareRuleset(
  site: Site,
  { ruleset, text }: WantedRuleset,
  present: readonly z.infer<typeof Listed>[],
): Promise<Point> {
  const found = present.find(({ name }) => name === ruleset.name);
  const named = `ruleset ${ruleset.name}: ${text}`;
  if (found === undefined) {
    const apply = () => putRuleset(ruleset, (body) => site.request(`POST ${ALL}`, body));
    return { state: 'todo', text: `create ${named}`, apply };
  }
  const own = { ruleset_id: found.id };
  // The list leaves the rules out.
  const whole = await site.request(`GET ${ALL}/{ruleset_id}`, own);
  if (isWithin(ruleset, whole)) return { state: 'there', text: named };
  const apply = () =>
    putRuleset(ruleset, (body) => site.request(`PUT ${ALL}/{ruleset_id}`, { ...own, ...body }));
  return { state: 'todo', text: `update ${named}`, apply };
}

/** Some servers take no App but one's own for an exception; the rule is needed all the same. */
async function putRuleset(
  ruleset: Ruleset,
  put: (body: Record<string, unknown>) => Promise<unknown>,
): Promise<void> {
  try {
    await put({ ...ruleset });
  } catch (error) {
    const people = ruleset.bypass_actors.filter(({ actor_type }) => actor_type !== 'Integration');
    const isSame = people.length === ruleset.bypass_actors.length;
    if (isSame || !(error instanceof UpstreamError) || error.status !== 422) throw error;
    await put({ ...ruleset, bypass_actors: people });
    const message = `${ruleset.name} is there without the exception for Dependabot, which GitHub refused. Add Dependabot to its bypass list by hand (Settings → Rules → Rulesets), or its updates of actions are refused.`;
    throw new UpstreamError({ service: 'GitHub', route: 'rulesets', message });
  }
}
