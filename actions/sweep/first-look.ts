/**
 * The first look of a sweep: the threads that were touched. Most hours nobody has said anything, and then nothing else is
 * asked or loaded.
 */
import { z } from 'zod';
import { isSameLabel } from '#github/label-name.ts';
import { openDoor, type Opening } from '#github/opening.ts';
import type { Recorder } from '#github/port.ts';
import { openRecorder } from '#github/recorders.ts';
import { openSweeper, type RecentThread, type Sweeper } from '#github/sweeper.ts';
import type { RunnerIo } from '#kernel/runner/io.ts';
import { HOURS_BACK } from './hours-back.ts';
import { findOwn, type Own } from './own.ts';

export const Inputs = z.object({
  token: z.string().min(1),
  'signing-key': z.string().default(''),
});

export interface FirstLook {
  opening: Opening<Recorder>;
  sweeper: Sweeper;
  /** What the run itself was started by, when it sweeps for itself. */
  own: Own | undefined;
  threads: readonly RecentThread[];
}

/** Lists the threads; one of its own for a run that sweeps for itself. @throws UpstreamError when GitHub fails. */
export async function lookFirst(io: RunnerIo): Promise<FirstLook> {
  const opening = await openDoor(io, io.inputs(Inputs), openRecorder);
  const sweeper = openSweeper(opening.line, opening.home);
  const own = findOwn(io.event.payload);
  const threads = own === undefined ? await fetchThreads(sweeper) : await listThread(sweeper, own);
  return { opening, sweeper, own, threads };
}

export function fetchThreads(sweeper: Sweeper): Promise<RecentThread[]> {
  return sweeper.fetchRecentThreads(HOURS_BACK);
}

/** A run that sweeps for itself tells of its own comment or label alone, in a thread that may be closed by now. */
export async function listThread(sweeper: Sweeper, own: Own): Promise<RecentThread[]> {
  const thread = await sweeper.fetchThread(own.thread);
  if (thread === undefined) return [];
  const comments = thread.comments.filter((one) => one.own || one.id === own.comment);
  const labels = thread.labels.filter(
    (name) => own.label !== undefined && isSameLabel(name, own.label),
  );
  return [{ ...thread, comments, labels }];
}
