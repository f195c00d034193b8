/** Reads the history of an incident branch, no further than needed to tell what its head has to extend. */
import { z } from 'zod';
import { Commit, findLineage, type BranchHistory, type Lineage } from './baseline.ts';
import { MORE_HISTORY, renderChecksDocument } from './branch-documents.ts';
import type { Client } from './client.ts';
import { CheckedCommit, hasPassed } from './validation-check.ts';

const Page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const OwnCommits = z.object({ nodes: z.array(z.object({ oid: z.string() })), pageInfo: Page });

/** One page of the history, of those that changed the folder, and of the commits that the default branch does not have. */
const HistoryAnswer = z.object({
  repository: z.object({
    defaultBranchRef: z.object({ compare: z.object({ commits: OwnCommits }).nullable() }),
    object: z
      .object({
        history: z.object({ nodes: z.array(Commit), pageInfo: Page }),
        changed: z.object({ nodes: z.array(CheckedCommit), pageInfo: Page }),
      })
      .nullable(),
  }),
});

const ChecksAnswer = z.object({ repository: z.record(z.string(), CheckedCommit.nullable()) });

/** Below the branch no commit has the folder, and its first commits may have no ledger. */
export const HISTORY_MAY_MISS = [
  'repository.object',
  'repository.object.history.nodes.*.held',
  'repository.object.history.nodes.*.ledger',
];

interface Variables {
  owner: string;
  name: string;
  branch: string;
  commit: string;
  folder: string;
  since: string;
  ledger: string;
  check: string;
}

/** At least a thousand commits, and their checks. What is not proven by then is told as a finding. */
const REQUESTS_AT_MOST = 40;

/** As many as a page of the history. */
const CHECKS_AT_ONCE = 50;

/**
 * One page proves all but long rows of commands and of unvalidated pushes, and pushes that left the folder alone; only
 * those cost further requests.
 */
export async function settleLineage(
  client: Client,
  variables: Variables,
  first: unknown,
): Promise<Lineage> {
  let known = addPage({ ...NOTHING, recorder: client.account }, first);
  let found = findLineage(known, variables.commit);
  for (let request = 2; request <= REQUESTS_AT_MOST && isOpen(known, found); request += 1) {
    const { unasked } = found;
    // oxlint-disable-next-line no-await-in-loop -- what one answers decides what the next asks
    known = await (unasked.length > 0
      ? addChecks(client, variables, { known, oids: unasked.slice(0, CHECKS_AT_ONCE) })
      : addNextPage(client, variables, known));
    found = findLineage(known, variables.commit);
  }
  // A commit whose check nobody asked for may be the one to compare with.
  const isProven = found.lineage.isProven && found.unasked.length === 0;
  return { ...found.lineage, isProven };
}

function isOpen(known: Known, { lineage, unasked }: ReturnType<typeof findLineage>): boolean {
  return unasked.length > 0 || (!lineage.isProven && known.hasMore);
}

interface Known extends BranchHistory {
  hasMore: boolean;
  historyCursor: string | null;
  changedCursor: string | null;
  ownCursor: string | null;
}

const NOTHING: Omit<Known, 'recorder'> = {
  commits: [],
  passed: new Map(),
  own: new Set(),
  isWhole: false,
  hasMore: true,
  historyCursor: null,
  changedCursor: null,
  ownCursor: null,
};

async function addNextPage(client: Client, variables: Variables, known: Known): Promise<Known> {
  const { historyCursor, changedCursor, ownCursor } = known;
  const cursors = { historyCursor, changedCursor, ownCursor };
  const answer = await client.query(MORE_HISTORY, { ...variables, ...cursors }, HISTORY_MAY_MISS);
  return addPage(known, answer);
}

/** A page beyond the end is empty and has no cursor; the one before it stays. */
function addPage(known: Known, answer: unknown): Known {
  const { defaultBranchRef, object } = HistoryAnswer.parse(answer).repository;
  const history = object?.history ?? NO_PAGE;
  const changed = object?.changed ?? NO_PAGE;
  const own = defaultBranchRef.compare?.commits ?? NO_PAGE;
  return {
    recorder: known.recorder,
    commits: [...known.commits, ...history.nodes],
    passed: addPassed(known.passed, changed.nodes),
    own: new Set([...known.own, ...own.nodes.map(({ oid }) => oid)]),
    isWhole: !own.pageInfo.hasNextPage,
    hasMore: history.pageInfo.hasNextPage || own.pageInfo.hasNextPage,
    historyCursor: history.pageInfo.endCursor ?? known.historyCursor,
    changedCursor: changed.pageInfo.endCursor ?? known.changedCursor,
    ownCursor: own.pageInfo.endCursor ?? known.ownCursor,
  };
}

/** What GitHub does not answer is not known to be all. */
const NO_PAGE = { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };

interface Unasked {
  known: Known;
  oids: readonly string[];
}

/** A commit that GitHub no longer has passed nothing. */
async function addChecks(
  client: Client,
  { owner, name, check }: Variables,
  { known, oids }: Unasked,
): Promise<Known> {
  const commits = Object.fromEntries(oids.map((oid, index) => [`commit${index}`, oid]));
  const aliases = Object.keys(commits).map((alias) => `repository.${alias}`);
  const variables = { owner, name, check, ...commits };
  const answer = await client.query(renderChecksDocument(oids.length), variables, aliases);
  const nodes = Object.values(ChecksAnswer.parse(answer).repository);
  const none = new Map(oids.map((oid) => [oid, false]));
  const asked = nodes.filter((node) => node !== null);
  return { ...known, passed: addPassed(new Map([...known.passed, ...none]), asked) };
}

function addPassed(
  passed: ReadonlyMap<string, boolean>,
  commits: readonly CheckedCommit[],
): ReadonlyMap<string, boolean> {
  return new Map([...passed, ...commits.map((one) => [one.oid, hasPassed(one)] as const)]);
}
