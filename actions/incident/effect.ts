/**
 * What a command changed, as its ledger entry says it. Whoever records an entry writes it, and whoever acts on what
 * happened reads it: the text of a command is for people.
 */
import { z } from 'zod';
import { PRECISIONS } from '#kernel/clock.ts';
import { Instant, MILESTONES } from './milestone.ts';
import { CredentialId, EntryId } from './path.ts';
import { INCIDENT_ROLES, Person } from './person.ts';
import { CREDENTIAL_STATES, SEVERITIES, STATUSES } from './status.ts';

/** A plan that came into being: what for, and with which parameters. */
const Planned = z.strictObject({
  operation: z.enum(['contain', 'rollback']),
  step: z.string(),
  params: z.record(z.string(), z.string()),
});

/** Milestones as the ledger has them: when, and how exactly that is known. */
export const Instants = z.partialRecord(
  z.enum(MILESTONES),
  z.strictObject({ at: Instant, precision: z.enum(PRECISIONS) }),
);
/** States of exposed credentials, by id. */
export const CredentialStates = z.record(CredentialId, z.enum(CREDENTIAL_STATES));
export const Roles = z.partialRecord(z.enum(INCIDENT_ROLES), Person);

const Sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

export const Effect = z.strictObject({
  /** The status from here on, also where a push had written it before. */
  status: z.enum(STATUSES).optional(),
  severity: z.enum(SEVERITIES).optional(),
  milestones: Instants.optional(),
  credentials: CredentialStates.optional(),
  roles: Roles.optional(),
  plan: Planned.optional(),
  /** What the receipt of the entry did is in force from here on, stays so beyond the close, or is no longer. */
  hold: z.enum(['taken', 'kept', 'released']).optional(),
  /** Somebody asks for a close although something is open: the digest of what is. */
  anyway: Sha256.optional(),
  /** Lines that were added to the timeline beside the entry: the digest of each, by its id. */
  timeline: z.record(EntryId, Sha256).optional(),
  /** What somebody did to the comment of a command, after the command was answered. */
  comment: z.enum(['edited', 'deleted']).optional(),
});
export type Effect = z.infer<typeof Effect>;

/** What most commands change: nothing that another one hangs on. */
export const NO_EFFECT: Effect = {};
