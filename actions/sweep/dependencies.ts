/** What a sweep stands on, and what it may find. */
import type { RecentThread, Sweeper, WorkflowRun } from '#github/sweeper.ts';
import type { Recorder } from '#github/port.ts';
import type { ReplyNote } from '#answer/index.ts';
import type { ToIdempotencyKey } from './cause.ts';
import { HOURS_BACK } from './hours-back.ts';

export interface SweepDependencies {
  recorder: Recorder;
  sweeper: Sweeper;
  threads: readonly RecentThread[];
  /** Minutes that a run may take before it counts as missing. */
  graceMinutes: number;
  /** The run that sweeps for itself alone, because its second job came to nothing. */
  ownRun?: number;
  toIdempotencyKey: ToIdempotencyKey;
  /** Whether the words hold a command. */
  isCommand(body: string): boolean;
  /** Whether an issue was opened with one of the forms. */
  isDeclaration(thread: RecentThread): boolean;
  /** One thread as it is now; undefined when it is gone. */
  fetchThread(number: number): Promise<RecentThread | undefined>;
  /** Recent runs of a workflow file; asked for once. */
  fetchRuns(workflow: string): Promise<readonly WorkflowRun[]>;
}

/** Something that no run answered. */
export interface Unanswered {
  thread: number;
  /** Tells this finding from all others: what was told once is not told again. */
  claim: string;
  note: ReplyNote;
  /** Node id of the comment that still carries 👀. */
  subject?: string;
}

/** One kind of thing that can be left lying. */
export type Sweep = (dependencies: SweepDependencies) => Promise<Unanswered[]>;

export const NOTHING_LEFT = 'Nothing was left unanswered.';

/** Whether something is old enough to have been answered, and not so old that nobody waits for it. */
export function isDue(at: Date, { sweeper, graceMinutes, ownRun }: SweepDependencies): boolean {
  // A run may have waited a month for its reviewer; what it tells of is always its own.
  if (ownRun !== undefined) return true;
  const minutes = (sweeper.clock.now().getTime() - at.getTime()) / 60_000;
  return minutes >= graceMinutes && minutes <= HOURS_BACK * 60;
}

/** Whether a run may still answer. The one that sweeps for itself is past that. */
export function isUnderWay(run: WorkflowRun | undefined, { ownRun }: SweepDependencies): boolean {
  return run !== undefined && run.id !== ownRun && run.status !== 'completed';
}
