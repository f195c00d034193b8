/** Every fact, group by group: one file a group, one line here. */
import type { Fact } from './fact.ts';
import { commitOnBranch } from './commit-on-branch.ts';
import { concurrency } from './concurrency.ts';
import { conversation } from './conversation.ts';
import { createRef } from './create-ref.ts';
import { expressions } from './expressions.ts';
import { graphqlChecks } from './graphql-checks.ts';
import { graphqlCommits } from './graphql-commits.ts';
import { graphqlReads } from './graphql-reads.ts';
import { graphqlThreads } from './graphql-threads.ts';
import { deletedIssues } from './issues.ts';
import { mutations } from './mutations.ts';
import { outputs } from './outputs.ts';
import { payloadsGit } from './payloads-git.ts';
import { payloads } from './payloads.ts';
import { refs } from './refs.ts';

export const facts: readonly Fact[] = [
  ...commitOnBranch,
  ...concurrency,
  ...conversation,
  ...createRef,
  ...expressions,
  ...graphqlChecks,
  ...graphqlCommits,
  ...graphqlReads,
  ...graphqlThreads,
  ...deletedIssues,
  ...mutations,
  ...outputs,
  ...payloadsGit,
  ...payloads,
  ...refs,
];
