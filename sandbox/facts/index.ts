/** Every fact, group by group: one file a group, one line here. */
import type { Fact } from './fact.ts';
import { deletedIssues } from './issues.ts';
import { refs } from './refs.ts';

export const facts: readonly Fact[] = [...deletedIssues, ...refs];
