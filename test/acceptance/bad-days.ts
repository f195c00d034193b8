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
  {
    name: 'timeouts after it was done',
    fault: { mode: 'timeout', performed: true, times: 3 },
  },
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

/** At each call a few of the faults it can meet, by turns, so that all have their turn in a row of calls. */
export function toTurns(
  calls: readonly JournalEntry[],
  each = 1,
): { name: string; faults: Fault[] }[] {
  let turn = 0;
  return toTargets(calls).flatMap(({ after, ...call }) => {
    const able = BAD_DAYS.filter(({ meets }) => meets?.(call) ?? true);
    return Array.from({ length: each }, () => {
      const day = able[turn % able.length];
      turn += 1;
      return {
        name: `${day?.name ?? ''} at ${call.on} (after ${String(after)})`,
        faults: [{ ...day?.fault, on: call.on, after }],
      };
    });
  });
}

/** Two faults in one run: a sample that is the same every time. The second comes at any later request, or is a lag. */
export function toPairs(
  calls: readonly JournalEntry[],
  { count, seed }: { count: number; seed: number },
): { name: string; faults: Fault[] }[] {
  const pick = startPicking(seed);
  const days: readonly BadDay[] = [
    ...BAD_DAYS.filter(({ meets }) => meets === undefined),
    ...LAGS.map((times) => ({
      name: `${String(times)} late reads`,
      fault: { mode: 'lag' as const, times },
    })),
  ];
  return Array.from({ length: count }, () => {
    const first = pick(days.length);
    const second = pick(days.length);
    const after = pick(calls.length);
    const later = after + 1 + pick(5);
    const at = (index: number, from: number) => ({
      ...days[index]?.fault,
      on: '*',
      after: from,
      // A fault for good would leave the second no turn.
      ...(index === first ? { times: Math.min(days[index]?.fault.times ?? 1, 3) } : {}),
    });
    return {
      name: `${days[first]?.name ?? ''} at request ${String(after + 1)}, ${days[second]?.name ?? ''} at ${String(later + 1)}`,
      faults: [at(first, after), at(second, later)],
    };
  });
}

/** Numbers that look like chance and are the same every time. */
function startPicking(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
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
