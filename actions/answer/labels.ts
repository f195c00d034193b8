/** Labels that mirror the record on the issue and the pull request; labels of anyone else are left alone. */
import type { Projection, Snapshot, ThreadFact } from '#kernel/github/port.ts';
import type { Incident } from '#kernel/incident/record.ts';
import { SEVERITIES, STATUSES } from '#kernel/incident/status.ts';

/** Every label that Firebreak itself sets and takes away again. */
export const PROJECTED_LABELS: readonly string[] = [
  'incident',
  'exercise',
  ...SEVERITIES,
  ...STATUSES.map((status) => `status:${status}`),
];

/** The labels a record stands for. */
export function toLabels(incident: Pick<Incident, 'exercise' | 'severity' | 'status'>): string[] {
  const kind = incident.exercise ? 'exercise' : 'incident';
  return [kind, incident.severity, `status:${incident.status}`];
}

export type LabelChanges = Required<Pick<Projection, 'addLabels' | 'removeLabels'>>;

/** What to add and remove on both threads. A label that the repository does not have is left out. */
export function toLabelChanges(
  snapshot: Pick<Snapshot, 'issue' | 'pull' | 'labels'>,
  incident: Pick<Incident, 'exercise' | 'severity' | 'status'>,
): LabelChanges {
  const wanted = new Set(toLabels(incident));
  const threads = [snapshot.issue, snapshot.pull].filter((thread) => thread !== undefined);
  return {
    addLabels: threads.flatMap((thread) => toAdded(thread, wanted, snapshot.labels)),
    removeLabels: threads.flatMap((thread) => toRemoved(thread, wanted)),
  };
}

function toAdded(
  thread: ThreadFact,
  wanted: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
) {
  const present = new Set(thread.labels.map((label) => label.name));
  const labels = [...wanted]
    .filter((name) => !present.has(name))
    .flatMap((name) => known.get(name) ?? []);
  return labels.length === 0 ? [] : [{ thread: thread.nodeId, labels }];
}

function toRemoved(thread: ThreadFact, wanted: ReadonlySet<string>) {
  const labels = thread.labels
    .filter(({ name }) => PROJECTED_LABELS.includes(name) && !wanted.has(name))
    .map((label) => label.nodeId);
  return labels.length === 0 ? [] : [{ thread: thread.nodeId, labels }];
}
