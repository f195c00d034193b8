/** What the command job hands to the contain job: which approved plans to carry out and whom to answer. */
import { z } from 'zod';
import { IncidentId } from '#kernel/incident/path.ts';
import { Person } from '#kernel/incident/person.ts';

const Note = z.strictObject({
  command: z.string().optional(),
  headline: z.string().optional(),
  body: z.string().optional(),
});

export const Handover = z.strictObject({
  schema_version: z.literal(1),
  incident: IncidentId,
  /** Thread the request was made in. */
  thread: z.int().positive(),
  claim: z.string(),
  source: z.strictObject({ kind: z.enum(['comment', 'label']), id: z.string(), url: z.string() }),
  asker: Person,
  /** Node id of the comment that carries 👀; absent for a label. */
  subject: z.string().optional(),
  /** The label to take off. */
  label: z.strictObject({ node: z.string(), thread: z.string() }).optional(),
  /** What the other commands of the same comment came to. */
  parts: z.array(Note),
  receipts: z.array(
    z.strictObject({ id: z.string(), plan: z.string(), claim: z.string(), command: z.string() }),
  ),
});
export type Handover = z.infer<typeof Handover>;
