import { describe, expect, it } from 'vitest';
import { hasPassed } from '#github/validation-check.ts';

const ACTIONS = 'github-actions';

/** GitHub chooses the suite that a check run lands in, among those of the App that made it. */
const toSuite = (slug: string, ...conclusions: (string | null)[]) => ({
  app: { slug },
  checkRuns: { nodes: conclusions.map((conclusion) => ({ conclusion })) },
});

const isPassed = (...nodes: ReturnType<typeof toSuite>[]) =>
  hasPassed({ oid: 'head', checkSuites: { nodes } });

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
    expect(hasPassed({ oid: 'head', checkSuites: null })).toBe(false);
  });
});
