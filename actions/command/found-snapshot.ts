/** What a request finds before it plans: one consistent snapshot of the incident. */
import type { IncidentBranch } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { ParsedRequest } from './parsed-request.ts';
import type { CommandDependencies } from './dependencies.ts';

export interface FoundSnapshot {
  snapshot: Snapshot;
  /** The branch with all its files; only where a command looks at them. */
  branch?: IncidentBranch | undefined;
}

/** Reads it; undefined when the incident's branch is not there. */
export async function fetchFoundSnapshot(
  { request, incident, invocations, claims, segment }: ParsedRequest,
  { recorder }: CommandDependencies,
): Promise<FoundSnapshot | undefined> {
  const from = { asked: { at: request.createdAt, claims }, segment };
  if (invocations.some(({ command }) => command.looksAtFiles === true)) {
    return recorder.fetchSnapshotAndBranch(incident, request.number, from);
  }
  const snapshot = await recorder.fetchSnapshot(incident, request.number, from);
  return snapshot && { snapshot };
}
