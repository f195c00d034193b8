/** Errors as a person reads them: what was wrong, and what to do. */

import { UpstreamError, type UserError } from '../../actions/kernel/errors.ts';

/** Renders an error on one line. */
export function renderProblem(error: UserError | UpstreamError): string {
  if (error instanceof UpstreamError) return error.message;
  const end = /[.?!…]$/.test(error.message) ? '' : '.';
  return `${error.message}${end} ${error.hint}`;
}
