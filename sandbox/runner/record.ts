/**
 * What a run leaves behind, for the exercise player, the page and tests. Everything textual in it
 * is already masked.
 */

export type Conclusion = 'success' | 'failure' | 'skipped' | 'cancelled';

/** A run that waits for somebody's approval has ended, in GitHub's words. */
export type RunConclusion = Conclusion | 'action_required';

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
}

export interface RunRecord {
  id: number;
  /** Counts the runs of this workflow file. */
  number: number;
  attempt: number;
  /** File name, e.g. `command.yml`. */
  workflow: string;
  name: string;
  title: string;
  event: string;
  actor: string;
  triggeringActor: string;
  ref: string;
  headSha: string;
  /** World time of the event, or of the rerun. */
  createdAt: string;
  status: 'queued' | 'in_progress' | 'completed';
  /** Meaningful once completed; a run that has not ended says `skipped`. */
  conclusion: RunConclusion;
  /** Why the run could not start at all, e.g. an invalid workflow file. */
  error?: string;
  jobs: JobRecord[];
}
