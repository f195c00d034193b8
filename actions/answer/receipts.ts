/**
 * Receipts as the status comment needs them. Read leniently: a receipt that a person damaged must show up as damaged,
 * never stop the comment from being rendered.
 */
import { z } from 'zod';
import { toShortDigest } from '#kernel/canonical.ts';
import { isSealed, type Sealer } from '#incident/signature.ts';
import { splitMark } from '#kernel/text/byte-order-mark.ts';

const By = z.union([z.string(), z.object({ login: z.string() }).transform(({ login }) => login)]);

const Plan = z.object({
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  requested_by: By.default('someone'),
  expires_at: z.string().optional(),
});

const Times = {
  verify: z.object({ at: z.string() }).optional(),
  apply: z.object({ at: z.string() }).optional(),
};

const Receipt = z.object({
  id: z.string().regex(/^R-\d{4,}$/),
  step: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  state: z.string(),
  plan: Plan,
  ...Times,
  rollback: z.object({ plan: Plan, state: z.string(), ...Times }).optional(),
});
type Receipt = z.infer<typeof Receipt>;

/** One step that was planned, and how far it came. */
export interface ReceiptView {
  id: string;
  /** The step with its parameters, as they were typed. */
  step: string;
  state: string;
  /** When it was last seen to be so. */
  at?: string;
  /** The plan that waits for another person, if one does. */
  waiting?: { digest: string; asker: string; until?: string; rollback: boolean };
}

/** Reads what the receipts say, in the order of their ids; a file that is none is named in `unreadable`. */
export function readReceipts(
  containment: ReadonlyMap<string, string>,
  sealer: Sealer,
): {
  receipts: ReceiptView[];
  unreadable: string[];
} {
  const paths = [...containment.keys()].filter((path) => /\/R-\d+\.json$/.test(path)).toSorted();
  const read = paths.map((path) => ({
    path,
    receipt: parseReceipt(containment.get(path) ?? '', sealer),
  }));
  return {
    receipts: read.flatMap(({ receipt }) => (receipt === undefined ? [] : [toView(receipt)])),
    unreadable: read.flatMap(({ path, receipt }) => (receipt === undefined ? [path] : [])),
  };
}

/** The credentials whose sealed value waits for the operator job. */
export function findDeposits(containment: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(
    [...containment.keys()].flatMap((path) => /\/(C-\d+)\.sealed\.json$/.exec(path)?.[1] ?? []),
  );
}

/** A job that holds the key shows only what it sealed: a pushed receipt could say anything beside a real digest. */
function parseReceipt(text: string, sealer: Sealer): Receipt | undefined {
  try {
    const content: unknown = JSON.parse(splitMark(text).rest);
    if (sealer.canSeal && !isSealed(content, sealer)) return undefined;
    return Receipt.safeParse(content).data;
  } catch {
    return undefined;
  }
}

function toView(receipt: Receipt): ReceiptView {
  const waiting = findWaiting(receipt);
  const state = toState(receipt);
  // What is said of a rollback happened when it did, not when the step did that it takes back.
  const { verify, apply } =
    state === receipt.state && state !== 'rolled-back' ? receipt : (receipt.rollback ?? receipt);
  const at = verify?.at ?? apply?.at;
  return {
    id: receipt.id,
    step: [receipt.step, ...Object.entries(receipt.params).map(renderParameter)].join(' '),
    state,
    ...(at === undefined ? {} : { at }),
    ...(waiting === undefined ? {} : { waiting }),
  };
}

/** A rollback that has happened, or may have, says more than the step it takes back. */
function toState({ state, rollback }: Receipt): string {
  if (rollback?.state === 'verified' || rollback?.state === 'already-applied') return 'rolled-back';
  return rollback?.state === 'unknown' ? 'unknown' : state;
}

function findWaiting({ state, plan, rollback }: Receipt): ReceiptView['waiting'] {
  const isRollback = rollback?.state === 'planned';
  const open = isRollback ? rollback.plan : plan;
  if (!isRollback && state !== 'planned') return undefined;
  return {
    digest: toShortDigest(open.digest),
    asker: open.requested_by,
    rollback: isRollback,
    ...(open.expires_at === undefined ? {} : { until: open.expires_at }),
  };
}

function renderParameter([name, value]: [string, unknown]): string {
  return `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`;
}
