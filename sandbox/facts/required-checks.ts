/** Facts about checks that a ruleset requires, and whose they must be. */
import type { Fact } from './fact.ts';
import { merge, openPull } from './merging.ts';
import { assertDone, assertStatus, Identified, readBody } from './reply.ts';
import { assertRefused, demand } from './rulesets.ts';
import { operation } from './sources.ts';

const CHECKS =
  'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks';
const AVAILABLE =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';
const OWN = 'actions/github/rulesets.ts';
const NAME = 'firebreak-probe';
const toChecks = (check: object) => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: NAME, ...check }],
  },
});

export const requiredChecks: readonly Fact[] = [
  {
    id: 'merge-missing-check',
    claim: 'A pull request without a check that is required is not merged: 405, which names it.',
    grade: 'report',
    sources: [CHECKS, operation('pulls/merge')],
    reliedOnBy: [OWN, 'docs/setup.md'],
    needs: ['administrator'],
    check: async (subject) => {
      const { number, base } = await openPull(subject);
      await demand(subject, base, toChecks({}));
      assertRefused(
        await merge(subject, number),
        405,
        /Required status check "firebreak-probe" is expected/,
      );
    },
  },
  {
    id: 'required-check-source',
    claim:
      'A check that is required of GitHub Actions is met by one that a job made, and not by a status of that name that a person set.',
    grade: 'docs',
    sources: [`${AVAILABLE}#require-status-checks-to-pass-before-merging`, CHECKS],
    reliedOnBy: [OWN, 'scripts/setup/rulesets.ts'],
    covers: ['POST /repos/{owner}/{repo}/statuses/{sha}'],
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const app = await subject.rest('administrator', 'GET /apps/github-actions');
      const required = toChecks({ integration_id: readBody(app, Identified).id });
      const said = { state: 'success', context: NAME };
      const made = { name: NAME, status: 'completed', conclusion: 'success' };
      const foreign = await openPull(subject);
      await demand(subject, foreign.base, required);
      const status = `POST /repos/{owner}/{repo}/statuses/${foreign.head}`;
      assertStatus(await subject.rest('administrator', status, { body: said }), 201);
      assertRefused(await merge(subject, foreign.number), 405, /firebreak-probe/);
      const own = await openPull(subject);
      await demand(subject, own.base, required);
      assertRefused(await merge(subject, own.number), 405, /firebreak-probe/);
      const body = { ...made, head_sha: own.head };
      assertDone(await subject.rest('job', 'POST /repos/{owner}/{repo}/check-runs', { body }));
      assertStatus(await merge(subject, own.number), 200);
    },
  },
  {
    id: 'required-check-any-source',
    claim: 'A check that is required of nobody in particular is met by a status that a person set.',
    grade: 'docs',
    sources: [`${AVAILABLE}#require-status-checks-to-pass-before-merging`],
    reliedOnBy: ['scripts/setup/rulesets.ts'],
    covers: ['POST /repos/{owner}/{repo}/statuses/{sha}'],
    needs: ['administrator'],
    check: async (subject) => {
      const { number, base, head } = await openPull(subject);
      await demand(subject, base, toChecks({}));
      assertStatus(await merge(subject, number), 405);
      const body = { state: 'success', context: NAME };
      const route = `POST /repos/{owner}/{repo}/statuses/${head}`;
      assertStatus(await subject.rest('administrator', route, { body }), 201);
      assertStatus(await merge(subject, number), 200);
    },
  },
];
