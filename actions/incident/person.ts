/** A person as the files name them: the numeric id is the fact, the login only how people read it. */
import { z } from 'zod';

/** What GitHub allows as a login; nothing in it is markup. */
export const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;

export const Person = z.strictObject({
  id: z.int().positive(),
  /** Letters, digits and hyphens; enterprise-managed users carry `_shortcode`, apps end in `[bot]`. */
  login: z.string().regex(LOGIN),
});
export type Person = z.infer<typeof Person>;

/** The roles an incident can assign. Incident command system names, as PagerDuty and NIST use them. */
export const INCIDENT_ROLES = [
  'incident_commander',
  'scribe',
  'technical_lead',
  'legal',
  'communications',
] as const;
export type IncidentRole = (typeof INCIDENT_ROLES)[number];
