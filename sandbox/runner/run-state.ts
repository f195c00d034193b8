/** What a workflow run is while it goes on, and what all runs share. */

import type { WorldEvent } from '#sandbox/world/types.ts';
import type { Review } from '#sandbox/world/own-run.ts';
import type { World } from '#sandbox/world/world.ts';
import type { Bell } from './bell.ts';
import type { ConcurrencyGroups, Slot } from './concurrency.ts';
import type { RunRecord } from './record.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** What every run shares. */
export interface Host {
  world: World;
  serverUrl: string;
  workDirectory: string;
  groups: ConcurrencyGroups;
  /** Rings whenever a run ends or begins to wait. */
  bell: Bell;
  /** Real milliseconds after which a child process is ended, whatever `timeout-minutes` says. */
  limit: number;
}

export interface Run {
  record: RunRecord;
  event: WorldEvent;
  /** Absent when the file could not be parsed: `record.error` says why. */
  file?: WorkflowFile;
  slot?: Slot;
  abort: AbortController;
  /** Set while the run waits for something outside itself. */
  isBlocked?: () => boolean;
  /** The environment whose review it waits for. */
  gate?: Gate;
  reviews: Review[];
}

/** The wait for a review of an environment. */
export interface Gate {
  environment: string;
  since: Date;
  /** Absent while nobody has decided. */
  review?: Review | 'too-late';
  settle(review: Review | 'too-late'): void;
}
