/** Labels that the repository lacks are made by the first declaration: a copy of the template comes without any. */
import { findMissingLabels } from '#answer/index.ts';
import type { Snapshot } from '#kernel/github/port.ts';
import type { Task } from './task.ts';

/** Returns the picture with all labels there are by now. */
export async function withLabels<Picture extends Snapshot>(
  { id, request, world }: Task,
  picture: Picture,
): Promise<Picture> {
  const missing = findMissingLabels(picture);
  if (missing.length === 0) return picture;
  const made = await world.recorder.createLabels(picture.repository, missing);
  if (made !== undefined) return { ...picture, labels: new Map([...picture.labels, ...made]) };
  // Another declaration may have made them a moment ago; what is still missing then stays away.
  const now = await world.recorder.fetchSnapshot(id, request.issue.number);
  return { ...picture, labels: now?.labels ?? picture.labels };
}
