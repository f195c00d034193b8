/**
 * Which commit the append-only files are compared with. It must not move because somebody pushes again: only a
 * validation that succeeded, and what the recorder itself wrote on top of it, is taken as what was there before.
 */
import { z } from 'zod';

/** The check run of validation. */
export const VALIDATION_CHECK = 'firebreak/validate';

const Nodes = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) });

const Commit = z.object({
  oid: z.string(),
  parents: Nodes(z.object({ oid: z.string() })),
  author: z.object({ email: z.string().nullable() }).nullable(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
  held: z.object({ type: z.string() }).nullish(),
  checkSuites: Nodes(
    z.object({ checkRuns: Nodes(z.object({ conclusion: z.string().nullable() })).nullable() }),
  ).nullable(),
});
type Commit = z.infer<typeof Commit>;

/** The part of an answer to `TREE_AND_HISTORY` that baselines are found in. */
const History = z.object({
  repository: z.object({ object: z.object({ history: Nodes(Commit).optional() }).nullable() }),
});

/** Finds the commit to compare with among the hundred newest; undefined when the incident begins at the head. */
export function findBaseline(answer: unknown, head: string): string | undefined {
  const commits = History.parse(answer).repository.object?.history?.nodes ?? [];
  const ancestors = toFirstParents(commits, head).filter(({ held }) => held?.type === 'tree');
  const validated = ancestors.findIndex(isValidated);
  // Without a validation the incident is as it was declared.
  let index = validated === -1 ? ancestors.length - 1 : validated;
  while (isRecorded(ancestors[index - 1])) index -= 1;
  return ancestors[index]?.oid;
}

/** Walks from the parent of the head downwards; what was merged in is not what the branch was before. */
function toFirstParents(commits: readonly Commit[], head: string): Commit[] {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  const line: Commit[] = [];
  for (let next = findParent(byOid.get(head)); next; next = findParent(next)) line.push(next);
  return line;

  function findParent(commit: Commit | undefined): Commit | undefined {
    return byOid.get(commit?.parents.nodes[0]?.oid ?? '');
  }
}

/** Any other conclusion beside a success speaks against the commit. */
function isValidated({ checkSuites }: Commit): boolean {
  const runs = (checkSuites?.nodes ?? []).flatMap(({ checkRuns }) => checkRuns?.nodes ?? []);
  return runs.length > 0 && runs.every(({ conclusion }) => conclusion === 'SUCCESS');
}

const RECORDER_EMAIL = /^\d+\+github-actions\[bot\]@/;

/**
 * Commands append without being validated, because their commits start no run. The address alone would be a claim;
 * GitHub signs only what it commits itself, under the account that asked.
 * https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
export function isRecorded(commit: Pick<Commit, 'author' | 'signature'> | undefined): boolean {
  const { author, signature } = commit ?? {};
  const isSigned = signature?.isValid === true && signature.wasSignedByGitHub;
  return isSigned && RECORDER_EMAIL.test(author?.email ?? '');
}
