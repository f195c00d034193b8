/** The pull requests that a commit belongs to: those that brought it, and those that it is on the way of. */

import { compareCommits } from '#sandbox/world/git-compare.ts';
import { findHead, findPullHead } from '#sandbox/world/pull-payload.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { reads } from '../route.ts';
import { assertAllowed, type Visitor } from './visitor.ts';

/** A document asks the same pull requests of each of its commits. */
const KNOWN = new WeakMap<Visitor, Map<Thread, Promise<ReadonlySet<string>>>>();

/** https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit */
export async function findAssociatedPulls(visitor: Visitor, oid: string): Promise<Thread[]> {
  const repository = visitor.world.incidentRepository;
  assertAllowed(visitor, repository, reads('pull_requests'));
  const pulls = [...repository.threads.values()].filter(({ pull }) => pull !== undefined);
  const holds = await Promise.all(
    pulls.map(
      async (thread) =>
        thread.pull?.mergeCommit === oid || (await listCommits(visitor, thread)).has(oid),
    ),
  );
  return pulls.filter((_, index) => holds[index]);
}

function listCommits(visitor: Visitor, thread: Thread): Promise<ReadonlySet<string>> {
  const known = KNOWN.get(visitor) ?? new Map<Thread, Promise<ReadonlySet<string>>>();
  KNOWN.set(visitor, known);
  const commits = known.get(thread) ?? readCommits(visitor, thread);
  known.set(thread, commits);
  return commits;
}

async function readCommits({ world }: Visitor, thread: Thread): Promise<ReadonlySet<string>> {
  const place = { world, repository: world.incidentRepository };
  const head = thread.pull?.mergedHead ?? (await findPullHead(place, thread));
  const base = await findHead(place, thread.pull?.base ?? '');
  if (head === '' || base === undefined) return new Set();
  return new Set((await compareCommits(world.git, base, head)).ahead);
}
