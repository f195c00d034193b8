/** Reads the history of an incident branch, no further than needed to tell what its head has to extend. */
import { z } from 'zod';
import { Commit, findLineage, Place, type BranchHistory } from './baseline.ts';
import { MORE_HISTORY, renderCommitFactsDocument } from './branch-documents.ts';
import type { Client } from './client.ts';
import { CommitAnswer, toCommitFacts, type CommitFacts } from './commit-facts.ts';
import type { Lineage } from './port.ts';

/** The branch's own commits, from the newest page back. Undefined where the branch is gone. */
const Compare = z
  .object({
    commits: z.object({
      nodes: z.array(Commit),
      pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
    }),
  })
  .nullable();

/** Those commits that changed the folder, newest first. */
const Changed = z.object({
  nodes: z.array(CommitAnswer),
  pageInfo: z.object({ endCursor: z.string().nullable() }),
});

const FirstAnswer = z.object({
  repository: z.object({
    defaultBranchRef: z.object({ target: Place, compare: Compare }),
    object: Commit.extend({ ...CommitAnswer.shape, changed: Changed }),
  }),
});
const NextAnswer = z.object({
  repository: z.object({
    defaultBranchRef: z.object({ compare: Compare }),
    object: z.object({ changed: Changed }).nullable(),
  }),
});
const FactsAnswer = z.object({ repository: z.record(z.string(), CommitAnswer.nullable()) });

const OWN = 'repository.defaultBranchRef.compare.commits.nodes.*';

/** Below the branch no commit has the folder, and its first commits may have no ledger. */
export const HISTORY_MAY_MISS = [
  'repository.defaultBranchRef.target',
  'repository.object',
  'repository.object.parents.nodes.*',
  OWN,
  `${OWN}.parents.nodes.*`,
].flatMap((place) => [`${place}.held`, `${place}.ledger`, `${place}.segments`]);

interface Variables {
  owner: string;
  name: string;
  branch: string;
  commit: string;
  folder: string;
  since: string;
  ledger: string;
  segments: string;
  check: string;
}

/** At least a thousand commits, and their checks. What is not proven by then is told as a finding. */
const REQUESTS_AT_MOST = 40;

/** As many as a page of the history. */
const FACTS_AT_ONCE = 50;

/**
 * One page proves all but long rows of commands and of unvalidated pushes, and pushes that left the folder alone; only
 * those cost further requests.
 */
export async function settleLineage(
  client: Client,
  variables: Variables,
  first: unknown,
): Promise<Lineage> {
  let known = toKnown(client, first);
  let found = findLineage(known);
  for (let request = 2; request <= REQUESTS_AT_MOST && isOpen(known, found); request += 1) {
    const { unasked } = found;
    // oxlint-disable-next-line no-await-in-loop -- what one answers decides what the next asks
    known = await (unasked.length > 0
      ? addFacts(client, variables, { known, oids: unasked.slice(0, FACTS_AT_ONCE) })
      : addNextPage(client, variables, known));
    found = findLineage(known);
  }
  // A commit of which nothing was asked may be the one to compare with.
  const isProven = found.lineage.isProven && found.unasked.length === 0;
  return { ...found.lineage, isProven };
}

function isOpen(known: Known, { lineage, unasked }: ReturnType<typeof findLineage>): boolean {
  return unasked.length > 0 || (!lineage.isProven && known.hasMore);
}

interface Known extends BranchHistory {
  hasMore: boolean;
  ownCursor: string | null;
  changedCursor: string | null;
}

function toKnown(client: Client, answer: unknown): Known {
  const { defaultBranchRef, object: head } = FirstAnswer.parse(answer).repository;
  const cursors = { hasMore: true, ownCursor: null, changedCursor: null };
  const facts = addAnswers(new Map(), [head]);
  const none = { own: [], isWhole: false, facts, ...cursors };
  const known = { ...none, head, trunk: defaultBranchRef.target, recorder: client.account };
  return addPage(known, defaultBranchRef.compare, head.changed);
}

async function addNextPage(client: Client, variables: Variables, known: Known): Promise<Known> {
  const { changedCursor, ownCursor } = known;
  const asked = { ...variables, changedCursor, ownCursor };
  const answer = await client.query(MORE_HISTORY, asked, HISTORY_MAY_MISS);
  const { defaultBranchRef, object } = NextAnswer.parse(answer).repository;
  return addPage(known, defaultBranchRef.compare, object?.changed);
}

/** A page beyond the end is empty and has no cursor; the one before it stays. */
function addPage(
  known: Known,
  compare: z.infer<typeof Compare>,
  changed: z.infer<typeof Changed> | undefined,
): Known {
  return {
    ...known,
    own: [...known.own, ...(compare?.commits.nodes ?? [])],
    hasMore: compare?.commits.pageInfo.hasPreviousPage === true,
    isWhole: compare?.commits.pageInfo.hasPreviousPage === false,
    facts: addAnswers(known.facts, changed?.nodes ?? []),
    ownCursor: compare?.commits.pageInfo.startCursor ?? known.ownCursor,
    changedCursor: changed?.pageInfo.endCursor ?? known.changedCursor,
  };
}

interface Unasked {
  known: Known;
  oids: readonly string[];
}

/** A commit that GitHub no longer has passed nothing. */
async function addFacts(
  client: Client,
  { owner, name, check }: Variables,
  { known, oids }: Unasked,
): Promise<Known> {
  const commits = Object.fromEntries(oids.map((oid, index) => [`commit${index}`, oid]));
  const aliases = Object.keys(commits).map((alias) => `repository.${alias}`);
  const variables = { owner, name, check, ...commits };
  const answer = await client.query(renderCommitFactsDocument(oids.length), variables, aliases);
  const nodes = Object.values(FactsAnswer.parse(answer).repository);
  const none = oids.map((oid) => [oid, { hasPassed: false, isOfPull: true }] as const);
  const asked = nodes.filter((node) => node !== null);
  return { ...known, facts: addAnswers(new Map([...known.facts, ...none]), asked) };
}

function addAnswers(
  facts: ReadonlyMap<string, CommitFacts>,
  answers: readonly CommitAnswer[],
): ReadonlyMap<string, CommitFacts> {
  return new Map([...facts, ...answers.map((one) => [one.oid, toCommitFacts(one)] as const)]);
}
