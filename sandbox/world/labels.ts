/** Labels of a repository and of its threads. Publishing follows GitHub: only a change is an event. */

import type { Act } from './act.ts';
import { renderLabel } from './payload.ts';
import { publishThread } from './thread-events.ts';
import type { Repository, Thread } from './types.ts';

/** Finds a label as it is spelled in the repository; GitHub takes names that differ in case for the same. */
export function findLabel({ labels }: Repository, name: string): string | undefined {
  if (labels.has(name)) return name;
  const wanted = name.toLowerCase();
  return [...labels.keys()].find((one) => one.toLowerCase() === wanted);
}

/** Makes a label; returns false, changing nothing, when the repository has it already. */
export function createLabel(
  { repository }: Pick<Act, 'repository'>,
  label: { name: string; color?: string | undefined; description?: string | undefined },
): boolean {
  if (findLabel(repository, label.name) !== undefined) return false;
  const { color = 'ededed', description = '' } = label;
  repository.labels.set(label.name, { color, description });
  return true;
}

/** Puts a label on a thread, making it in the repository when needed. */
export async function addLabel(act: Act, thread: Thread, asked: string): Promise<void> {
  const name = findLabel(act.repository, asked) ?? asked;
  createLabel(act, { name });
  if (thread.labels.has(name)) return;
  thread.labels.add(name);
  await publishThread(act, 'labeled', { thread, label: renderLabel(act.repository, name) });
}

/** Takes a label off a thread; returns false when it was not there. */
export async function removeLabel(act: Act, thread: Thread, asked: string): Promise<boolean> {
  const name = findLabel(act.repository, asked) ?? asked;
  if (!thread.labels.delete(name)) return false;
  await publishThread(act, 'unlabeled', { thread, label: renderLabel(act.repository, name) });
  return true;
}

/** Makes a thread's labels exactly these. */
export async function setLabels(act: Act, thread: Thread, asked: string[]): Promise<void> {
  const names = asked.map((name) => findLabel(act.repository, name) ?? name);
  for (const name of thread.labels) {
    if (!names.includes(name)) await removeLabel(act, thread, name);
  }
  for (const name of names) await addLabel(act, thread, name);
}
