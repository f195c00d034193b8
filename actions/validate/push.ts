/** Reads the push event of an incident branch, as far as validation uses it. */
import { z } from 'zod';
import type { PayloadUse } from '#github/payload.ts';
import { findIncidentOfBranch, type IncidentId } from '#incident/path.ts';

const PushEvent = z.object({ ref: z.string() });

export const PAYLOADS: readonly PayloadUse[] = [{ events: ['push'], schema: PushEvent }];

/** The incident that was pushed to; undefined when it is another branch. */
export function findPushed(payload: unknown): IncidentId | undefined {
  const push = PushEvent.safeParse(payload);
  const branch = push.success ? push.data.ref.replace(/^refs\/heads\//, '') : '';
  return findIncidentOfBranch(branch);
}
