/** What a sweep at the end of a run looks at: the one thread its event is about. */
import { z } from 'zod';
import type { PayloadUse } from '#github/payload.ts';

const OwnEvent = z.object({
  issue: z.object({ number: z.number() }).optional(),
  pull_request: z.object({ number: z.number() }).optional(),
  comment: z.object({ id: z.number() }).optional(),
  label: z.object({ name: z.string() }).optional(),
});

export const PAYLOADS: readonly PayloadUse[] = [
  { events: ['issue_comment', 'issues', 'pull_request_target'], schema: OwnEvent },
];

export interface Own {
  thread: number;
  comment: number | undefined;
  label: string | undefined;
}

/** What the run itself was started by; nothing when a schedule or a person started it. */
export function findOwn(payload: unknown): Own | undefined {
  const { data } = OwnEvent.safeParse(payload);
  const thread = (data?.issue ?? data?.pull_request)?.number;
  return thread === undefined
    ? undefined
    : { thread, comment: data?.comment?.id, label: data?.label?.name };
}
