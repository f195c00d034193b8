/** Every fact, group by group: one file a group, one line here. */
import { appTokens } from './app-tokens.ts';
import { apps } from './apps.ts';
import { branchRules } from './branch-rules.ts';
import { cancelling } from './cancelling.ts';
import { checkouts } from './checkouts.ts';
import { checks } from './checks.ts';
import { comments } from './comments.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import { comparing } from './compare.ts';
import { concurrency } from './concurrency.ts';
import { containment } from './containment.ts';
import { contents } from './contents.ts';
import { conversation } from './conversation.ts';
import { createRef } from './create-ref.ts';
import { credentials } from './credentials.ts';
import { declaring } from './declaring.ts';
import { deletedIssues } from './deleted-issues.ts';
import { dispatch } from './dispatch.ts';
import { environments } from './environments.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { expressions } from './expressions.ts';
import { paging } from './paging.ts';
import { threadLabels } from './thread-labels.ts';
import { requiredChecks } from './required-checks.ts';
import type { Fact } from './fact.ts';
import { failures } from './failures.ts';
import { forms } from './forms.ts';
import { gates } from './gates.ts';
import { graphqlAccounts } from './graphql-accounts.ts';
import { graphqlChecks } from './graphql-checks.ts';
import { graphqlComments } from './graphql-comments.ts';
import { graphqlCommits } from './graphql-commits.ts';
import { graphqlLabels } from './graphql-labels.ts';
import { graphqlReads } from './graphql-reads.ts';
import { graphqlRefusals } from './graphql-refusals.ts';
import { graphqlThreads } from './graphql-threads.ts';
import { idTokens } from './id-tokens.ts';
import { issues } from './issues.ts';
import { jobTokens } from './job-tokens.ts';
import { jobs } from './jobs.ts';
import { keys } from './keys.ts';
import { labels } from './labels.ts';
import { limits } from './limits.ts';
import { merging } from './merging.ts';
import { squashes } from './squashes.ts';
import { mutationsThreads } from './mutations-threads.ts';
import { mutations } from './mutations.ts';
import { gitObjects } from './objects.ts';
import { outputs } from './outputs.ts';
import { parkedRuns } from './parked-runs.ts';
import { payloadsGit } from './payloads-git.ts';
import { payloads } from './payloads.ts';
import { people } from './people.ts';
import { permissions } from './permissions.ts';
import { places } from './places.ts';
import { pullRights } from './pull-rights.ts';
import { pulls } from './pulls.ts';
import { reactions } from './reactions.ts';
import { refs } from './refs.ts';
import { rulesets } from './rulesets.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { starts } from './starts.ts';
import { triggers } from './triggers.ts';
import { workflows } from './workflows.ts';

export const facts: readonly Fact[] = [
  ...appTokens,
  ...apps,
  ...branchRules,
  ...cancelling,
  ...checkouts,
  ...checks,
  ...comments,
  ...commitOnBranch,
  ...comparing,
  ...concurrency,
  ...containment,
  ...contents,
  ...conversation,
  ...createRef,
  ...credentials,
  ...declaring,
  ...deletedIssues,
  ...dispatch,
  ...environments,
  ...errors,
  ...paging,
  ...events,
  ...expressions,
  ...failures,
  ...forms,
  ...gates,
  ...graphqlAccounts,
  ...graphqlChecks,
  ...graphqlComments,
  ...graphqlCommits,
  ...graphqlLabels,
  ...graphqlReads,
  ...graphqlRefusals,
  ...graphqlThreads,
  ...idTokens,
  ...issues,
  ...jobTokens,
  ...jobs,
  ...keys,
  ...labels,
  ...threadLabels,
  ...limits,
  ...merging,
  ...squashes,
  ...mutationsThreads,
  ...mutations,
  ...gitObjects,
  ...outputs,
  ...parkedRuns,
  ...payloadsGit,
  ...payloads,
  ...people,
  ...permissions,
  ...places,
  ...pullRights,
  ...pulls,
  ...reactions,
  ...refs,
  ...rulesets,
  ...requiredChecks,
  ...secrets,
  ...settings,
  ...starts,
  ...triggers,
  ...workflows,
];
