/** Reads the push event of an incident branch. */
import { z } from 'zod';
import { findIncidentOfBranch, type IncidentId } from '#incident/path.ts';
import type { PayloadUse } from '#github/payload.ts';

const PushEvent = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  sender: z.object({ login: z.string() }),
});

export const PAYLOADS: readonly PayloadUse[] = [{ events: ['push'], schema: PushEvent }];

export interface Push {
  incident: IncidentId;
  branch: string;
  before: string;
  after: string;
  pusher: string;
}

/** Reads a push; undefined when it is not to an incident branch. */
export function parsePush(event: { payload: unknown }): Push | undefined {
  const parsed = PushEvent.safeParse(event.payload);
  if (!parsed.success) return undefined;
  const branch = parsed.data.ref.replace(/^refs\/heads\//, '');
  const incident = findIncidentOfBranch(branch);
  if (incident === undefined) return undefined;
  const { before, after, sender } = parsed.data;
  return { incident, branch, before, after, pusher: sender.login };
}
