/** Every fact, group by group: one file a group, one line here. */
import type { Fact } from './fact.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import { concurrency } from './concurrency.ts';
import { conversation } from './conversation.ts';
import { createRef } from './create-ref.ts';
import { events } from './events.ts';
import { expressions } from './expressions.ts';
import { graphqlAccounts } from './graphql-accounts.ts';
import { graphqlChecks } from './graphql-checks.ts';
import { graphqlCommits } from './graphql-commits.ts';
import { graphqlReads } from './graphql-reads.ts';
import { graphqlThreads } from './graphql-threads.ts';
import { deletedIssues } from './issues.ts';
import { jobTokens } from './job-tokens.ts';
import { jobs } from './jobs.ts';
import { mutations } from './mutations.ts';
import { outputs } from './outputs.ts';
import { payloadsGit } from './payloads-git.ts';
import { payloads } from './payloads.ts';
import { refs } from './refs.ts';
import { triggers } from './triggers.ts';

export const facts: readonly Fact[] = [
  ...commitOnBranch,
  ...concurrency,
  ...conversation,
  ...createRef,
  ...events,
  ...expressions,
  ...graphqlAccounts,
  ...graphqlChecks,
  ...graphqlCommits,
  ...graphqlReads,
  ...graphqlThreads,
  ...deletedIssues,
  ...jobTokens,
  ...jobs,
  ...mutations,
  ...outputs,
  ...payloadsGit,
  ...payloads,
  ...refs,
  ...triggers,
];
