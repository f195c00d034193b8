/** One incident to check, and what comes of it. Everything here passes between threads as plain data. */
import { openFolder } from '#github/folder.ts';
import { forgetTexts } from '#kernel/known-texts.ts';
import type { SigningKey } from '#incident/signature.ts';
import { validateIncident, type BranchFacts, type Finding } from '#validate/index.ts';
import { openCommitted, type CommittedFile, type ReadObject } from './committed.ts';
import type { Target } from './target.ts';

/** Undefined for a job that failed. */
export type Outcome = readonly Finding[] | undefined;

export interface Job extends Target {
  committed: readonly CommittedFile[];
  branch: BranchFacts | undefined;
  /** Those that `firebreak.yml` lists. */
  keys: readonly SigningKey[];
  /** Milliseconds: every incident of a run is judged at one moment. */
  now: number;
}

/** Checks one incident. @throws UserError when its folder is none. */
export async function runJob(job: Job, readObject: ReadObject): Promise<Finding[]> {
  const tree = await openFolder(job.folder, job.id);
  const committed = openCommitted(tree, job.committed, readObject);
  return validateIncident({
    tree,
    previous: committed === undefined ? [] : [committed],
    branch: job.branch,
    keys: job.keys,
    now: new Date(job.now),
  });
}

/** Checks some incidents; what comes of one that fails is undefined. */
export async function attemptLot(
  jobs: readonly Job[],
  readObject: ReadObject,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const job of jobs) {
    // One after the other: side by side they would hold the files of all at once.
    // oxlint-disable-next-line no-await-in-loop
    outcomes.push(await runJob(job, readObject).catch(() => undefined));
    forgetTexts();
  }
  return outcomes;
}
