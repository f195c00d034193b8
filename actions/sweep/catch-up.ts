/**
 * Shows what was recorded and not shown. The hourly look, which holds no key, only says whether there is something; a job
 * that holds the signing key, and so can tell our own files from pushed ones, draws it.
 */
import { catchUp, isBehind } from '#answer/drawing.ts';
import type { Recorded } from '#answer/index.ts';
import type { Recorder } from '#github/port.ts';
import type { Sweeper } from '#github/sweeper.ts';
import { openDraft } from '#incident/draft.ts';
import type { Signer } from '#incident/signature.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { StepAdvice } from '#incident/step-words.ts';
import { digestOf } from '#kernel/canonical.ts';
import { isRateLimit, UpstreamError, UserError } from '#kernel/errors.ts';
import type { Result } from '#kernel/runner/result.ts';
import {
  findCandidates,
  isAtWork,
  type Candidate,
  type Question,
  type Unfinished,
} from './behind.ts';
import { toViewpoint, type ToIdempotencyKey } from './cause.ts';

export interface CatchUpDependencies extends Question {
  recorder: Recorder;
  sweeper: Sweeper;
  signer: Signer;
  advice: StepAdvice;
  repositoryUrl: string;
  /** Where the files of a merged incident are. */
  defaultBranch: string;
  toIdempotencyKey: ToIdempotencyKey;
  /** Whether the ledger has the last word on it; whoever holds no key believes it unproven. */
  isRecorded(unfinished: Unfinished, snapshot: Snapshot): boolean;
}

/** Gives a missing answer as a re-run would, and with it draws everything; undefined when there is nothing to do. */
export type Finish = (unfinished: Unfinished, snapshot: Snapshot) => Promise<Finished | undefined>;
type Finished = 'answered' | 'tidied';

/** More would not end before the next sweep; those that are left over come then. */
const INCIDENTS_AT_MOST = 20;

/** Whether any incident is shown otherwise than it is recorded. @throws UpstreamError when GitHub fails. */
export async function isAnyBehind(dependencies: CatchUpDependencies): Promise<boolean> {
  let isAny = false;
  await visit(dependencies, async (candidate) => {
    isAny ||= await isOneBehind(candidate, dependencies);
  });
  return isAny;
}

/** One after the other, to go easy on GitHub's limits. What GitHub fails at in one incident keeps no other from its turn. */
async function visit(
  dependencies: CatchUpDependencies,
  look: (candidate: Candidate) => Promise<void>,
): Promise<void> {
  const failures: UpstreamError[] = [];
  for (const candidate of await listCandidates(dependencies)) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- see above
      await look(candidate);
    } catch (error) {
      if (!(error instanceof UpstreamError) || isRateLimit(error)) throw error;
      failures.push(error);
    }
  }
  const [first] = failures;
  if (first !== undefined) throw first;
}

async function listCandidates(dependencies: CatchUpDependencies): Promise<Candidate[]> {
  return (await findCandidates(dependencies)).slice(0, INCIDENTS_AT_MOST);
}

async function isOneBehind(
  candidate: Candidate,
  dependencies: CatchUpDependencies,
): Promise<boolean> {
  for (const thread of toThreads(candidate)) {
    const own = candidate.unfinished.filter((one) => one.thread === thread);
    // oxlint-disable-next-line no-await-in-loop -- one thread, hardly ever two
    const snapshot = await fetchShown({ ...candidate, thread, own }, dependencies);
    if (snapshot === undefined) continue;
    if (own.some((one) => dependencies.isRecorded(one, snapshot))) return true;
    // oxlint-disable-next-line no-await-in-loop -- see above
    if (await isBehind(toRecorded(snapshot, dependencies))) return true;
  }
  return false;
}

/** Catches up with all of them. @throws UpstreamError when GitHub fails; the next sweep goes on. */
export async function catchUpAll(
  dependencies: CatchUpDependencies,
  finish: Finish,
): Promise<Result> {
  const done: string[] = [];
  await visit(dependencies, async (candidate) => {
    if (await settle(candidate, dependencies, finish)) done.push(candidate.incident);
  });
  const message = `Showed what was recorded and not shown of ${done.join(', ')}.`;
  if (done.length > 0) return { outcome: 'done', message };
  return { outcome: 'ignored', message: 'Everything that is recorded is shown.' };
}

const LOOKS = 3;

/** A command may commit meanwhile and show it before us; so once all is shown, the branch is looked at again. */
async function settle(
  candidate: Candidate,
  dependencies: CatchUpDependencies,
  finish: Finish,
): Promise<boolean> {
  let isShown = false;
  for (const thread of toThreads(candidate)) {
    const own = candidate.unfinished.filter((one) => one.thread === thread);
    let head = '';
    for (let look = 1; look <= LOOKS; look += 1) {
      // oxlint-disable-next-line no-await-in-loop -- what was just written is seen only after a while
      if (look > 1) await dependencies.recorder.settle(look - 1);
      // oxlint-disable-next-line no-await-in-loop -- each look comes after what the one before did
      const snapshot = await fetchShown({ ...candidate, thread, own }, dependencies);
      if (snapshot === undefined || snapshot.head === head) break;
      ({ head } = snapshot);
      // oxlint-disable-next-line no-await-in-loop -- see above
      if (isAtWork(await dependencies.fetchRuns('command.yml'), candidate.threads)) return isShown;
      // oxlint-disable-next-line no-await-in-loop -- see above
      if (!(await show(own, { snapshot, finish }, dependencies))) break;
      isShown = true;
    }
  }
  return isShown;
}

/** Where no answer is missing, only the followers are asked. */
async function show(
  unfinished: readonly Unfinished[],
  { snapshot, finish }: { snapshot: Snapshot; finish: Finish },
  dependencies: CatchUpDependencies,
): Promise<boolean> {
  const ends: (Finished | undefined)[] = [];
  // oxlint-disable-next-line no-await-in-loop -- in the order in which they were given
  for (const one of unfinished) ends.push(await finish(one, snapshot));
  if (ends.includes('answered')) return true;
  const isShown = await catchUp(dependencies.recorder, toRecorded(snapshot, dependencies));
  return isShown || ends.includes('tidied');
}

/** The threads with something to answer; the issue where there is none. */
function toThreads({ threads, unfinished }: Candidate): number[] {
  const own = new Set(unfinished.map(({ thread }) => thread));
  return own.size === 0 ? threads.slice(0, 1) : [...own];
}

interface Shown {
  incident: Candidate['incident'];
  thread: number;
  /** What waits for an answer in the thread. */
  own: readonly Unfinished[];
}

/** The files of a merged incident are on the default branch. What cannot be read is for a person to mend first. */
async function fetchShown(
  { incident, thread, own }: Shown,
  { recorder, defaultBranch, signer, toIdempotencyKey }: CatchUpDependencies,
): Promise<Snapshot | undefined> {
  const causes = own.map(({ cause }) => cause);
  const from = toViewpoint(causes, toIdempotencyKey);
  try {
    const open = await recorder.fetchSnapshot(incident, thread, from);
    const isMerged = open === undefined || open.pull?.merged === true;
    const snapshot = isMerged
      ? await recorder.fetchSnapshot(incident, thread, { branch: defaultBranch, ...from })
      : open;
    if (snapshot === undefined || snapshot.record === '') return undefined;
    const draft = openDraft(snapshot, signer);
    draft.incident();
    draft.ledger();
    return snapshot;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function toRecorded(
  snapshot: Snapshot,
  { recorder, signer, advice, repositoryUrl, defaultBranch }: CatchUpDependencies,
): Recorded {
  return {
    draft: openDraft(snapshot, signer),
    claim: digestOf({ shown: snapshot.id, head: snapshot.head }),
    repositoryUrl,
    advice,
    at: recorder.clock.now(),
    ...(snapshot.branch === defaultBranch ? { branch: defaultBranch } : {}),
  };
}
