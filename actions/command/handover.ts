/** What is to be carried out and whom to answer. */
import type { IncidentId } from '#kernel/incident/path.ts';
import type { Person } from '#kernel/incident/person.ts';

export interface Handover {
  incident: IncidentId;
  /** Thread the request was made in. */
  thread: number;
  claim: string;
  source: { kind: 'comment' | 'label'; id: string; url: string };
  asker: Person;
  /** Node id of the comment that carries 👀; absent for a label. */
  subject?: string;
  /** The label to take off. */
  label?: { node: string; thread: string };
  /** What the other commands of the same comment came to. */
  parts: readonly { command?: string; headline?: string; body?: string }[];
  receipts: readonly { id: string; plan: string; claim: string; command: string }[];
}
