/**
 * The one loop that commits by compare-and-swap: look at the branch, plan on what is there, commit against the head that
 * was seen. When somebody else was first, wait and do all of it again. What is looked at and planned is the caller's.
 */
import type { CommitDraft } from '#incident/commit-draft.ts';
import type { IncidentRecorder } from './port.ts';

/** With the waits between them that is some seconds in all: a responder waits no longer, and a busy branch rests sooner. */
export const TRIES = 5;

/** What a look at the branch leads to. */
export type Move<End extends object> =
  /** There is nothing to commit. */
  | { end: End }
  /** What was seen is older than what the caller knows to be there. */
  | 'moved'
  | { commit: CommitDraft; landed(head: string): End | Promise<End> };

/**
 * Looks and commits until the commit lands, and returns what that comes to; undefined when the branch never stood still.
 * An answer that was lost after the write looks like a branch that moved: each look searches for its idempotency key first.
 */
export async function compareAndSwap<End extends object>(
  recorder: Pick<IncidentRecorder, 'commit' | 'settle'>,
  look: () => Promise<Move<End>>,
): Promise<End | undefined> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each try looks at the branch anew
    const end = await tryOnce(recorder, await marking(look, attempt === 1 ? false : undefined));
    if (end !== 'moved') return end;
    // oxlint-disable-next-line no-await-in-loop -- see above
    if (attempt < TRIES) await recorder.settle(attempt);
  }
  return undefined;
}

async function tryOnce<End extends object>(
  recorder: Pick<IncidentRecorder, 'commit'>,
  move: Move<End>,
): Promise<End | 'moved'> {
  if (move === 'moved') return move;
  if ('end' in move) return move.end;
  const committed = await recorder.commit(move.commit);
  if (committed.outcome === 'moved') return 'moved';
  return marking(async () => move.landed(committed.oid), true);
}

const RECORDED = new WeakMap<Error, boolean>();

/** Whether the commit had landed when this was thrown; undefined where that is not known. */
export function wasRecorded(error: unknown): boolean | undefined {
  return error instanceof Error ? RECORDED.get(error) : undefined;
}

/** Remembers of what is thrown how far the work had come. */
async function marking<Result>(
  work: () => Promise<Result>,
  recorded: boolean | undefined,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (recorded !== undefined && error instanceof Error && !RECORDED.has(error))
      RECORDED.set(error, recorded);
    throw error;
  }
}
