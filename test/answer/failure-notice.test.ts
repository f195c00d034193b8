/** The words that a thread gets when a request cannot be finished. */
import { describe, expect, it } from 'vitest';
import { withFailureNotice, type FailureNotice } from '#answer/index.ts';
import { compareAndSwap } from '#github/compare-and-swap.ts';

const RUN = 'https://github.com/acme/incidents/actions/runs/7';
const SECRET = 'ghp_secret';

/** What a thread is told when the work throws. */
async function tell(work: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  const notice: FailureNotice = {
    recorder: {
      clock: { now: () => new Date(0) },
      settle: () => Promise.resolve(),
      fetchThread: () => Promise.resolve(undefined),
      fetchComments: () => Promise.resolve([]),
      fetchComment: () => Promise.resolve(undefined),
      fetchLineage: () => Promise.resolve(undefined),
      fetchSnapshot: () => Promise.resolve(undefined),
      commit: () => Promise.resolve({ outcome: 'committed', oid: 'a'.repeat(40) }),
      comment: (_thread, body) => {
        told.push(body);
        return Promise.resolve({ nodeId: 'x', url: 'x' });
      },
      project: () => Promise.resolve(),
    },
    thread: 1,
    claim: 'sha256:0',
    runUrl: RUN,
    attempt: 1,
  };
  await expect(withFailureNotice(notice, work)).rejects.toThrow();
  return told;
}

describe('whatever is thrown', () => {
  it.each([new Error(SECRET), new RangeError(SECRET), new TypeError(SECRET)])(
    'is told with what to do, without its own words: %s',
    async (error) => {
      const told = await tell(() => Promise.reject(error));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(RUN);
      expect(told[0]).toContain('**What to do:** Start the run again');
      expect(told[0]).toContain('The ledger of the incident says');
      expect(told[0]).not.toContain(SECRET);
    },
  );

  it('says whether what was asked is recorded, where that is known', async () => {
    const bug = () => Promise.reject(new Error(SECRET));
    const recorder = {
      commit: () => Promise.resolve({ outcome: 'committed' as const, oid: 'a'.repeat(40) }),
      settle: () => Promise.resolve(),
    };
    expect(await tell(() => compareAndSwap(recorder, bug))).toEqual([
      expect.stringContaining('Nothing of this run was recorded.'),
    ]);
    const commit = {
      branch: 'b',
      expectedHead: 'a'.repeat(40),
      message: { headline: 'x' },
      additions: new Map(),
    };
    const landing = () => Promise.resolve({ commit, landed: bug });
    expect(await tell(() => compareAndSwap(recorder, landing))).toEqual([
      expect.stringContaining('What was asked is recorded;'),
    ]);
  });
});
