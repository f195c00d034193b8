/** Words that injects of every kind share: who does something, and to which incident. */
import { z } from 'zod';

export const By = z.string().min(1);
/** The id of an inject that declared an incident, or the incident's own id; the latest when absent. */
export const OfIncident = z
  .union([z.string().min(1), z.number()])
  .transform(String)
  .optional();
