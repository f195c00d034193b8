/** Words for checks: what a reply must be, with what it was instead in the message. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Reply } from './question.ts';

/** The reply has this status. */
export function assertStatus({ status, body }: Reply, wanted: number): void {
  const got = JSON.stringify(body ?? '').slice(0, 300);
  assert.equal(status, wanted, `expected ${wanted}, got ${status}: ${got}`);
}

/** The reply has this status, and its body holds at least this. */
export function assertReply(reply: Reply, status: number, body: object): void {
  assertStatus(reply, status);
  assertHolds(reply.body, body);
}

/**
 * Something holds what is expected of it: of objects at least these fields, of lists these entries and no others. Node's
 * own `partialDeepStrictEqual` takes any list for one that was expected to be empty.
 */
export function assertHolds(actual: unknown, expected: unknown, path = 'it'): void {
  const got = `${path} is ${JSON.stringify(actual)?.slice(0, 300) ?? 'not there'}`;
  if (typeof expected !== 'object' || expected === null) {
    assert.deepStrictEqual(actual, expected, `${got}, expected ${JSON.stringify(expected)}`);
    return;
  }
  const of = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).safeParse(actual).data;
  assert.ok(of !== undefined, `${got}, expected ${JSON.stringify(expected)}`);
  assert.equal(Array.isArray(of), Array.isArray(expected), got);
  const fields = new Map(Object.entries(of));
  if (Array.isArray(expected)) assert.equal(fields.size, expected.length, `${got}: its length`);
  for (const [key, wanted] of Object.entries(expected)) {
    assertHolds(fields.get(key), wanted, `${path}.${key}`);
  }
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
