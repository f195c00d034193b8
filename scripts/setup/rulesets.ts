/**
 * Rulesets: nothing that an incident branch holds can be taken back, and nothing reaches the default branch unreviewed
 * or unvalidated. They are a second lock: the actions check hash chains and compare-and-swap without them.
 */
import { z } from 'zod';
import { VALIDATION_CHECK } from '#kernel/github/baseline.ts';
import type { Site } from './site.ts';
import { isWithin, type Point, type Task } from './task.ts';

interface Ruleset {
  name: string;
  target: 'branch' | 'push';
  enforcement: 'active';
  conditions?: { ref_name: { include: readonly string[]; exclude: readonly string[] } };
  bypass_actors: readonly { actor_id: number; actor_type: string; bypass_mode: string }[];
  rules: readonly { type: string; parameters?: Readonly<Record<string, unknown>> }[];
}

/** Whose check counts: the App behind GITHUB_TOKEN, https://api.github.com/apps/github-actions */
const GITHUB_ACTIONS = 15_368;
/** Administrators may merge a change of the template itself, which never gets the check of an incident. */
const ADMINISTRATORS = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' };
/**
 * Merges are not forbidden beside these. On incident branches `required_linear_history` would judge the merges that the
 * default branch consists of whenever a branch is made of it; validation follows every merged line instead.
 */
const KEPT = [{ type: 'deletion' }, { type: 'non_fast_forward' }] as const;

const WANTED: readonly { ruleset: Ruleset; text: string }[] = [
  {
    text: 'incident branches can be neither deleted nor rewritten',
    ruleset: {
      name: 'firebreak-incident-branches',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/heads/incident/**'], exclude: [] } },
      bypass_actors: [],
      rules: KEPT,
    },
  },
  {
    text: 'the default branch takes pull requests alone, with the check firebreak/validate by GitHub Actions and the approval of a code owner who looked at the last push',
    ruleset: {
      name: 'firebreak-default-branch',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      bypass_actors: [ADMINISTRATORS],
      rules: [
        ...KEPT,
        {
          type: 'pull_request',
          parameters: {
            // One of two people is enough: Firebreak opens the pull requests of incidents, so whoever worked on one may
            // approve it. After a push of the only approver the other person approves the push.
            required_approving_review_count: 1,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: true,
            required_review_thread_resolution: false,
          },
        },
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: VALIDATION_CHECK, integration_id: GITHUB_ACTIONS }],
          },
        },
      ],
    },
  },
  {
    text: 'no push but an administrator’s changes .github, actions or dist',
    ruleset: {
      name: 'firebreak-code',
      target: 'push',
      enforcement: 'active',
      bypass_actors: [{ ...ADMINISTRATORS, bypass_mode: 'always' }],
      rules: [
        {
          type: 'file_path_restriction',
          parameters: { restricted_file_paths: ['.github/**/*', 'actions/**/*', 'dist/**/*'] },
        },
      ],
    },
  },
];

const ALL = '/repos/{owner}/{repo}/rulesets';
const Listed = z.object({ id: z.number(), name: z.string() });

export const rulesets: Task = {
  title: 'Rulesets',
  describe: () => WANTED.map(({ ruleset, text }) => `${ruleset.name}: ${text}`),
  look: async (site) => {
    const present = z
      .array(Listed)
      .parse(await site.list(`GET ${ALL}`, { includes_parents: false }));
    return Promise.all(WANTED.map((wanted) => compareRuleset(site, wanted, present)));
  },
};

async function compareRuleset(
  site: Site,
  { ruleset, text }: (typeof WANTED)[number],
  present: readonly z.infer<typeof Listed>[],
): Promise<Point> {
  const found = present.find(({ name }) => name === ruleset.name);
  const named = `ruleset ${ruleset.name}: ${text}`;
  if (found === undefined) {
    const apply = () => site.request(`POST ${ALL}`, { ...ruleset });
    return { state: 'todo', text: `create ${named}`, apply };
  }
  const own = { ruleset_id: found.id };
  // The list leaves the rules out.
  const whole = await site.request(`GET ${ALL}/{ruleset_id}`, own);
  if (isWithin(ruleset, whole)) return { state: 'there', text: named };
  const apply = () => site.request(`PUT ${ALL}/{ruleset_id}`, { ...own, ...ruleset });
  return { state: 'todo', text: `update ${named}`, apply };
}
