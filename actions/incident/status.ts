/** The one table of statuses and of the moves between them. */

export const STATUSES = [
  'declared',
  'contained',
  'eradicated',
  'recovered',
  'closed',
  'dismissed',
] as const;
export type Status = (typeof STATUSES)[number];

export const SEVERITIES = ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `retired`: revoked, and nothing takes its place. With that or `rotated` nothing is left to do about it. */
export const CREDENTIAL_STATES = ['exposed', 'revoked', 'rotated', 'retired'] as const;
export type CredentialState = (typeof CREDENTIAL_STATES)[number];

/**
 * Forward moves may skip a status: closing an incident whose recovery nobody recorded is a gap for the review to name,
 * not a reason to keep it open. Nothing leaves `closed` or `dismissed`; a recurrence is a new incident.
 */
const MOVES: Record<Status, readonly Status[]> = {
  declared: ['contained', 'eradicated', 'recovered', 'closed', 'dismissed'],
  contained: ['declared', 'eradicated', 'recovered', 'closed', 'dismissed'],
  eradicated: ['contained', 'recovered', 'closed'],
  recovered: ['contained', 'closed'],
  closed: [],
  dismissed: [],
};

/** Whether the record may move from one status to another; staying put is allowed. */
export function isStatusMove(from: Status, to: Status): boolean {
  return from === to || MOVES[from].includes(to);
}

/** The statuses a record may move to from here. */
export function toNextStatuses(from: Status): readonly Status[] {
  return MOVES[from];
}

/** Whether work on the incident is over. */
export function isFinal(status: Status): boolean {
  return MOVES[status].length === 0;
}
