/**
 * The rulesets that Firebreak asks of its repository: nothing that an incident branch holds can be taken back, and
 * nothing reaches the default branch unreviewed or unvalidated. They are a second lock: the actions check hash chains
 * and compare-and-swap without them. `npm run setup` makes them, and exercises are played under them.
 */
import { VALIDATION_CHECK } from './validation-check.ts';

export interface Ruleset {
  name: string;
  target: 'branch' | 'push';
  enforcement: 'active';
  conditions?: { ref_name: { include: readonly string[]; exclude: readonly string[] } };
  bypass_actors: readonly { actor_id: number; actor_type: string; bypass_mode: string }[];
  rules: readonly { type: string; parameters?: Readonly<Record<string, unknown>> }[];
}

/** A ruleset, and in words what it is for. */
export interface WantedRuleset {
  ruleset: Ruleset;
  text: string;
}

/** The App behind GITHUB_TOKEN on github.com, https://api.github.com/apps/github-actions; a server has its own number. */
export const GITHUB_ACTIONS = 15_368;
/** https://api.github.com/apps/dependabot */
export const DEPENDABOT = 29_110;

/** Administrators may merge what the check cannot come to: a record that is mended later, a day without Actions. */
const ADMINISTRATORS = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' };
/** Nobody else can push as Dependabot, and what it proposes is reviewed like everything else. */
const UPDATES = { actor_id: DEPENDABOT, actor_type: 'Integration', bypass_mode: 'always' };
/**
 * Merges are not forbidden beside these. On incident branches `required_linear_history` would judge the merges that the
 * default branch consists of whenever a branch is made of it; validation follows every merged line instead.
 */
const KEPT = [{ type: 'deletion' }, { type: 'non_fast_forward' }] as const;

/** What is wanted of a server whose GitHub Actions and Dependabot have these numbers; without Dependabot no way past. */
export function toRulesets(apps: {
  actions: number;
  dependabot: number | undefined;
}): readonly WantedRuleset[] {
  return [INCIDENT_BRANCHES, toDefaultBranch(apps.actions), toCode(apps.dependabot)];
}

const INCIDENT_BRANCHES: WantedRuleset = {
  text: 'incident branches can be neither deleted nor rewritten',
  ruleset: {
    name: 'firebreak-incident-branches',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/incident/**'], exclude: [] } },
    bypass_actors: [],
    rules: KEPT,
  },
};

const REVIEW = {
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
};

function toDefaultBranch(actions: number): WantedRuleset {
  return {
    text: 'the default branch takes pull requests alone, with the check firebreak/validate by GitHub Actions and the approval of a code owner who looked at the last push',
    ruleset: {
      name: 'firebreak-default-branch',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      bypass_actors: [ADMINISTRATORS],
      rules: [
        ...KEPT,
        REVIEW,
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: VALIDATION_CHECK, integration_id: actions }],
          },
        },
      ],
    },
  };
}

function toCode(dependabot: number | undefined): WantedRuleset {
  const updates = dependabot === undefined ? [] : [{ ...UPDATES, actor_id: dependabot }];
  return {
    text: `no push but an administrator’s${updates.length === 0 ? '' : ' or Dependabot’s'} changes .github, actions or dist`,
    ruleset: {
      name: 'firebreak-code',
      target: 'push',
      enforcement: 'active',
      bypass_actors: [{ ...ADMINISTRATORS, bypass_mode: 'always' }, ...updates],
      rules: [
        {
          type: 'file_path_restriction',
          parameters: { restricted_file_paths: ['.github/**/*', 'actions/**/*', 'dist/**/*'] },
        },
      ],
    },
  };
}
