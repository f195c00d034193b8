/** Every fact, group by group: one file a group, one line here. */
import type { Fact } from './fact.ts';
import { graphqlCommits } from './graphql-commits.ts';
import { graphqlReads } from './graphql-reads.ts';
import { graphqlThreads } from './graphql-threads.ts';
import { deletedIssues } from './issues.ts';
import { refs } from './refs.ts';

export const facts: readonly Fact[] = [
  ...graphqlCommits,
  ...graphqlReads,
  ...graphqlThreads,
  ...deletedIssues,
  ...refs,
];
