/**
 * The worked exercise with one byte flipped at a time, and whether the checks see it: in the files alone, as somebody
 * gets them who has no history, and in a clone, where the commit before holds the byte as it was.
 */
import { readFile } from 'node:fs/promises';
import { openFolder } from '#github/folder.ts';
import { parseSigningKeys } from '#incident/settings.ts';
import type { IncidentTree } from '#incident/tree.ts';
import type { Case } from '../../../scripts/verify/check.ts';
import { CHECKS } from '../../../scripts/verify/checks/index.ts';
import { openCase, type Subject } from '../../../scripts/verify/incident.ts';
import { addWorkingTree, type Lineage } from '../../../scripts/verify/lineage.ts';

const FOLDER = 'incidents/2025/INC-2025-0001';
const NO_HISTORY: Lineage = { edges: [], commits: new Map(), limit: undefined };

/** The kinds of files, each with the checks that should see a flip first. */
const KINDS = {
  ledger: { of: /^ledger/, first: ['ledger', 'history'] },
  receipts: { of: /^containment\//, first: ['receipts', 'history'] },
  manifest: { of: /^artifacts\/manifest\.yml$/, first: ['artifacts', 'history'] },
  artifacts: { of: /^artifacts\/(?!manifest)/, first: ['artifacts', 'history'] },
  timeline: { of: /^timeline\.md$/, first: ['history', 'timeline'] },
  reports: { of: /^reports\//, first: ['reports'] },
  record: { of: /^incident\.md$/, first: ['history', 'record'] },
} as const;
export type Kind = keyof typeof KINDS;

export const NAMES = [
  'ledger',
  'receipts',
  'manifest',
  'artifacts',
  'timeline',
  'reports',
  'record',
] as const satisfies readonly Kind[];

export interface Flip {
  path: string;
  at: number;
}

/** Every byte of a kind that custody covers: of reports what is generated, of the record its facts. */
export async function listFlips(kind: Kind): Promise<Flip[]> {
  const tree = await openFolder(FOLDER, 'INC-2025-0001');
  const paths = tree.files.map(({ path }) => path).filter((path) => KINDS[kind].of.test(path));
  const flips = await Promise.all(
    paths.map(async (path) => {
      const text = Buffer.from((await tree.readBytes(path)) ?? []).toString('latin1');
      return listRanges(kind, text).flatMap(([from, to]) =>
        Array.from({ length: to - from }, (_, index) => ({ path, at: from + index })),
      );
    }),
  );
  return flips.flat();
}

const COVERED: Partial<Record<Kind, RegExp>> = {
  reports: /^<!-- firebreak:generated [^]*?^<!-- firebreak:end [a-z-]+ -->$/gm,
  record: /^---\n[^]*?\n---\n/g,
};

function listRanges(kind: Kind, text: string): (readonly [number, number])[] {
  const covered = COVERED[kind];
  if (covered === undefined) return [[0, text.length]];
  return [...text.matchAll(covered)].map((match) => [match.index, match.index + match[0].length]);
}

/** The ids of the flips that no check sees, for a reader with the files alone or with a clone. */
export async function findMissed(
  kind: Kind,
  flips: readonly Flip[],
  hasHistory: boolean,
): Promise<Flip[]> {
  const tree = await openFolder(FOLDER, 'INC-2025-0001');
  const keys = parseSigningKeys(await readFile('firebreak.yml', 'utf8'));
  const now = new Date('2026-11-30T00:00:00Z');
  const shared = { keys, now, findStep: () => ({ needsSecondPerson: true }), templates: undefined };
  const base = await openCase({ ...shared, tree, lineage: undefined });
  const missed: Flip[] = [];
  for (const flip of flips) {
    const bytes = Buffer.from((await tree.readBytes(flip.path)) ?? []);
    bytes[flip.at] = (bytes[flip.at] ?? 0) ^ 1;
    const changed = replaceFile(tree, flip.path, bytes);
    const lineage = hasHistory
      ? await addWorkingTree(NO_HISTORY, tree, { tree: changed, at: now })
      : undefined;
    const soon = { ...base, context: { ...base.context, tree: changed }, lineage };
    const isSeen =
      (await isSeenAtOnce(soon)) ||
      (await isSeenAtAll(kind, { ...shared, tree: changed, lineage }));
    if (!isSeen) missed.push(flip);
  }
  return missed;
}

function replaceFile(tree: IncidentTree, path: string, bytes: Buffer): IncidentTree {
  return {
    ...tree,
    readBytes: async (one) => (one === path ? bytes : tree.readBytes(one)),
    readText: async (one) => (one === path ? bytes.toString('utf8') : tree.readText(one)),
  };
}

/** These read bytes alone, so the rest of the incident need not be parsed for each flip. */
const OF_BYTES = new Set(['history', 'reports', 'receipts']);

const BYTE_CHECKS = CHECKS.filter(({ id }) => OF_BYTES.has(id)).toReversed();

async function isSeenAtOnce(it: Case): Promise<boolean> {
  for (const check of BYTE_CHECKS) {
    const { faults } = await check.run(it);
    if (faults.length > 0) return true;
  }
  return false;
}

/** One check is enough, so the likeliest goes first. */
async function isSeenAtAll(kind: Kind, subject: Subject): Promise<boolean> {
  const it = await openCase(subject);
  const first: readonly string[] = KINDS[kind].first;
  const ordered = CHECKS.toSorted((one, other) => rank(first, one.id) - rank(first, other.id));
  for (const check of ordered) {
    const { faults } = await check.run(it);
    if (faults.length > 0) return true;
  }
  return false;
}

function rank(first: readonly string[], id: string): number {
  const at = first.indexOf(id);
  return at === -1 ? first.length : at;
}
