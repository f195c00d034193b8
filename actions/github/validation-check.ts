/** The check run of validation, and what it says of a commit. */
import { z } from 'zod';

export const VALIDATION_CHECK = 'firebreak/validate';

const Nodes = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) });

/** A commit with its check suites. */
export const CheckedCommit = z.object({
  oid: z.string(),
  checkSuites: Nodes(
    z.object({
      app: z.object({ slug: z.string() }).nullish(),
      checkRuns: Nodes(z.object({ conclusion: z.string().nullable() })).nullable(),
    }),
  ).nullable(),
});
export type CheckedCommit = z.infer<typeof CheckedCommit>;

/** The App behind GITHUB_TOKEN: the slug is the same on every server, its number is not. */
const PUBLISHER = 'github-actions';

/**
 * Any other conclusion beside a success speaks against the commit. GitHub puts a check run that a job makes into some
 * suite of GitHub Actions at that commit, whichever workflow it belongs to, so all of them are looked through.
 * https://github.com/orgs/community/discussions/24616
 */
export function hasPassed({ checkSuites }: CheckedCommit): boolean {
  const suites = (checkSuites?.nodes ?? []).filter(({ app }) => app?.slug === PUBLISHER);
  const runs = suites.flatMap(({ checkRuns }) => checkRuns?.nodes ?? []);
  return runs.length > 0 && runs.every(({ conclusion }) => conclusion === 'SUCCESS');
}
