/** Conditional requests: what has not changed since the caller's `etag` answers 304 and costs nothing of the limit. */

import { createHash } from 'node:crypto';
import type { ApiAnswer } from './answer.ts';

/** Adds the tag to a successful reading, or answers 304 when the caller has what it would be sent. */
export function toConditional(
  answer: ApiAnswer,
  { method, known }: { method: string; known?: string | undefined },
): ApiAnswer {
  if (method !== 'GET' || answer.status !== 200) return answer;
  const digest = createHash('sha256')
    .update(JSON.stringify(answer.body ?? ''))
    .digest('hex');
  const etag = `W/"${digest}"`;
  const headers = { ...answer.headers, etag };
  return known === etag ? { status: 304, headers } : { ...answer, headers };
}
