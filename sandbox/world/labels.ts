/** Labels of a repository and of its threads. Publishing follows GitHub: only a change is an event. */

import type { Act } from './act.ts';
import { renderLabel } from './payload.ts';
import { publishThread } from './thread-events.ts';
import type { Thread } from './types.ts';

/** Makes a label; returns false, changing nothing, when the repository has it already. */
export function createLabel(
  { repository }: Pick<Act, 'repository'>,
  label: { name: string; color?: string | undefined; description?: string | undefined },
): boolean {
  if (repository.labels.has(label.name)) return false;
  const { color = 'ededed', description = '' } = label;
  repository.labels.set(label.name, { color, description });
  return true;
}

/** Puts a label on a thread, making it in the repository when needed. */
export async function addLabel(act: Act, thread: Thread, name: string): Promise<void> {
  createLabel(act, { name });
  if (thread.labels.has(name)) return;
  thread.labels.add(name);
  await publishThread(act, 'labeled', { thread, label: renderLabel(act.repository, name) });
}

/** Takes a label off a thread; returns false when it was not there. */
export async function removeLabel(act: Act, thread: Thread, name: string): Promise<boolean> {
  if (!thread.labels.delete(name)) return false;
  await publishThread(act, 'unlabeled', { thread, label: renderLabel(act.repository, name) });
  return true;
}

/** Makes a thread's labels exactly these. */
export async function setLabels(act: Act, thread: Thread, names: string[]): Promise<void> {
  for (const name of thread.labels) {
    if (!names.includes(name)) await removeLabel(act, thread, name);
  }
  for (const name of names) await addLabel(act, thread, name);
}
