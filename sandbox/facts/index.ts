/** Every fact, group by group: one file a group, one line here. */
import { checks } from './checks.ts';
import { comments } from './comments.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import { comparing } from './compare.ts';
import { concurrency } from './concurrency.ts';
import { contents } from './contents.ts';
import { conversation } from './conversation.ts';
import { createRef } from './create-ref.ts';
import { credentials } from './credentials.ts';
import { deletedIssues } from './deleted-issues.ts';
import { environments } from './environments.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { expressions } from './expressions.ts';
import type { Fact } from './fact.ts';
import { graphqlAccounts } from './graphql-accounts.ts';
import { graphqlChecks } from './graphql-checks.ts';
import { graphqlCommits } from './graphql-commits.ts';
import { graphqlReads } from './graphql-reads.ts';
import { graphqlThreads } from './graphql-threads.ts';
import { issues } from './issues.ts';
import { jobTokens } from './job-tokens.ts';
import { jobs } from './jobs.ts';
import { keys } from './keys.ts';
import { labels } from './labels.ts';
import { limits } from './limits.ts';
import { merging } from './merging.ts';
import { mutations } from './mutations.ts';
import { gitObjects } from './objects.ts';
import { outputs } from './outputs.ts';
import { payloadsGit } from './payloads-git.ts';
import { payloads } from './payloads.ts';
import { people } from './people.ts';
import { permissions } from './permissions.ts';
import { pulls } from './pulls.ts';
import { reactions } from './reactions.ts';
import { refs } from './refs.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { triggers } from './triggers.ts';
import { workflows } from './workflows.ts';

export const facts: readonly Fact[] = [
  ...checks,
  ...comments,
  ...commitOnBranch,
  ...comparing,
  ...concurrency,
  ...contents,
  ...conversation,
  ...createRef,
  ...credentials,
  ...deletedIssues,
  ...environments,
  ...errors,
  ...events,
  ...expressions,
  ...graphqlAccounts,
  ...graphqlChecks,
  ...graphqlCommits,
  ...graphqlReads,
  ...graphqlThreads,
  ...issues,
  ...jobTokens,
  ...jobs,
  ...keys,
  ...labels,
  ...limits,
  ...merging,
  ...mutations,
  ...gitObjects,
  ...outputs,
  ...payloadsGit,
  ...payloads,
  ...people,
  ...permissions,
  ...pulls,
  ...reactions,
  ...refs,
  ...secrets,
  ...settings,
  ...triggers,
  ...workflows,
];
