/** All mutations. graphql runs the root fields of one request in order; one failing leaves the others. */

import { toCheckMutations } from './check-mutations.ts';
import { toCommitMutations } from './commit-mutations.ts';
import { toLabelMutations } from './label-mutations.ts';
import { toPullMutations } from './pull-mutations.ts';
import { toThreadMutations } from './thread-mutations.ts';
import type { Visitor } from './visitor.ts';

/** The root value of a mutation. */
export function toMutations(visitor: Visitor): Record<string, unknown> {
  return {
    ...toCommitMutations(visitor),
    ...toThreadMutations(visitor),
    ...toLabelMutations(visitor),
    ...toPullMutations(visitor),
    ...toCheckMutations(visitor),
  };
}
