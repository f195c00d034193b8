/**
 * Required status checks: a check or a status of that name satisfies one, and both must be good where there are both. A rule
 * may name the App that they have to come from; anybody with write access can set a status of any name.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging
 */

import { z } from 'zod';
import type { Act } from './act.ts';
import type { Rule } from './rulesets.ts';
import { isSameName } from './names.ts';

const Parameters = z.looseObject({
  required_status_checks: z
    .array(z.looseObject({ context: z.string(), integration_id: z.number().nullish() }))
    .default([]),
});

/** What is said of a commit under one name, by a check run or by a status. */
interface Verdict {
  kind: 'check' | 'status';
  appId: number | undefined;
  state: 'passed' | 'pending' | 'failing';
}

const PASSED = ['success', 'skipped', 'neutral'];

/** What a commit lacks, one line for each check. */
export function findCheckProblems(act: Act, rule: Rule, sha: string): string[] {
  const { required_status_checks: required } = Parameters.parse(rule.parameters);
  return required.flatMap(({ context, integration_id: app }) => {
    const named = listVerdicts(act, context, sha);
    const expected = named.filter(({ appId }) => typeof app !== 'number' || appId === app);
    if (expected.length === 0 && named.length > 0) {
      return [`Required status check "${context}" was not set by the expected GitHub App.`];
    }
    return judge(context, expected);
  });
}

/** Oldest first. */
function listVerdicts({ repository }: Act, context: string, sha: string): Verdict[] {
  const checks = repository.checks
    .filter(({ name, headSha }) => name === context && headSha === sha)
    .map(({ appId, status, conclusion = '' }): Verdict => {
      const ended = PASSED.includes(conclusion) ? 'passed' : 'failing';
      return { kind: 'check', appId, state: status === 'completed' ? ended : 'pending' };
    });
  const statuses = repository.statuses
    .filter((one) => isSameName(one.context, context) && one.sha === sha)
    .map(({ creator, state }): Verdict => {
      const ended = state === 'success' ? 'passed' : 'failing';
      return {
        kind: 'status',
        appId: creator.appId,
        state: state === 'pending' ? 'pending' : ended,
      };
    });
  return [...checks, ...statuses];
}

function judge(context: string, verdicts: readonly Verdict[]): string[] {
  const check = `Required status check "${context}"`;
  if (verdicts.length === 0) return [`${check} is expected.`];
  const latest = (['check', 'status'] as const).flatMap(
    (kind) => verdicts.findLast((one) => one.kind === kind) ?? [],
  );
  const bad = latest.find(({ state }) => state !== 'passed');
  return bad === undefined ? [] : [`${check} is ${bad.state}.`];
}
