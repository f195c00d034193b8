/**
 * Followers of a commit that lie behind it, because one of them failed or the run was cut short. Each says what to show by
 * what it sees, so asking all of them again does nothing twice.
 */
import type { Projection, Recorder } from '#github/port.ts';
import { followAll, type Followed } from './answer.ts';
import type { Recorded } from './followers/follower.ts';
import { FOLLOWERS } from './followers/index.ts';

/** Whether GitHub shows something else than what was recorded. @throws what the first follower that fails throws. */
export async function isBehind(recorded: Recorded): Promise<boolean> {
  const { projection, failure } = await findMissing(recorded);
  if (isWork(projection)) return true;
  if (failure !== undefined) throw failure;
  return false;
}

/** Shows what is missing, and says whether something was. @throws UpstreamError when GitHub fails. */
export async function catchUp(
  recorder: Pick<Recorder, 'project'>,
  recorded: Recorded,
): Promise<boolean> {
  const { projection, failure } = await findMissing(recorded);
  const isMissing = isWork(projection);
  if (isMissing) await recorder.project(projection);
  if (failure !== undefined) throw failure;
  return isMissing;
}

/**
 * After its own commit a run draws the status comment in any case: GitHub forgives a lost reaction that is sent alone, and
 * the run would not turn red. Here nothing is sent that is there.
 */
async function findMissing(recorded: Recorded): Promise<Followed> {
  const { projection, ...end } = await followAll(recorded, FOLLOWERS);
  const { updateComment, ...others } = projection;
  const shown = recorded.draft.snapshot.statusComment?.body ?? '';
  const isThere = updateComment !== undefined && isSame(shown, updateComment.body);
  return { ...end, projection: isThere ? others : projection };
}

/** GitHub may keep other line ends than it was given, and none at the end. */
function isSame(shown: string, drawn: string): boolean {
  return shown.replaceAll('\r\n', '\n').trimEnd() === drawn.trimEnd();
}

function isWork(projection: Projection): boolean {
  return Object.values(projection).some((part) => !Array.isArray(part) || part.length > 0);
}
