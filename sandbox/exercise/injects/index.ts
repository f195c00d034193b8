/** The closed list of injects: one file and one line each. */

import type { Performer } from '../performer.ts';
import { account } from './account.ts';
import { approvePull } from './approve-pull.ts';
import { branch } from './branch.ts';
import { comment } from './comment.ts';
import { crowd } from './crowd.ts';
import { fork } from './fork.ts';
import { deposit } from './deposit.ts';
import { dispatch } from './dispatch.ts';
import { edit } from './edit.ts';
import { fault } from './fault.ts';
import { issue } from './issue.ts';
import { label } from './label.ts';
import { lock, unlock } from './lock.ts';
import { merge } from './merge.ts';
import { closePull, reopenPull } from './pull-request.ts';
import { push } from './push.ts';
import { repository } from './repository.ts';
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
  fork,
  merge,
  approvePull,
  closePull,
  reopenPull,
  branch,
  dispatch,
  rerun,
  review,
  team,
  crowd,
  account,
  repository,
  wait,
  fault,
];
