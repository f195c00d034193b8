/** What only GitHub can tell of a commit: whether it passed validation, and whether a pull request was squashed into it. */
import { z } from 'zod';

const Nodes = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) });

/** The pull requests that a commit belongs to. */
export const AssociatedPulls = Nodes(
  z.object({ mergeCommit: z.object({ oid: z.string() }).nullable() }),
)
  .extend({ totalCount: z.number() })
  .nullable();

/** A commit as GitHub tells of it. */
export const CommitAnswer = z.object({
  oid: z.string(),
  checkSuites: Nodes(
    z.object({
      app: z.object({ slug: z.string() }).nullish(),
      checkRuns: Nodes(z.object({ conclusion: z.string().nullable() })).nullable(),
    }),
  ).nullable(),
  associatedPullRequests: AssociatedPulls,
});
export type CommitAnswer = z.infer<typeof CommitAnswer>;

export interface CommitFacts {
  hasPassed: boolean;
  isOfPull: boolean;
}

export function toCommitFacts(answer: CommitAnswer): CommitFacts {
  const { oid, associatedPullRequests } = answer;
  return { hasPassed: hasPassed(answer), isOfPull: isOfPull(oid, associatedPullRequests) };
}

/**
 * Whether the commit is what some pull request was merged as. GitHub writes and signs a squashed commit under the account
 * that opened the pull request, so that it looks like a commit of that account's own. What GitHub did not tell of, or only
 * in part, counts as one.
 */
export function isOfPull(oid: string, pulls: z.infer<typeof AssociatedPulls>): boolean {
  if (pulls === null || pulls.totalCount > pulls.nodes.length) return true;
  return pulls.nodes.some(({ mergeCommit }) => mergeCommit?.oid === oid);
}

/** The App behind GITHUB_TOKEN: the slug is the same on every server, its number is not. */
const PUBLISHER = 'github-actions';

/**
 * Any other conclusion beside a success speaks against the commit. GitHub puts a check run that a job makes into some
 * suite of GitHub Actions at that commit, whichever workflow it belongs to, so all of them are looked through.
 * https://github.com/orgs/community/discussions/24616
 */
function hasPassed({ checkSuites }: CommitAnswer): boolean {
  const suites = (checkSuites?.nodes ?? []).filter(({ app }) => app?.slug === PUBLISHER);
  const runs = suites.flatMap(({ checkRuns }) => checkRuns?.nodes ?? []);
  return runs.length > 0 && runs.every(({ conclusion }) => conclusion === 'SUCCESS');
}
