/** How commits stand to each other. A commit never changes, so each is read once. */

import type { ObjectStore } from './git-objects.ts';

export interface History {
  isAncestor(older: string, newer: string): Promise<boolean>;
  /** Where two commits parted; undefined when they have nothing in common. */
  findMergeBase(one: string, other: string): Promise<string | undefined>;
  /** The commits that `tip` leads to and `without` does not, newest first, as `git rev-list without..tip`. */
  listAlone(without: string, tip: string): Promise<string[]>;
}

interface Link {
  parents: string[];
  /** When it was committed, in seconds. */
  at: number;
}

type Links = ReadonlyMap<string, Link>;

/** Opens the history of a repository. */
export function openHistory({ read }: Pick<ObjectStore, 'read'>): History {
  const known = new Map<string, Link>();
  const load = async (oid: string): Promise<Link> => {
    const object = await read(oid);
    const link = parseLink(object?.type === 'commit' ? object.content.toString() : '');
    if (object !== undefined) known.set(oid, link);
    return link;
  };
  const reach = async (tip: string): Promise<Links> => {
    const reached = new Map<string, Link>();
    const waiting = [tip];
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
      if (reached.has(oid)) continue;
      // oxlint-disable-next-line no-await-in-loop -- each commit names the next
      const link = known.get(oid) ?? (await load(oid));
      reached.set(oid, link);
      waiting.push(...link.parents);
    }
    return reached;
  };
  return {
    isAncestor: async (older, newer) => (await reach(newer)).has(older),
    findMergeBase: async (one, other) => findBest(await reach(one), await reach(other)),
    listAlone: async (without, tip) => sortByTime(await reach(tip), await reach(without), tip),
  };
}

function parseLink(text: string): Link {
  const [header = ''] = text.split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, oid = '']) => oid);
  return { parents, at: Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(header)?.[1] ?? 0) };
}

/** Of all that two have in common, the newest that leads to no other of them. */
function findBest(one: Links, other: Links): string | undefined {
  const common = [...one].filter(([oid]) => other.has(oid));
  const older = new Set(common.flatMap(([, { parents }]) => parents));
  const candidates = common.filter(([oid]) => !older.has(oid));
  const [best] = candidates.toSorted(([, { at }], [, next]) => next.at - at);
  return best?.[0];
}

/** The order of Git: of the commits whose child was listed the newest, and the first one found of equals. */
function sortByTime(reached: Links, without: Links, tip: string): string[] {
  const listed = new Set<string>();
  const waiting = [tip];
  for (let oid = waiting.shift(); oid !== undefined; oid = waiting.shift()) {
    if (without.has(oid) || listed.has(oid)) continue;
    listed.add(oid);
    for (const parent of reached.get(oid)?.parents ?? []) insert(waiting, parent, reached);
  }
  return [...listed];
}

function insert(waiting: string[], oid: string, links: Links): void {
  const at = links.get(oid)?.at ?? 0;
  const place = waiting.findIndex((one) => (links.get(one)?.at ?? 0) < at);
  waiting.splice(place < 0 ? waiting.length : place, 0, oid);
}
