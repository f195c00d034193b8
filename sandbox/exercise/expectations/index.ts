/** The closed list of expectations. `contains` and `lacks` are judged with `file`. */

import type { Check } from '../check.ts';
import { annotation, check } from './checks.ts';
import { halted, tokenRevoked } from './containment.ts';
import { callsAtMost, within } from './cost.ts';
import { file } from './file.ts';
import { outcome, reason } from './outcome.ts';
import { milestone, status } from './record.ts';
import { noReply, reply } from './reply.ts';
import { run } from './run.ts';
import { branch, label, noLabel, pullRequest } from './thread.ts';

export const checks: readonly Check[] = [
  outcome,
  reason,
  reply,
  noReply,
  status,
  milestone,
  branch,
  pullRequest,
  label,
  noLabel,
  file,
  check,
  annotation,
  run,
  tokenRevoked,
  halted,
  callsAtMost,
  within,
];
