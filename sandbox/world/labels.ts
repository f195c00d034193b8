/**
 * Labels of a repository and of its threads. Names that differ in case are one label, spelled as it was made.
 * Publishing follows GitHub: only a change is an event.
 */

import type { Act } from './act.ts';
import { renderLabel } from './payload.ts';
import { publishThread } from './thread-events.ts';
import type { Repository, Thread } from './types.ts';

/** How the repository spells a label; undefined when it has none of that name. */
export function findLabel(
  { labels }: Pick<Repository, 'labels'>,
  name: string,
): string | undefined {
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
export async function addLabel(act: Act, thread: Thread, wanted: string): Promise<void> {
  createLabel(act, { name: wanted });
  const name = findLabel(act.repository, wanted) ?? wanted;
  if (thread.labels.has(name)) return;
  thread.labels.add(name);
  await publishThread(act, 'labeled', { thread, label: renderLabel(act, name) });
}

/** Takes a label off a thread; returns false when it was not there. */
export async function removeLabel(act: Act, thread: Thread, wanted: string): Promise<boolean> {
  const name = findLabel(act.repository, wanted) ?? wanted;
  if (!thread.labels.delete(name)) return false;
  await publishThread(act, 'unlabeled', { thread, label: renderLabel(act, name) });
  return true;
}

/** Makes a thread's labels exactly these. */
export async function setLabels(act: Act, thread: Thread, names: string[]): Promise<void> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  for (const name of thread.labels) {
    if (!wanted.has(name.toLowerCase())) await removeLabel(act, thread, name);
  }
  for (const name of names) await addLabel(act, thread, name);
}
