/** Attempts that were refused: who tried what, and why it was refused. They are no actions, and still part of the account. */
import type { ToldReceipt } from '../facts/told-receipt.ts';
import { REASONS } from '#incident/reason.ts';
import type { PlacedEntry } from '../facts/ledger.ts';
import { readEffect } from '#incident/ledger-facts.ts';
import { findOldPlanDigits } from '#incident/ledger-without-effects.ts';
import { citeLedger, citeReceipt } from '../prose/citation.ts';
import { listRuns } from '../facts/containments.ts';
import type { Facts } from '../facts/index.ts';
import { code, type Phrase, say, words } from '../prose/phrase.ts';
import { createShow, type Show } from '../prose/seconds.ts';
import { state, type Statement } from '../prose/statement.ts';
import { toCapital, toCount, toDated, trimStop, type When } from '../prose/wording.ts';

/** Attempts told; somebody who tries a thousand times gets no thousand lines. */
const TOLD = 12;

/** The receipt whose plan a refused command was about; undefined when it names none. */
export function findAttempted(
  entry: PlacedEntry,
  receipts: readonly ToldReceipt[],
): ToldReceipt | undefined {
  const key = entry.plan?.slice(7, 15) ?? findOldPlanDigits(entry);
  return receipts.find(
    (receipt) =>
      receipt.id === entry.receipt ||
      listRuns(receipt).some(({ plan }) => plan.digest.slice(7, 15) === key),
  );
}

/** The refusals that were attempts; a comment changed afterwards is in the timeline as a note. */
export function listRefused({ ledger }: Pick<Facts, 'ledger'>): PlacedEntry[] {
  return ledger.filter(
    (entry) => entry.phase === 'refused' && readEffect(entry).comment === undefined,
  );
}

function toWhen({ at }: PlacedEntry): When {
  const utc = new Date(at).toISOString().replace('.000Z', 'Z');
  return { at: utc, precision: 'second', approximate: false, assumedZone: false };
}

function toReason(reason: string | undefined): Phrase {
  if (reason === undefined) return say``;
  const known = Object.entries(REASONS).find(([name]) => name === reason)?.[1];
  if (known === undefined) return say` (${code(reason)})`;
  const meaning = trimStop(known.meaning);
  const clause = meaning.charAt(0).toLowerCase() + meaning.slice(1);
  return say`: ${words(clause)} (${code(reason)})`;
}

function tellAttempt(
  entry: PlacedEntry,
  { receipts, show }: { receipts: readonly ToldReceipt[]; show: Show },
): Statement {
  const time = words(toCapital(toDated(show(toWhen(entry)))));
  const receipt = findAttempted(entry, receipts);
  const about = receipt === undefined ? say`` : say` for ${words(receipt.id)}`;
  // Whoever edits a comment is in the ledger as the actor, which does not make the command theirs.
  const isEdited = entry.reason === 'edited-comment';
  const what = isEdited
    ? say`${code(entry.command)}${about} was refused`
    : say`${entry.actor.login} tried ${code(entry.command)}${about} and was refused`;
  const text = say`${time} ${what}${toReason(entry.reason)}`;
  const cites = receipt === undefined ? [] : [citeReceipt(receipt.id)];
  return state(text, [citeLedger(entry), ...cites]);
}

/** Tells the refused attempts in the order of the ledger; what exceeds the cap is a number. */
export function tellAttempts(facts: Facts): Statement[] {
  const refused = listRefused(facts);
  const show = createShow(refused.map(toWhen));
  const told = refused
    .slice(0, TOLD)
    .map((entry) => tellAttempt(entry, { receipts: facts.receipts, show }));
  const next = refused[TOLD];
  if (next === undefined) return told;
  const hidden = refused.length - TOLD;
  const text = words(
    `${toCount(hidden, 'further attempt')} ${hidden === 1 ? 'was' : 'were'} refused`,
  );
  return [...told, state(text, [citeLedger(next)])];
}
