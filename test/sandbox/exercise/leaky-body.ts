/** The value of the token called `leaked`, which the sandbox derives from its name. */

import { createHash } from 'node:crypto';

export function toLeakyBody(): string {
  const digest = createHash('sha256').update('sandbox:leaked').digest('hex');
  return `github_pat_${digest.slice(0, 22)}_${digest}${digest}`.slice(0, 93);
}
