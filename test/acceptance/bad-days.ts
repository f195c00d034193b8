/** The ways in which github.com fails on its bad days, and how a fault of each is put at one call after the other. */
import type { Fault, JournalEntry } from '#sandbox/world/request-types.ts';

export interface BadDay {
  name: string;
  fault: Omit<Fault, 'on'>;
  /** Which calls can meet it; all when left out. */
  meets?: (call: Call) => boolean;
}

export interface Call {
  on: string;
  isGraphql: boolean;
  isQuery: boolean;
}

/** More than any call is tried. */
const FOR_GOOD = 12;
const isGraphql = (call: Call): boolean => call.isGraphql;
const isQuery = (call: Call): boolean => call.isQuery;

export const BAD_DAYS: readonly BadDay[] = [
  {
    name: 'a secondary limit without an end',
    fault: { mode: 'secondary-limit', retryAfter: 'none', times: FOR_GOOD },
  },
  {
    name: 'a secondary limit of seconds, 429',
    fault: { mode: 'secondary-limit', status: 429, retryAfter: 2 },
  },
  {
    name: 'a secondary limit told with 200',
    fault: { mode: 'secondary-limit', status: 200, retryAfter: 'none', times: FOR_GOOD },
    meets: isGraphql,
  },
  {
    name: 'a primary limit that lasts, 429',
    fault: { mode: 'rate-limit', status: 429, times: FOR_GOOD },
  },
  {
    name: 'the limit of GraphQL',
    fault: { mode: 'graphql-rate-limit', times: FOR_GOOD },
    meets: isGraphql,
  },
  {
    name: 'something that went wrong',
    fault: { mode: 'something-went-wrong', status: 502, times: FOR_GOOD },
  },
  {
    name: 'something that went wrong after it was done',
    fault: { mode: 'something-went-wrong', performed: true },
    meets: isGraphql,
  },
  { name: 'a page', fault: { mode: 'html', status: 503, times: FOR_GOOD } },
  { name: 'a page after it was done', fault: { mode: 'html', performed: true } },
  { name: 'a timeout', fault: { mode: 'timeout', times: FOR_GOOD } },
  { name: 'a timeout after it was done', fault: { mode: 'timeout', performed: true } },
  { name: 'a part of the answer', fault: { mode: 'partial', times: FOR_GOOD }, meets: isQuery },
  {
    name: 'a question that costs too much',
    fault: { mode: 'resource-limits', times: FOR_GOOD },
    meets: isQuery,
  },
];

/** What follows a write that is not seen yet, by how many reads that lasts. */
export const LAGS: readonly number[] = [1, 3];

const READS = new Set(['repository', 'node', 'user', 'organization']);

/** The calls of a clean run, each with the fault that hits it alone. */
export function toTargets(calls: readonly JournalEntry[]): (Call & { after: number })[] {
  const made = calls.map(({ method, route, operations }) => ({
    on: [method, route, operations?.[0]].filter((part) => part !== undefined).join(' '),
    isGraphql: route === '/graphql',
    isQuery: READS.has(operations?.[0] ?? ''),
  }));
  return made.map((call, index) => ({
    ...call,
    after: made.slice(0, index).filter(({ on }) => on === call.on).length,
  }));
}

/** Each call of a run with each fault it can meet. */
export function toSweep(calls: readonly JournalEntry[]): { name: string; fault: Fault }[] {
  return toTargets(calls).flatMap(({ after, ...call }) =>
    BAD_DAYS.filter(({ meets }) => meets?.(call) ?? true).map(({ name, fault }) => ({
      name: `${name} at ${call.on} (after ${String(after)})`,
      fault: { ...fault, on: call.on, after },
    })),
  );
}

/** Lags that begin at each call. */
export function toLags(calls: readonly JournalEntry[]): { name: string; fault: Fault }[] {
  return calls.flatMap((_, after) =>
    LAGS.map((times) => ({
      name: `${String(times)} late reads from call ${String(after + 1)} on`,
      fault: { on: '*', mode: 'lag' as const, after, times },
    })),
  );
}
