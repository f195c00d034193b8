/** Check runs of a commit as GraphQL nodes, in their suites. */

import { isGiven } from './given.ts';
import { toNodeId } from '#sandbox/world/ids.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import { reads } from '../route.ts';
import type { PageArguments } from './connection.ts';
import { toConnection } from './connection.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

interface RunFilter {
  checkName?: string | null;
  checkType?: 'ALL' | 'LATEST' | null;
}

interface Filtered extends PageArguments {
  filterBy?: RunFilter | null;
}

function toRunNode(check: CheckRun): Node {
  return {
    __typename: 'CheckRun',
    id: toNodeId('CR', check.id),
    databaseId: check.id,
    name: check.name,
    status: check.status.toUpperCase(),
    conclusion: check.conclusion?.toUpperCase() ?? null,
    title: check.title,
    summary: check.summary,
  };
}

/** The latest of a name is the last one made. */
function isLatest(check: CheckRun, checks: CheckRun[]): boolean {
  return checks.findLast(({ name }) => name === check.name) === check;
}

function findRuns(checks: CheckRun[], filter: RunFilter | null | undefined): CheckRun[] {
  const { checkName, checkType, ...others } = filter ?? {};
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw toFieldError('NOT_IMPLEMENTED', `The sandbox does not filter checks by ${other}.`);
  }
  return checks.filter(
    (check) =>
      (!isGiven(checkName) || check.name === checkName) &&
      (checkType !== 'LATEST' || isLatest(check, checks)),
  );
}

/** The check suites of a commit, none when it was never checked. */
export function toSuites(visitor: Visitor, oid: string, { filterBy, ...page }: Filtered): Node {
  const repository = visitor.world.incidentRepository;
  assertAllowed(visitor, repository, reads('checks'));
  const checks = repository.checks.filter(({ headSha }) => headSha === oid);
  const named = new Set(findRuns(checks, filterBy).map(({ suite }) => suite));
  const suites = Map.groupBy(checks, ({ suite }) => suite);
  const found = [...suites].filter(([suite]) => named.has(suite));
  return toConnection(found, page, ([suite, runs]) => ({
    __typename: 'CheckSuite',
    id: toNodeId('CS', suite),
    databaseId: suite,
    app: toApp(visitor, runs[0]?.appId),
    checkRuns: ({ filterBy: wanted, ...runPage }: Filtered) =>
      toConnection(findRuns(runs, wanted), runPage, toRunNode),
  }));
}

function toApp({ world }: Visitor, id: number | undefined): Node | null {
  const bot = [...world.accounts.values()].find(({ appId }) => appId !== undefined && appId === id);
  const slug = bot?.login.replace(/\[bot\]$/, '');
  return slug === undefined ? null : { __typename: 'App', databaseId: id, slug, name: slug };
}
