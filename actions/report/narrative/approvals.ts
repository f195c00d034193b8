/**
 * Timeline entries that Firebreak wrote about a containment step: an approval and what it led to. They are told in the
 * receipt's terms only when receipt and entry agree on step, person and outcome; otherwise the entry speaks for itself.
 */
import { ID } from '#incident/path.ts';
import type { RunView } from '#incident/receipt-view.ts';
import type { ToldReceipt } from '../facts/told-receipt.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import { type Phrase, say, words } from '../prose/phrase.ts';
import { trimStop } from '../prose/wording.ts';
import { type ActionSummary, toActionSummary } from './action-summary.ts';

interface About {
  receipt: ToldReceipt;
  run: RunView;
  isRollback: boolean;
  summary: ActionSummary;
}

export interface Carried extends About {
  outcome: 'verified' | 'already-applied' | 'rolled-back' | 'unknown';
  /** What was not known, when the outcome was unknown. */
  problem: string;
}

const APPROVED = new RegExp(String.raw`^approved (${ID.receipt}), (the rollback of )?(\S+)$`);
const CARRIED = new RegExp(
  String.raw`^(Rollback of )?(\S+)(?: .*?)? \((${ID.receipt})\): (verified|already-applied|rolled-back|the outcome is unknown)\.(.*)$`,
);

interface Named {
  id: string | undefined;
  step: string | undefined;
  isRollback: boolean;
}

function findAbout(
  entry: TimelineEntry,
  receipts: readonly ToldReceipt[],
  { id, step, isRollback }: Named,
): About | undefined {
  const receipt = receipts.find((one) => one.id === id);
  const run = isRollback ? receipt?.rollback : receipt;
  if (receipt === undefined || run === undefined || receipt.step !== step) return undefined;
  if (!entry.sources.some((source) => source.id === id)) return undefined;
  const { words: own, plan } = receipt;
  const summary = toActionSummary({ step: receipt.step ?? '', targets: plan.targets, words: own });
  return { receipt, run, isRollback, summary };
}

/** Finds what an entry approved; undefined when it is no approval that the receipt carries too. */
export function findApproved(
  entry: TimelineEntry,
  receipts: readonly ToldReceipt[],
): About | undefined {
  const [, id, rollback, step] = entry.kind === 'decision' ? (APPROVED.exec(entry.text) ?? []) : [];
  const about = findAbout(entry, receipts, { id, step, isRollback: rollback !== undefined });
  return about?.run.approvals.some(({ by }) => isSameLogin(by.login, entry.actor)) === true
    ? about
    : undefined;
}

const OUTCOMES: Readonly<Record<string, Carried['outcome']>> = {
  verified: 'verified',
  'already-applied': 'already-applied',
  'rolled-back': 'rolled-back',
  'the outcome is unknown': 'unknown',
};

/** Finds what an entry says was carried out; undefined when the receipt does not bear it out. */
export function findCarried(
  entry: TimelineEntry,
  receipts: readonly ToldReceipt[],
): Carried | undefined {
  const [, rollback, step, id, stated = '', rest = ''] =
    entry.kind === 'action' ? (CARRIED.exec(entry.text) ?? []) : [];
  const about = findAbout(entry, receipts, { id, step, isRollback: rollback !== undefined });
  const outcome = OUTCOMES[stated];
  if (about === undefined || outcome === undefined) return undefined;
  const isBorneOut = outcome === 'unknown' || about.run.verify?.verified === true;
  if (!isBorneOut || !isSameLogin(about.run.plan.requested_by.login, entry.actor)) return undefined;
  const problem = trimStop(rest.replace(/ Approved by [^.]*\.$/, ''));
  return { ...about, outcome, problem: problem.trim() };
}

/** The approval as a clause: `omar approved R-0002, the halt of the workflows of acme/shop`. */
export function tellApproved({ actor }: TimelineEntry, about: About): Phrase {
  const { receipt, isRollback, summary } = about;
  return isRollback
    ? say`${actor} approved the rollback of ${words(receipt.id)}, ${summary.noun}`
    : say`${actor} approved ${words(receipt.id)}, ${summary.noun}`;
}

/** The beginning of a sentence that goes on with what the approval led to. */
export function tellApprovedFirst({ actor }: TimelineEntry, about: About): Phrase {
  const { receipt, run, isRollback } = about;
  const what = words(isRollback ? `the rollback of ${receipt.id}` : receipt.id);
  return say`${actor} approved ${what}, which ${run.plan.requested_by.login} had asked for`;
}

/** What was carried out, as a clause; `by` goes between the action and its verification. */
export function tellCarried(carried: Carried, by: Phrase): Phrase {
  const { summary, outcome, isRollback, problem } = carried;
  const what = words(isRollback ? summary.undone : summary.done);
  const passive = say`${summary.subject} ${words(summary.verb)}`;
  if (outcome === 'unknown') {
    const known = problem === '' ? say`` : say`: “${problem}”`;
    return say`it stayed unknown whether ${passive} ${what}${by}${known}`;
  }
  if (outcome === 'already-applied')
    return say`${passive} found to be ${what} already${by}; nothing was changed`;
  return say`${passive} ${what}${by}; reading ${words(summary.service)} again verified it`;
}

/** Who had asked, for an action that is told without its approval. */
export function tellAsked({ receipt, run }: Carried): Phrase {
  return say`, as ${run.plan.requested_by.login} had asked under ${words(receipt.id)}`;
}

/** People write their own lines, and GitHub knows them in any case. */
function isSameLogin(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
