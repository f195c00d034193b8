/** Does jobs on bad days: whether each ends whole, nothing is twice, and who waits is told. */
import { expect } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import type { Fault, JournalEntry } from '#sandbox/world/request-types.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';

const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UNFINISHED = /(?:unknown-outcome|rate-limited|ref-moved)`/;

export interface Job {
  /** The work, as the first attempt or a later one. */
  run: (attempt: number) => Promise<{ outcome: string }>;
  /** Where people wait for an answer. */
  thread: () => Thread | undefined;
  /** Everything the work must leave behind, exactly once. */
  expectWhole: () => Promise<void>;
}

export interface Workplace {
  world: World;
  /** The next job, ready to be done. */
  prepare: () => Promise<Job>;
}

export interface Trial {
  name: string;
  faults: readonly Fault[];
}

/** The requests of a job on a good day. */
export async function listCalls({ world, prepare }: Workplace): Promise<JournalEntry[]> {
  const job = await prepare();
  const from = world.journal.length;
  await job.run(1);
  const calls = world.journal.slice(from);
  await job.expectWhole();
  return calls;
}

/** Says what went wrong on which day; a workplace serves for so many jobs. */
export async function sweepJobs(
  trials: readonly Trial[],
  open: () => Promise<Workplace>,
  jobs = 12,
): Promise<string[]> {
  const problems: string[] = [];
  let place: Workplace | undefined;
  for (const [index, trial] of trials.entries()) {
    if (place === undefined || index % jobs === 0) place = await open();
    // Within a minute nobody may create more than eighty comments.
    place.world.clock.advance(61_000);
    const problem = await findProblem(trial, place);
    if (problem !== undefined) {
      problems.push(`${trial.name}: ${problem}`);
      place = undefined;
    }
  }
  return problems;
}

async function findProblem({ faults }: Trial, { world, prepare }: Workplace) {
  const job = await prepare();
  const from = world.journal.length;
  world.faults.push(...faults);
  const end = await attempt(() => job.run(1));
  world.faults.length = 0;
  const isCommentHit = world.journal
    .slice(from)
    .some(({ method, route, fault }) => fault !== undefined && `${method} ${route}` === COMMENT);
  const isOpen = end instanceof UpstreamError || end.outcome === 'unknown';
  try {
    if (!isOpen) await job.expectWhole();
    // Where comments are what GitHub refuses, a red job is all there is.
    else if (!isCommentHit) expectTold(job);
    if (isOpen) {
      world.clock.advance(61_000);
      await job.run(2);
    }
    await job.expectWhole();
    expectNothingTwice(world);
    return undefined;
  } catch (error) {
    return `ended with "${end instanceof UpstreamError ? end.message : end.outcome}", then ${String(error)}`;
  }
}

async function attempt(work: () => Promise<{ outcome: string }>) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  }
}

/** Nobody can be told in a thread that was never made. */
function expectTold({ thread }: Job): void {
  const said = thread()?.comments;
  if (said !== undefined) expect(said.at(-1)?.body).toMatch(UNFINISHED);
}

/** Each of our comments carries a marker of its own. */
export function expectNothingTwice({ incidentRepository }: World): void {
  const markers = [...incidentRepository.threads.values()].flatMap(({ comments }) =>
    comments.flatMap(({ body }) => body.match(/<!-- firebreak:\S+ [^>]+-->/g) ?? []),
  );
  expect(markers).toEqual([...new Set(markers)]);
}
