/** What Firebreak reads of webhook payloads, listed beside each reader: a contract test asks for a fact about each property. */
import type { z } from 'zod';

export interface PayloadUse {
  /** The workflow triggers whose payload is read so. */
  events: readonly [string, ...string[]];
  schema: z.ZodType;
}
