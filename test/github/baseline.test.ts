import { describe, expect, it } from 'vitest';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';
import { isRecorded } from '#github/baseline.ts';
import {
  commit,
  DECLARED,
  find,
  look,
  MAIN,
  PASSED,
  proven,
  RECORDED,
  UNASKED,
  type Known,
} from './history-sample.ts';

/** A head on top of a row of pushes. */
const row = (length: number) =>
  Array.from({ length }, (_, n) => commit(n === 0 ? 'head' : `i${n}`, [`i${n + 1}`]));
const isOwn = (...commits: Known[]) => find(commits).isLedgerOwn;

describe('the commits that a head must extend', () => {
  it('are what was declared, as long as nothing has passed', () => {
    expect(find([commit('head', ['failed']), commit('failed', ['declared']), DECLARED])).toEqual(
      proven('declared'),
    );
  });

  it('are the last that passed, with what the recorder wrote on top', () => {
    const commits = [
      commit('head', ['second']),
      commit('second', ['first'], RECORDED),
      commit('first', ['passed'], RECORDED),
      commit('passed', ['declared'], PASSED),
      DECLARED,
    ];
    expect(find(commits)).toEqual(proven('second'));
  });

  it('are not what the recorder wrote on top of an unseen push', () => {
    const commits = [
      commit('head', ['noted']),
      commit('noted', ['unseen'], RECORDED),
      commit('unseen', ['passed']),
      commit('passed', ['declared'], PASSED),
      DECLARED,
    ];
    expect(find(commits).baselines).toEqual(['passed']);
  });

  it('are the head alone when it passed or the recorder wrote it', () => {
    expect(find([commit('head', ['declared'], PASSED), DECLARED])).toEqual(proven('head'));
    expect(find([commit('head', ['declared'], RECORDED), DECLARED])).toEqual(proven('head'));
  });

  it('are no commit with the address of the recorder without its signature', () => {
    const doubtful = commit('doubtful', ['declared'], { by: 'impostor' });
    expect(find([commit('head', ['doubtful']), doubtful, DECLARED]).baselines).toEqual([
      'declared',
    ]);
  });

  it('are those of every line that was merged', () => {
    const commits = [
      commit('head', ['side', 'noted']),
      commit('side', ['main']),
      commit('noted', ['passed'], RECORDED),
      commit('passed', ['declared'], PASSED),
      DECLARED,
    ];
    expect(find(commits)).toEqual(proven('noted'));
    const octopus = [commit('head', ['a', 'b']), commit('a', ['declared'], PASSED)];
    const both = [...octopus, commit('b', ['declared'], PASSED), DECLARED];
    expect(new Set(find(both).baselines)).toEqual(new Set(['a', 'b']));
  });

  it('are not the recorder’s merges: a merge may drop what one side held', () => {
    const commits = [
      commit('head', ['merge']),
      commit('merge', ['declared', 'side'], RECORDED),
      commit('side', ['main']),
      DECLARED,
    ];
    expect(find(commits).baselines).toEqual(['declared']);
  });

  it('lie beyond a commit that took the folder away', () => {
    const commits = [
      commit('head', ['anew']),
      commit('anew', ['gone'], RECORDED),
      commit('gone', ['passed'], { held: false }),
      commit('passed', ['declared'], PASSED),
      DECLARED,
    ];
    expect(find(commits).baselines).toEqual(['passed']);
  });

  it('are the first commits of people where nothing vouches for any', () => {
    const commits = [commit('head', ['second']), commit('second', ['first'])];
    expect(find([...commits, commit('first', ['main'])])).toEqual(proven('first'));
    expect(find([commit('head', ['main'])])).toEqual(proven());
  });

  it('are what the default branch holds once the incident is merged', () => {
    const merged = commit('merged', ['older']);
    const later = commit('later', ['merged']);
    expect(find([commit('head', ['merged'])], { below: [merged] })).toEqual(proven('merged'));
    expect(find([commit('head', ['merged'])], { below: [later, merged] })).toEqual(proven('later'));
    expect(find([commit('head', ['merged'], RECORDED)], { below: [later, merged] })).toEqual(
      proven('later'),
    );
    expect(find([merged], { below: [later, merged] })).toEqual(proven('later'));
  });

  it('are no commit that a pull request was squashed into, whoever opened it', () => {
    const squashed = commit('squashed', ['declared'], {
      by: 'recorder',
      facts: { hasPassed: false, isOfPull: true },
    });
    expect(find([squashed, DECLARED]).baselines).toEqual(['declared']);
    const noted = commit('head', ['squashed'], RECORDED);
    expect(find([noted, squashed, DECLARED]).baselines).toEqual(['declared']);
  });
});

describe('what cannot be proven', () => {
  it('is a row of pushes that leads out of what was fetched', () => {
    const part = { isWhole: false };
    expect(find(row(100), part)).toEqual({ baselines: [], isProven: false, isLedgerOwn: true });
    const side = [commit('head', ['i1', 'declared']), ...row(100).slice(1), DECLARED];
    const passed = side.map((one) =>
      one === DECLARED ? { ...one, facts: { hasPassed: true, isOfPull: false } } : one,
    );
    expect(find(passed, part)).toMatchObject({ baselines: ['declared'], isProven: false });
  });

  it('is where the branch begins, when its commits are not all known', () => {
    const commits = [commit('head', ['first']), commit('first', ['main'])];
    expect(find(commits, { isWhole: false }).isProven).toBe(false);
    const passed = [commit('head', ['passed']), commit('passed', ['unknown'], PASSED)];
    expect(find(passed, { isWhole: false })).toEqual(proven('passed'));
  });

  it('is a state that the default branch leads to and does not hold', () => {
    // Merged with a commit that took it back, and so never looked at.
    const forged = commit('forged', ['declared']);
    const below = [MAIN, forged];
    expect(find([forged], { below }).isProven).toBe(false);
    expect(find([commit('head', ['forged'])], { below }).isProven).toBe(false);
    expect(find([commit('head', ['forged'], RECORDED)], { below })).toMatchObject({
      baselines: [],
      isProven: false,
    });
  });

  it('is a merge of more than anyone makes', () => {
    const sides = Array.from({ length: 6 }, (_, n) => commit(`s${n}`, ['declared'], PASSED));
    const head = commit(
      'head',
      sides.map(({ oid }) => oid),
    );
    const five = sides.slice(1);
    const less = commit(
      'head',
      five.map(({ oid }) => oid),
    );
    expect(find([less, ...five, DECLARED]).isProven).toBe(true);
    const found = find([head, ...sides, DECLARED]);
    expect(found.isProven).toBe(false);
    expect(found.baselines).toHaveLength(5);
    const cut = commit('head', ['declared']);
    cut.parents.totalCount = 11;
    expect(find([cut, DECLARED]).isProven).toBe(false);
  });
});

describe('a commit that nobody asked about', () => {
  it('is named where it lies on the way, newest first', () => {
    const commits = [
      commit('head', ['second'], UNASKED),
      commit('second', ['first'], UNASKED),
      commit('first', ['passed'], UNASKED),
      commit('passed', ['older'], PASSED),
      commit('older', ['declared'], UNASKED),
      DECLARED,
    ];
    const { lineage, unasked } = look(commits);
    expect(unasked).toEqual(['head', 'second', 'first']);
    expect(lineage.baselines).toEqual(['passed']);
  });

  it('is not trusted for its author alone', () => {
    const commits = [commit('head', ['declared'], { ...RECORDED, ...UNASKED }), DECLARED];
    expect(look(commits)).toMatchObject({
      lineage: { baselines: ['declared'] },
      unasked: ['head'],
    });
  });
});

describe('the ledger', () => {
  it('is own as the recorder left it, whoever pushed on top', () => {
    expect(isOwn(commit('head', ['declared']), DECLARED)).toBe(true);
    expect(isOwn(commit('head', ['main']))).toBe(true);
  });

  it('is not own once a push changed it, also below a report that was rendered over the push', () => {
    const forged = commit('forged', ['declared'], { ledger: 'L2' });
    expect(isOwn(commit('head', ['declared'], { ledger: 'L2' }), DECLARED)).toBe(false);
    expect(isOwn(commit('head', ['forged'], { ...RECORDED, ledger: 'L2' }), forged, DECLARED)).toBe(
      false,
    );
    expect(isOwn(commit('head', ['declared'], { held: false }), DECLARED)).toBe(false);
  });

  it('is own as a validated or a merged commit has it', () => {
    const passed = commit('passed', ['declared'], { ...PASSED, ledger: 'L2' });
    expect(isOwn(commit('head', ['passed'], { ledger: 'L2' }), passed, DECLARED)).toBe(true);
    expect(isOwn(commit('head', ['passed']), passed, DECLARED)).toBe(false);
    const below = [commit('merged', ['older'])];
    expect(find([commit('head', ['merged'])], { below }).isLedgerOwn).toBe(true);
    expect(find([commit('head', ['merged'], { ledger: 'L2' })], { below }).isLedgerOwn).toBe(false);
  });

  it('is not own once a merge took an older state of it back in', () => {
    const noted = commit('noted', ['declared'], { ...RECORDED, ledger: 'L2' });
    for (const parents of [
      ['noted', 'declared'],
      ['declared', 'noted'],
    ]) {
      expect(isOwn(commit('head', parents), noted, DECLARED)).toBe(false);
      expect(isOwn(commit('head', parents, { ledger: 'L2' }), noted, DECLARED)).toBe(true);
    }
    const side = commit('side', ['declared']);
    expect(isOwn(commit('head', ['noted', 'side']), noted, side, DECLARED)).toBe(false);
  });

  it('is not own once a push changed a later segment', () => {
    const opened = { ...commit('opened', ['declared'], RECORDED), segments: { oid: 'S1' } };
    const head = commit('head', ['opened']);
    expect(isOwn({ ...head, segments: { oid: 'S1' } }, opened, DECLARED)).toBe(true);
    expect(isOwn({ ...head, segments: { oid: 'S2' } }, opened, DECLARED)).toBe(false);
    expect(isOwn(head, opened, DECLARED)).toBe(false);
  });

  it('is own again when it was restored, and after an entry of the recorder', () => {
    const forged = commit('forged', ['declared'], { ledger: 'L2' });
    expect(isOwn(commit('head', ['forged']), forged, DECLARED)).toBe(true);
    const unseen = commit('unseen', ['declared']);
    const noted = commit('noted', ['unseen'], { ...RECORDED, ledger: 'L2' });
    expect(isOwn(commit('head', ['noted'], { ledger: 'L2' }), noted, unseen, DECLARED)).toBe(true);
    expect(isOwn(commit('head', ['noted']), noted, unseen, DECLARED)).toBe(false);
  });
});

describe('a commit of the recorder', () => {
  const signature = { isValid: true, wasSignedByGitHub: true };
  const elsewhere = { id: 7, host: 'users.noreply.git.acme.example' };

  it.each([
    ['41898282+github-actions[bot]@users.noreply.github.com', GITHUB_ACTIONS, true],
    ['15368+github-actions[bot]@users.noreply.github.com', GITHUB_ACTIONS, false],
    ['41898282+github-actions[bot]@users.noreply.github.com.evil.example', GITHUB_ACTIONS, false],
    ['41898282+github-actions[bot]@evil.example', GITHUB_ACTIONS, false],
    ['41898282+github-actions[bot]@users.noreply.github.com', elsewhere, false],
    ['7+github-actions[bot]@users.noreply.git.acme.example', elsewhere, true],
    ['7+github-actions[bot]@users.noreply.github.com', { ...GITHUB_ACTIONS, id: 7 }, true],
  ])('has the address of the very account: %s', (email, account, expected) => {
    expect(isRecorded({ author: { email }, signature }, account)).toBe(expected);
    expect(isRecorded({ author: { email }, signature: null }, account)).toBe(false);
    // Anyone can sign with a key of their own, and write any address into a commit.
    for (const word of ['isValid', 'wasSignedByGitHub']) {
      const half = { ...signature, [word]: false };
      expect(isRecorded({ author: { email }, signature: half }, account), word).toBe(false);
    }
  });
});
