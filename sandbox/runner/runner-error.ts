/** The runner's one way to make a `UserError`: a step, job or run that cannot go on says why. */

import { UserError } from '../../actions/kernel/errors.ts';

/** Makes the error; its message ends up in the log and as an annotation. */
export function toRunnerError(
  message: string,
  hint = 'Correct the workflow, the action or the sandbox world; GitHub would stop here too.',
): UserError {
  return new UserError({ code: 'workflow-run', message, hint });
}
