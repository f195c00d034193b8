/**
 * Numbers and node ids that count up, one counter per kind: the same rehearsal gives the same ids.
 * Comments start where GitHub's are: beyond 2^31, which a strict GraphQL server refuses as an Int.
 */

const FIRST = {
  account: 1001,
  repository: 5001,
  thread: 20_001,
  comment: 4_143_465_032,
  other: 300_001,
  check: 800_001,
};

type IdKind = keyof typeof FIRST;

export interface Ids {
  next(kind: IdKind): number;
}

/** Starts the counters. */
export function startIds(): Ids {
  const counters = { ...FIRST };
  return {
    next: (kind) => {
      const id = counters[kind];
      counters[kind] = id + 1;
      return id;
    },
  };
}

/** Renders an opaque node id: the prefix is GitHub's (`I`, `PR`, `IC`, `R`, `U`, `LA`), the rest only unique. */
export function toNodeId(prefix: string, key: number | string): string {
  return `${prefix}_kw${Buffer.from(String(key)).toString('base64url')}`;
}

/** Reads the key back out of a node id; undefined when the prefix is another. */
export function parseNodeId(prefix: string, nodeId: string): string | undefined {
  const start = `${prefix}_kw`;
  return nodeId.startsWith(start)
    ? Buffer.from(nodeId.slice(start.length), 'base64url').toString()
    : undefined;
}
