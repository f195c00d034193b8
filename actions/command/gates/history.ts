/** What the ledger already knows of a request: the key to doing everything once. */
import { fetchLastWord, type LastWord } from '#answer/index.ts';
import { findOutcome, isUnfinished, type LedgerEntry } from '#incident/ledger.ts';
import { authorize } from '../authorize.ts';
import { finishAnswer, refuseReplay, resume } from '../resume.ts';
import type { RequestGate, Standing, Verdict } from './gate.ts';
import { trigger } from './trigger.ts';

export const history = {
  name: 'history',
  judge: async (standing: Standing): Promise<Verdict> => {
    const { asked, dependencies, draft } = standing;
    const { state, entries } = findHistory(draft.ownLedger(), asked.claims);
    const recorded = { draft, entries };
    if (state === 'ended') return { instead: () => finishAnswer(asked, dependencies, recorded) };
    if (state === 'new' && dependencies.attempt === 1) return undefined;
    const word = await fetchLastWord(asked.request, draft.snapshot, dependencies.recorder);
    if (isTakenBack(word, standing, state)) {
      return {
        instead: () => refuseReplay(asked, dependencies, { draft, says: TAKEN_BACK[word] }),
      };
    }
    if (state === 'new') return undefined;
    const barred = judgeAsker(standing) ?? (await trigger.judge(standing));
    return barred ?? { instead: () => resume(asked, dependencies, recorded) };
  },
} satisfies RequestGate;

/** Who approved a plan that was not seen through must still be one who may when it is taken up again. */
function judgeAsker({ asked, dependencies }: Standing): Verdict {
  const refusal = asked.invocations
    .map(({ command }) => authorize(command.who, asked.requester, dependencies.settings))
    .find((one) => one !== undefined);
  return refusal && { refusal };
}

const TAKEN_BACK = {
  done: 'The ledger does not say so any more: somebody took it back. Restore it from the commit before.',
  gone: 'Its comment was deleted, so nobody can tell whether it was seen through. If it is still wanted, give it anew.',
};

/** What only reads leaves no line, and whose comment is gone before it was recorded is refused as edited. */
function isTakenBack(
  word: LastWord,
  { asked }: Standing,
  state: 'new' | 'open',
): word is 'done' | 'gone' {
  if (state === 'open') return word !== 'none';
  return word === 'done' && asked.invocations.some(({ command }) => command.readsOnly !== true);
}

export interface History {
  /** `ended`: at most the answer is missing. `open`: an approved plan has not been seen through. */
  state: 'new' | 'ended' | 'open';
  /** What each command came to. */
  entries: readonly LedgerEntry[];
}

/** Looks the claims of a comment up; a batch is recorded as a whole or not at all. */
export function findHistory(ledger: readonly LedgerEntry[], claims: readonly string[]): History {
  const own = ledger.filter((entry) => claims.includes(entry.claim));
  if (own.length === 0) return { state: 'new', entries: [] };
  const entries = claims.flatMap(
    (claim) => findOutcome(own.filter((entry) => entry.claim === claim)) ?? [],
  );
  const isOpen = entries.some((entry) => isUnfinished(entry.phase));
  return { state: isOpen ? 'open' : 'ended', entries };
}
