/**
 * History: what a commit held in ledger, manifest and timeline is held by each commit made on it, along every line that
 * was merged. A hash chain that was made anew from the first line on is whole; only the commits show that there was
 * another.
 */
import { toSegmentPaths } from '#incident/ledger-segments.ts';
import { FILES, findReceiptId, findSegmentNumber } from '#incident/path.ts';
import type { Check, Fault } from '../check.ts';
import {
  isGrownLedger,
  judgeManifest,
  judgeReceipt,
  judgeRecord,
  judgeTimeline,
} from '../growth.ts';
import type { Change, Edge, Lineage } from '../lineage.ts';

export const history: Check = {
  id: 'history',
  title: 'Nothing that was recorded was changed later',
  async run({ context, lineage }) {
    if (lineage === undefined) {
      const why = 'The files are not in Git, so nobody can see what they were before.';
      return { proved: [], unproved: [why], faults: [] };
    }
    const { edges, replayed } = await sinceReplay(
      lineage,
      context.record.incident?.exercise === true,
    );
    const faults = (await Promise.all(edges.map(judge))).flat();
    const unproved = [
      ...(lineage.limit === undefined ? [] : [`Earlier history: ${lineage.limit}.`]),
      ...(replayed === undefined ? [] : [toReplay(replayed)]),
    ];
    const proved = `${edges.length} changes along all merged lines only added to ledger, manifest and timeline, and took away no receipt.`;
    return { proved: faults.length > 0 || edges.length === 0 ? [] : [proved], unproved, faults };
  },
};

function toReplay(commit: string): string {
  return `The exercise was played anew in commit ${commit}, whose ledger is another: everybody has the keys of exercises. What was before it was not held against it.`;
}

/**
 * An exercise may be played anew, and then nothing is left of what was. That is told and no fault: whoever has the keys
 * of exercises, and everybody has, can do it.
 */
async function sinceReplay(
  { edges }: Lineage,
  isExercise: boolean,
): Promise<{ edges: readonly Edge[]; replayed?: string }> {
  if (!isExercise) return { edges };
  const replays = await Promise.all(edges.map(isReplay));
  const last = replays.indexOf(true);
  const commit = edges[last]?.commit;
  return commit === undefined ? { edges } : { edges: edges.slice(0, last), replayed: commit };
}

async function isReplay({ commit, changes }: Edge): Promise<boolean> {
  if (commit === undefined) return false;
  const [after] = await Promise.all(
    changes.filter(({ path }) => path === FILES.ledger).map(({ after: read }) => read()),
  );
  if (after === undefined) return false;
  return (await judgeLedger(changes)).length > 0;
}

async function judge({ commit, changes }: Edge): Promise<Fault[]> {
  const found = await Promise.all([
    judgeLedger(changes),
    ...changes.map((change) => judgeChange(change, isLedgerChanged(changes))),
  ]);
  return found.flat().map((fault) => ({ ...fault, commit }));
}

function isLedgerChanged(changes: readonly Change[]): boolean {
  return changes.some(({ path }) => findSegmentNumber(path) !== undefined);
}

/** Each segment is the beginning of what it is later, and none goes away. */
async function judgeLedger(changes: readonly Change[]): Promise<Fault[]> {
  const segments = toSegmentPaths(changes.map(({ path }) => path));
  const own = changes.filter(({ path }) => segments.includes(path));
  const faults = await Promise.all(
    own.map(async ({ path, before, after }) =>
      isGrownLedger(await before(), await after())
        ? []
        : [{ file: path, message: 'An entry that was there was changed or taken out' }],
    ),
  );
  return faults.flat();
}

const JUDGES = new Map([
  [FILES.manifest as string, judgeManifest],
  [FILES.timeline, judgeTimeline],
]);

async function judgeChange({ path, before, after }: Change, isTold: boolean): Promise<Fault[]> {
  const judgeText =
    JUDGES.get(path) ??
    (findReceiptId(path) && judgeReceipt) ??
    (path === FILES.record && judgeRecord);
  if (!judgeText) return [];
  const [was, is] = await Promise.all([before(), after()]);
  if (was === undefined) return [];
  const texts = {
    was: Buffer.from(was).toString('utf8'),
    is: is && Buffer.from(is).toString('utf8'),
  };
  if (texts.is === undefined) return [{ file: path, message: 'The file was taken out' }];
  return judgeText(texts.was, texts.is, isTold).map((message) => ({ file: path, message }));
}
