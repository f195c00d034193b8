/** What a new world is made of: people, other repositories, tokens that leak, and what the organisation pays for. */

import type { CancelTakes, PipelineRun, Workflow } from './run-types.ts';
import type { Role } from './types.ts';

/** What an exercise file says of a repository. */
export interface RepositorySeed {
  workflows?: (string | WorkflowSeed)[] | undefined;
  runs?: RunSeed[] | undefined;
  deploy_keys?: string[] | undefined;
  secrets?: string[] | undefined;
}

export interface WorkflowSeed {
  name: string;
  state?: Workflow['state'] | undefined;
}

export interface RunSeed {
  workflow: string;
  status: PipelineRun['status'];
  /** Ignores `cancel`, as a job with `if: always()` does. */
  stubborn?: boolean | undefined;
  cancel_takes?: CancelTakes | undefined;
  branch?: string | undefined;
}

/** A token that leaks in the rehearsal. */
export interface TokenSeed {
  owner: string;
  /** The words of `exposed_credentials`, and one for GitHub's older personal tokens. */
  kind:
    | 'github_pat'
    | 'github_classic_pat'
    | 'github_oauth'
    | 'github_app_user'
    | 'github_app_refresh'
    | 'other';
}

export interface PersonSeed {
  /** `responder`, `incident-commander`, `approver`: become teams with these slugs. */
  roles?: string[] | undefined;
  /** Rights in every repository; default `write` for people with a role, `read` otherwise. */
  permission?: Role | undefined;
  /** Teams the person was invited to but has not joined. */
  invited?: string[] | undefined;
}

/** GitHub's plans, as far as what they give differs. https://docs.github.com/en/get-started/learning-about-github/githubs-plans */
export const PLANS = ['free', 'team', 'enterprise'] as const;
export type Plan = (typeof PLANS)[number];

export interface WorldOptions {
  /** Where the bare Git repository is made; must exist. */
  directory: string;
  /** The Firebreak checkout whose files become the incident repository's first commit. */
  project: string;
  organisation: string;
  start: Date;
  people: Record<string, PersonSeed>;
  repositories?: Record<string, RepositorySeed> | undefined;
  tokens?: Record<string, TokenSeed> | undefined;
  /** `setup`: ruled as `npm run setup` leaves it; without rules when absent. */
  rulesets?: 'setup' | undefined;
  /** `none`: a copy of the template as GitHub makes it, in which nobody has run `npm run setup`. */
  setup?: 'done' | 'none' | undefined;
  /** Keys of firebreak.yml by the group that they stand in, in place of the project's own. */
  settings?: Record<string, Record<string, unknown> | undefined> | undefined;
  /** What the organisation pays for; everything unless it is said. */
  plan?: Plan | undefined;
}
