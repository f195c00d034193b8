/**
 * Followers of a commit that lie behind it, because one of them failed or the run was cut short. Each says what is missing
 * by what it sees, so asking all of them again does nothing twice.
 */
import type { Projection, Recorder } from '#github/port.ts';
import type { Recorded } from './followers/follower.ts';
import { followAll } from './followers/index.ts';

/** Whether GitHub shows something else than what was recorded. @throws what the first follower that fails throws. */
export async function isBehind(recorded: Recorded): Promise<boolean> {
  const { projection, failure } = await followAll(recorded);
  if (isWork(projection)) return true;
  if (failure !== undefined) throw failure;
  return false;
}

/** Shows what is missing, and says whether something was. @throws UpstreamError when GitHub fails. */
export async function catchUp(
  recorder: Pick<Recorder, 'project'>,
  recorded: Recorded,
): Promise<boolean> {
  const { projection, failure } = await followAll(recorded);
  const isMissing = isWork(projection);
  if (isMissing) await recorder.project(projection);
  if (failure !== undefined) throw failure;
  return isMissing;
}

function isWork(projection: Projection): boolean {
  return Object.values(projection).some((part) => !Array.isArray(part) || part.length > 0);
}
