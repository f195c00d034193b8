import { describe, expect, it } from 'vitest';
import { isOfPull, toCommitFacts } from '#github/commit-facts.ts';

const ACTIONS = 'github-actions';

/** GitHub chooses the suite that a check run lands in, among those of the App that made it. */
const toSuite = (slug: string, ...conclusions: (string | null)[]) => ({
  app: { slug },
  checkRuns: { nodes: conclusions.map((conclusion) => ({ conclusion })) },
});

const HEAD = { oid: 'head', associatedPullRequests: { totalCount: 0, nodes: [] } };
const isPassed = (...nodes: ReturnType<typeof toSuite>[]) =>
  toCommitFacts({ ...HEAD, checkSuites: { nodes } }).hasPassed;

const toPull = (oid?: string) => ({ mergeCommit: oid === undefined ? null : { oid } });

const pulls = (...nodes: ReturnType<typeof toPull>[]) => ({ totalCount: nodes.length, nodes });

describe('a commit has passed', () => {
  it('by a success of GitHub Actions, in whatever suite', () => {
    expect(isPassed(toSuite(ACTIONS, 'SUCCESS'))).toBe(true);
    expect(isPassed(toSuite(ACTIONS), toSuite(ACTIONS, 'SUCCESS'))).toBe(true);
  });

  it('whatever other Apps say, and never by their word', () => {
    expect(isPassed(toSuite('a-linter', 'FAILURE'), toSuite(ACTIONS, 'SUCCESS'))).toBe(true);
    expect(isPassed(toSuite('a-linter', 'SUCCESS'))).toBe(false);
  });

  it.each([
    ['no run', []],
    ['a failure', ['FAILURE']],
    ['a run that was cancelled', ['CANCELLED']],
    ['a run without an end', [null]],
    ['a success and a failure', ['SUCCESS', 'FAILURE']],
    ['a failure and a success', ['FAILURE', 'SUCCESS']],
  ])('not with %s', (_, conclusions) => {
    expect(isPassed(toSuite(ACTIONS, ...conclusions))).toBe(false);
    // It ran again, and its check landed in the suite of another workflow.
    expect(isPassed(...conclusions.map((one) => toSuite(ACTIONS, one)))).toBe(false);
  });

  it('not where GitHub tells of no suites', () => {
    expect(toCommitFacts({ ...HEAD, checkSuites: null }).hasPassed).toBe(false);
  });
});

describe('a commit is what a pull request was merged as', () => {
  it('when GitHub names it as one of them', () => {
    expect(isOfPull('head', pulls(toPull(), toPull('head')))).toBe(true);
    expect(isOfPull('head', pulls(toPull(), toPull('another')))).toBe(false);
    expect(isOfPull('head', pulls())).toBe(false);
  });

  it('when GitHub does not tell of all', () => {
    expect(isOfPull('head', null)).toBe(true);
    expect(isOfPull('head', { totalCount: 11, nodes: [toPull()] })).toBe(true);
  });
});
