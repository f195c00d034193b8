/** Where an incident and its parts live. Ids are checked here before they become a path or a ref. */
import { z } from 'zod';

/** `INC-<year>-<issue number, at least four digits>`: unique without a counter, because GitHub numbers issues. */
export const IncidentId = z
  .string()
  .regex(/^INC-\d{4}-\d{4,9}$/, 'Expected an incident id such as INC-2026-0042');
export type IncidentId = z.infer<typeof IncidentId>;

const BRANCH = /^incident\/(INC-\d{4}-\d{4,9})$/;

/** Builds the id of the incident that an issue declares. */
export function toIncidentId(issueNumber: number, createdAt: Date): IncidentId {
  return IncidentId.parse(
    `INC-${createdAt.getUTCFullYear()}-${String(issueNumber).padStart(4, '0')}`,
  );
}

/** The issue that declared an incident: the two share their number. */
export function toIssueNumber(id: IncidentId): number {
  return Number(IncidentId.parse(id).slice('INC-2026-'.length));
}

/** The folder of an incident, relative to the repository root, without a trailing slash. */
export function toIncidentFolder(id: IncidentId): string {
  return `incidents/${IncidentId.parse(id).slice(4, 8)}/${id}`;
}

/** The branch on which an incident is worked. */
export function toIncidentBranch(id: IncidentId): string {
  return `incident/${IncidentId.parse(id)}`;
}

/** Reads the incident id out of a branch name; undefined when the branch is no incident's. */
export function findIncidentOfBranch(branch: string): IncidentId | undefined {
  return BRANCH.exec(branch)?.[1];
}

/** Names of the files every incident has, relative to its folder. */
export const FILES = {
  record: 'incident.md',
  timeline: 'timeline.md',
  ledger: 'ledger.ndjson',
  manifest: 'artifacts/manifest.yml',
} as const;
