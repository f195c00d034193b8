/**
 * What a run leaves behind, for the exercise player, the page and tests. Everything textual in it
 * is already masked.
 */

import type { OwnRun } from '#sandbox/world/own-run.ts';

export type Conclusion = 'success' | 'failure' | 'skipped' | 'cancelled';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
}

export interface StepRecord {
  id?: string;
  name: string;
  uses?: string;
  conclusion: Conclusion;
  outputs: Record<string, string>;
  log: string;
  annotations: Annotation[];
  summary: string;
}

export interface JobRecord {
  id: string;
  name: string;
  conclusion: Conclusion;
  /** The condition or the needed job that kept it from running. */
  skippedBecause?: string;
  /** Why the job could not start: an unsupported feature, a refused environment. */
  error?: string;
  steps: StepRecord[];
  outputs: Record<string, string>;
  /** What the runner remarked when the job ended. */
  warnings?: string[];
}

/** `conclusion` means something once completed; a run that has not ended says `skipped`. */
export interface RunRecord extends OwnRun {
  /** World time of the event, or of the rerun. */
  createdAt: string;
  /** Why the run could not start at all, e.g. an invalid workflow file. */
  error?: string;
  /** Those that have ended. */
  jobs: JobRecord[];
}
