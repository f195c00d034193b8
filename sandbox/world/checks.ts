/**
 * Makes check runs. Nobody chooses the suite: a run that is made by API lands in the first suite that its App has at the
 * commit, which for GitHub Actions may be that of any workflow.
 * https://github.com/orgs/community/discussions/24616
 */

import type { CheckRun } from './run-types.ts';
import type { Repository } from './types.ts';

/** The suite that GitHub would put a check run into. */
export function findSuite(
  { checks }: Repository,
  { id, appId, headSha }: Pick<CheckRun, 'id' | 'appId' | 'headSha'>,
): number {
  return checks.find((one) => one.headSha === headSha && one.appId === appId)?.suite ?? id;
}
