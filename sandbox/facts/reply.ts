/** Words for checks: what a reply must be, with what it was instead in the message. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Reply } from './subject.ts';

/** The reply has this status. */
export function assertStatus({ status, body }: Reply, wanted: number): void {
  const got = JSON.stringify(body ?? '').slice(0, 300);
  assert.equal(status, wanted, `expected ${wanted}, got ${status}: ${got}`);
}

/** The reply has this status, and its body holds at least this. */
export function assertReply(reply: Reply, status: number, body: object): void {
  assertStatus(reply, status);
  assert.partialDeepStrictEqual(reply.body, body);
}

/** What was done has succeeded. */
export function assertDone(reply: Reply): Reply {
  const got = JSON.stringify(reply.body ?? '').slice(0, 300);
  assert.ok(reply.status >= 200 && reply.status < 300, `expected 2xx, got ${reply.status}: ${got}`);
  return reply;
}

/** Reads fields out of the body. */
export function readBody<T>({ body }: Reply, schema: z.ZodType<T>): T {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  return assert.fail(`${z.prettifyError(read.error)} in ${JSON.stringify(body)?.slice(0, 300)}`);
}

/** The first refusal among the `errors` of a 422. */
export function readErrors(reply: Reply): readonly Record<string, unknown>[] {
  assertStatus(reply, 422);
  return readBody(reply, z.object({ errors: z.array(z.looseObject({})) })).errors;
}

export const Sha = z.object({ sha: z.string() });
export const Numbered = z.object({ number: z.number() });
export const Identified = z.object({ id: z.number() });
