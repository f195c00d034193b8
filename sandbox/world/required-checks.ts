/** Required status checks: `success`, `skipped` and `neutral` satisfy one, when they come from the App that a rule names. */

import { z } from 'zod';
import type { Act } from './act.ts';
import type { Rule } from './rulesets.ts';
import type { CheckRun } from './run-types.ts';

const Parameters = z.looseObject({
  required_status_checks: z
    .array(z.looseObject({ context: z.string(), integration_id: z.number().nullish() }))
    .default([]),
});

const PASSED = ['success', 'skipped', 'neutral'];

/** What a commit lacks, one line for each check. */
export function findCheckProblems({ repository }: Act, rule: Rule, sha: string): string[] {
  const { required_status_checks: required } = Parameters.parse(rule.parameters);
  return required.flatMap(({ context, integration_id: app }) => {
    const named = repository.checks.filter(
      ({ name, headSha }) => name === context && headSha === sha,
    );
    const expected = named.filter(({ appId }) => typeof app !== 'number' || appId === app);
    if (expected.length === 0 && named.length > 0) {
      return [`Required status check "${context}" was not set by the expected GitHub App.`];
    }
    return judge(context, expected.at(-1));
  });
}

function judge(context: string, latest: CheckRun | undefined): string[] {
  const check = `Required status check "${context}"`;
  if (latest === undefined) return [`${check} is expected.`];
  if (latest.status !== 'completed') return [`${check} is pending.`];
  return PASSED.includes(latest.conclusion ?? '') ? [] : [`${check} is failing.`];
}
