/**
 * The groups of facts of which probe.yml asks some: those that take the job's token or an App's. The bundle of the probe holds
 * these and no others.
 */
import { appTokens } from './app-tokens.ts';
import { apps } from './apps.ts';
import { cancelling } from './cancelling.ts';
import { checks } from './checks.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import { containment } from './containment.ts';
import { conversation } from './conversation.ts';
import { declaring } from './declaring.ts';
import { deletedIssues } from './deleted-issues.ts';
import { events } from './events.ts';
import { requiredChecks } from './required-checks.ts';
import { gates } from './gates.ts';
import { graphqlAccounts } from './graphql-accounts.ts';
import { graphqlChecks } from './graphql-checks.ts';
import { graphqlComments } from './graphql-comments.ts';
import { graphqlRefusals } from './graphql-refusals.ts';
import { issues } from './issues.ts';
import { limits } from './limits.ts';
import { mutations } from './mutations.ts';
import { parkedRuns } from './parked-runs.ts';
import { people } from './people.ts';
import { permissions } from './permissions.ts';
import { pullRights } from './pull-rights.ts';
import { refs } from './refs.ts';
import { settings } from './settings.ts';
import { squashes } from './squashes.ts';
import type { Fact } from './fact.ts';

export const WORKFLOW_FACTS: readonly Fact[] = [
  ...appTokens,
  ...apps,
  ...cancelling,
  ...checks,
  ...commitOnBranch,
  ...containment,
  ...conversation,
  ...declaring,
  ...deletedIssues,
  ...events,
  ...requiredChecks,
  ...gates,
  ...graphqlAccounts,
  ...graphqlChecks,
  ...graphqlComments,
  ...graphqlRefusals,
  ...issues,
  ...limits,
  ...mutations,
  ...parkedRuns,
  ...people,
  ...permissions,
  ...pullRights,
  ...refs,
  ...settings,
  ...squashes,
];
