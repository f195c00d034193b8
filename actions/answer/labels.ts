/** Labels that mirror the record on the issue and the pull request; labels of anyone else are left alone. */
import { toLabelKey } from '#github/label-name.ts';
import type { LabelDraft, Projection } from '#github/port.ts';
import type { Snapshot, ThreadFact } from '#incident/snapshot.ts';
import type { Incident } from '#incident/record.ts';
import { STATUSES } from '#incident/status.ts';

const SEVERITY = 'Severity of the incident; set from its record';
const STATUS = 'Status of the incident; set from its record';

/** Every label that Firebreak itself sets and takes away again, as it makes it where there is none. */
export const PROJECTED_LABELS: readonly LabelDraft[] = [
  { name: 'incident', color: 'b60205', description: 'A security incident' },
  { name: 'exercise', color: '5319e7', description: 'A rehearsal, not real' },
  { name: 'SEV1', color: 'b60205', description: SEVERITY },
  { name: 'SEV2', color: 'd93f0b', description: SEVERITY },
  { name: 'SEV3', color: 'fbca04', description: SEVERITY },
  { name: 'SEV4', color: 'c2e0c6', description: SEVERITY },
  ...STATUSES.map((status) => ({
    name: `status:${status}`,
    color: '0e4b75',
    description: STATUS,
  })),
];

const PROJECTED = new Set(PROJECTED_LABELS.map(({ name }) => toLabelKey(name)));

/** Which of them a repository does not have. */
export function findMissingLabels({ labels }: Pick<Snapshot, 'labels'>): LabelDraft[] {
  const present = new Set([...labels.keys()].map(toLabelKey));
  return PROJECTED_LABELS.filter(({ name }) => !present.has(toLabelKey(name)));
}

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
  const wanted = new Set(toLabels(incident).map(toLabelKey));
  const known = new Map([...snapshot.labels].map(([name, id]) => [toLabelKey(name), id]));
  const threads = [snapshot.issue, snapshot.pull].filter((thread) => thread !== undefined);
  return {
    addLabels: threads.flatMap((thread) => toAdded(thread, wanted, known)),
    removeLabels: threads.flatMap((thread) => toRemoved(thread, wanted)),
  };
}

function toAdded(
  thread: ThreadFact,
  wanted: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
) {
  const present = new Set(thread.labels.map((label) => toLabelKey(label.name)));
  const labels = [...wanted]
    .filter((name) => !present.has(name))
    .flatMap((name) => known.get(name) ?? []);
  return labels.length === 0 ? [] : [{ thread: thread.nodeId, labels }];
}

function toRemoved(thread: ThreadFact, wanted: ReadonlySet<string>) {
  const labels = thread.labels
    .filter(({ name }) => PROJECTED.has(toLabelKey(name)) && !wanted.has(toLabelKey(name)))
    .map((label) => label.nodeId);
  return labels.length === 0 ? [] : [{ thread: thread.nodeId, labels }];
}
