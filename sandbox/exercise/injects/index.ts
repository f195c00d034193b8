/** The closed list of injects: one file and one line each. */

import type { Performer } from '../performer.ts';
import { comment } from './comment.ts';
import { deposit } from './deposit.ts';
import { dispatch } from './dispatch.ts';
import { edit } from './edit.ts';
import { fault } from './fault.ts';
import { issue } from './issue.ts';
import { label } from './label.ts';
import { lock, unlock } from './lock.ts';
import { merge } from './merge.ts';
import { push } from './push.ts';
import { rerun } from './rerun.ts';
import { review } from './review.ts';
import { team } from './team.ts';
import { wait } from './wait.ts';

export const performers: readonly Performer[] = [
  issue,
  deposit,
  comment,
  edit,
  label,
  lock,
  unlock,
  push,
  merge,
  dispatch,
  rerun,
  review,
  team,
  wait,
  fault,
];
