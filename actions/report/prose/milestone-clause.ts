/** What it says of an incident that it passed a milestone. */
import type { MilestoneName } from '#incident/milestone.ts';

/** What a milestone means, as a clause; the definitions are those of docs/architecture.md. */
export const MILESTONE_CLAUSE: Readonly<Record<MilestoneName, string>> = {
  activity_started: 'the malicious activity began',
  compromised: 'the compromise began',
  detected: 'the incident was detected',
  acknowledged: 'a responder took ownership',
  declared: 'the incident was declared',
  contained: 'the incident was contained',
  access_removed: 'the attacker’s last known access was removed',
  eradicated: 'the cause was removed',
  recovered: 'normal operation was restored',
  closed: 'the incident was closed',
};
