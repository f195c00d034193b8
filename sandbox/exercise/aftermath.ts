/**
 * What an inject caused: the runs, comments, checks and requests that were not there before. Only
 * these are held against its expectations.
 */

import { z } from 'zod';
import type { RunRecord } from '#sandbox/runner/record.ts';
import type { JournalEntry } from '#sandbox/world/request-types.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import type { Comment, Thread } from '#sandbox/world/types.ts';
import type { Stage } from './stage.ts';

/** What an action says it came to, in its step output `result`. */
export const Result = z.looseObject({
  outcome: z.string(),
  reason: z.string().optional(),
  incident: z.string().optional(),
  digest: z.string().optional(),
  receipt: z.string().optional(),
  message: z.string().optional(),
});

export interface Result {
  outcome: string;
  reason?: string | undefined;
  incident?: string | undefined;
  digest?: string | undefined;
  receipt?: string | undefined;
  message?: string | undefined;
}

export interface Aftermath {
  runs: readonly RunRecord[];
  /** In the order the steps ended. */
  results: readonly Result[];
  /** The run whose result counts. */
  run: RunRecord | undefined;
  /** Its last result; a run that failed without one says so. */
  decisive: Result | undefined;
  /** Comments that Firebreak wrote. */
  comments: readonly { thread: Thread; comment: Comment }[];
  /** Check runs that are new or changed. */
  checks: readonly CheckRun[];
  requests: readonly JournalEntry[];
  /** Sandbox milliseconds. */
  elapsed: number;
}

/** How things stood before an inject. */
export interface Mark {
  at: number;
  runs: number;
  /** Runs that had not ended, and how they stood. */
  open: ReadonlyMap<RunRecord, string>;
  requests: number;
  comments: ReadonlySet<number>;
  checks: ReadonlyMap<number, string>;
}

const isOpen = ({ status }: RunRecord): boolean => status !== 'completed';

/** A run that waited and went on belongs to what made it go on. */
const toStanding = ({ status, jobs }: RunRecord): string => `${status} ${String(jobs.length)}`;

/** Remembers how things stand. */
export function takeMark({ world, runner }: Stage): Mark {
  const { threads, checks } = world.incidentRepository;
  return {
    at: world.clock.now().getTime(),
    runs: runner.runs.length,
    open: new Map(runner.runs.filter(isOpen).map((run) => [run, toStanding(run)])),
    requests: world.journal.length,
    comments: new Set(
      [...threads.values()].flatMap((thread) => thread.comments.map(({ id }) => id)),
    ),
    checks: new Map(checks.map((check) => [check.id, JSON.stringify(check)])),
  };
}

/** Collects what has happened since. */
export function collectAftermath({ world, runner }: Stage, mark: Mark): Aftermath {
  const moved = [...mark.open].filter(([run, before]) => toStanding(run) !== before);
  const runs = [...moved.map(([run]) => run), ...runner.runs.slice(mark.runs)];
  const { threads, checks } = world.incidentRepository;
  const comments = [...threads.values()].flatMap((thread) =>
    thread.comments
      .filter(
        ({ id, author, deleted }) => !mark.comments.has(id) && author.type === 'Bot' && !deleted,
      )
      .map((comment) => ({ thread, comment })),
  );
  return {
    runs,
    results: runs.flatMap(toResults),
    ...findDecisive(runs),
    comments,
    checks: checks.filter((check) => mark.checks.get(check.id) !== JSON.stringify(check)),
    requests: world.journal.slice(mark.requests),
    elapsed: world.clock.now().getTime() - mark.at,
  };
}

function toResults(run: RunRecord): Result[] {
  return run.jobs
    .flatMap(({ steps }) => steps)
    .flatMap(({ outputs }) => parseResult(outputs['result']));
}

/** Reads the `result` output of a step: none, or one. */
export function parseResult(text: string | undefined): Result[] {
  if (text === undefined || text === '') return [];
  try {
    const { data } = Result.safeParse(JSON.parse(text));
    return data === undefined ? [] : [data];
  } catch {
    return [];
  }
}

/** The last run that came to something; one that ignored its event decides only when all did. */
function findDecisive(runs: readonly RunRecord[]): Pick<Aftermath, 'run' | 'decisive'> {
  const ended = runs.flatMap((run) => toEnding(run) ?? []);
  const last = ended.findLast(({ decisive }) => decisive.outcome !== 'ignored') ?? ended.at(-1);
  return last ?? { run: undefined, decisive: undefined };
}

function toEnding(run: RunRecord): { run: RunRecord; decisive: Result } | undefined {
  const results = toResults(run);
  const result = results.findLast(({ outcome }) => outcome !== 'ignored') ?? results.at(-1);
  if (result !== undefined) return { run, decisive: result };
  if (run.conclusion !== 'failure' && run.conclusion !== 'cancelled') return undefined;
  const outcome = run.conclusion === 'failure' ? 'failed' : 'cancelled';
  return { run, decisive: { outcome, message: findProblem(run) } };
}

/** The first thing that went wrong in a run, in its own words. */
export function findProblem(run: RunRecord): string | undefined {
  const steps = run.jobs.flatMap((job) => job.steps);
  const failed = steps.find(({ conclusion }) => conclusion === 'failure');
  const annotation = failed?.annotations.find(({ level }) => level === 'error');
  return (
    run.error ??
    run.jobs.find(({ error }) => error !== undefined)?.error ??
    annotation?.message ??
    failed?.log.split('\n').at(-1)
  );
}
