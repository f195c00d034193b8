/** Commits as paths name them: by their number, by a branch, or by `heads/` and a branch. One that is not there is 422. */

import type { Act } from '#sandbox/world/act.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import type { ApiAnswer } from '../answer.ts';
import { refuse } from '../answer.ts';

/** The commit that is meant; undefined when there is none. */
export async function findCommit(act: Act, named: string): Promise<string | undefined> {
  const branch = named.replace(/^(?:refs\/)?heads\//, '');
  const head = await findHead(act, branch);
  if (head !== undefined || act.repository.gitDir === undefined) return head;
  if (!/^[0-9a-f]{40}$/i.test(named)) return undefined;
  const object = await act.world.git.readObject(named.toLowerCase());
  return object?.type === 'commit' ? object.oid : undefined;
}

/** GitHub speaks of a SHA also where it was given the name of a branch. */
export function refuseCommit(named: string): ApiAnswer {
  return refuse(422, `No commit found for SHA: ${named}`);
}
