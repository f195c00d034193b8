/** What the ledger already knows of a request: the key to doing everything once. */
import { isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { finishAnswer, resume } from '../resume.ts';
import type { RequestGate, Standing, Verdict } from './gate.ts';
import { trigger } from './trigger.ts';

export const history = {
  name: 'history',
  judge: async (standing: Standing): Promise<Verdict> => {
    const { asked, dependencies, draft } = standing;
    const { state, entries } = findHistory(draft.ownLedger(), asked.claims);
    if (state === 'new') return undefined;
    const recorded = { draft, entries };
    if (state === 'ended') return { instead: () => finishAnswer(asked, dependencies, recorded) };
    const barred = await trigger.judge(standing);
    return barred ?? { instead: () => resume(asked, dependencies, recorded) };
  },
} satisfies RequestGate;

export interface History {
  /** `ended`: at most the answer is missing. `open`: an approved plan has not been seen through. */
  state: 'new' | 'ended' | 'open';
  /** The last entry of each command. */
  entries: readonly LedgerEntry[];
}

/** Looks the claims of a comment up; a batch is recorded as a whole or not at all. */
export function findHistory(ledger: readonly LedgerEntry[], claims: readonly string[]): History {
  const own = ledger.filter((entry) => claims.includes(entry.claim));
  if (own.length === 0) return { state: 'new', entries: [] };
  const entries = claims.flatMap((claim) => own.findLast((entry) => entry.claim === claim) ?? []);
  const isOpen = entries.some((entry) => isUnfinished(entry.phase));
  return { state: isOpen ? 'open' : 'ended', entries };
}
