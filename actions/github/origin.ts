/** Who made the commits that a branch has and the default branch does not. */
import { z } from 'zod';
import { isRecorded } from './baseline.ts';
import { AssociatedPulls, isOfPull } from './commit-facts.ts';
import type { Client } from './client.ts';
import { ORIGIN } from './branch-documents.ts';
import type { Origin } from './port.ts';
import type { RepositoryName } from './repository-name.ts';

const Commit = z.object({
  oid: z.string(),
  parents: z.object({ nodes: z.array(z.object({ oid: z.string() })) }),
  author: z.object({ email: z.string().nullable() }).nullable(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
  associatedPullRequests: AssociatedPulls,
});
type Commit = z.infer<typeof Commit>;

const History = <Node extends z.ZodType>(node: Node) =>
  z.object({ history: z.object({ nodes: z.array(node) }) });

const Answer = z.object({
  repository: z.object({
    object: History(Commit),
    defaultBranchRef: z.object({ target: History(z.object({ oid: z.string() })) }),
  }),
});

/** Asks where a branch's commits come from; what lies beyond the newest ones counts as somebody else's. */
export async function fetchOrigin(
  client: Client,
  repository: RepositoryName,
  commit: string,
): Promise<Origin> {
  const answer = Answer.parse(await client.query(ORIGIN, { ...repository, commit })).repository;
  const known = new Set(answer.defaultBranchRef.target.history.nodes.map(({ oid }) => oid));
  const commits = new Map(answer.object.history.nodes.map((one) => [one.oid, one]));
  const isOurs = (one: Commit) =>
    isRecorded(one, client.account) && !isOfPull(one.oid, one.associatedPullRequests);
  return judge(commit, commits, { known, isOurs });
}

/** Walks back to the default branch. The recorder never merges, so a merge is somebody else's. */
function judge(
  head: string,
  commits: ReadonlyMap<string, Commit>,
  { known, isOurs }: { known: ReadonlySet<string>; isOurs: (commit: Commit) => boolean },
): Origin {
  let oid = head;
  let by: Origin['by'] = known.has(head) ? 'default-branch' : 'recorder';
  let first: Commit | undefined;
  while (!known.has(oid)) {
    first = commits.get(oid);
    const [parent, other] = first?.parents.nodes ?? [];
    if (first === undefined || parent === undefined) return { by: 'others' };
    if (other !== undefined || !isOurs(first)) by = 'others';
    oid = parent.oid;
  }
  return first !== undefined && isOurs(first) ? { by, begun: first.oid } : { by };
}
