import { describe, expect, it } from 'vitest';
import { compareAndSwap, type Move } from '#github/compare-and-swap.ts';
import type { CommitDraft, CommitOutcome } from '#incident/commit-draft.ts';

type End = { told: string };

/** A branch that moves so many times, and what the loop does to it. */
function openBranch(moves: number) {
  const seen: string[] = [];
  const recorder = {
    commit: ({ expectedHead }: CommitDraft): Promise<CommitOutcome> => {
      seen.push(`commit on ${expectedHead}`);
      const isMoved = seen.filter((one) => one.startsWith('commit')).length <= moves;
      return Promise.resolve(isMoved ? { outcome: 'moved' } : { outcome: 'committed', oid: 'new' });
    },
    settle: (attempt: number) => Promise.resolve(void seen.push(`wait ${attempt}`)),
  };
  return { seen, recorder };
}

function toMove(head: string): Move<End> {
  const commit = { branch: 'b', expectedHead: head, message: { headline: 'x' } };
  return {
    commit: { ...commit, additions: new Map() },
    landed: (oid) => ({ told: oid }),
  };
}

describe('compareAndSwap', () => {
  it('looks again before each commit, with a wait between that is told its turn', async () => {
    const { seen, recorder } = openBranch(2);
    let looks = 0;
    const end = await compareAndSwap(recorder, () => Promise.resolve(toMove(`h${(looks += 1)}`)));
    expect(end).toEqual({ told: 'new' });
    expect(seen).toEqual(['commit on h1', 'wait 1', 'commit on h2', 'wait 2', 'commit on h3']);
  });

  it('gives up after five, without a wait nobody needs', async () => {
    const { seen, recorder } = openBranch(9);
    const end = await compareAndSwap(recorder, () => Promise.resolve(toMove('h')));
    expect(end).toBeUndefined();
    expect(seen.filter((one) => one.startsWith('commit'))).toHaveLength(5);
    expect(seen.at(-1)).toBe('commit on h');
  });

  it('commits nothing where there is nothing to commit', async () => {
    const { seen, recorder } = openBranch(0);
    const end = await compareAndSwap(recorder, () => Promise.resolve({ end: { told: 'done' } }));
    expect(end).toEqual({ told: 'done' });
    expect(seen).toEqual([]);
  });

  it('waits for what a look does not show yet', async () => {
    const { seen, recorder } = openBranch(0);
    let looks = 0;
    const look = (): Promise<Move<End>> =>
      Promise.resolve((looks += 1) < 3 ? 'moved' : toMove('h3'));
    expect(await compareAndSwap(recorder, look)).toEqual({ told: 'new' });
    expect(seen).toEqual(['wait 1', 'wait 2', 'commit on h3']);
  });
});
